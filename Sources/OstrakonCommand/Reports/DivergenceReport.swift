import Chronology
import Ostrakon
import Register

/// Divergence as text: one party as a table, all parties side by side of the disagreement.
struct DivergenceReport {
  let answers: [Divergence]
  /// Whether one party was asked about.
  let isOne: Bool
  let asked: String
  var layout: TextLayout

  mutating func text() -> String {
    layout.heading("Where jurisdictions disagree on \(asked)")
    if answers.isEmpty { layout.paragraph("No party of the register divides them on that day.") }
    for answer in answers {
      layout.heading(
        answer.party.name + (answer.since.map { " — as it stands since \($0.text)" } ?? ""))
      if isOne { table(answer) } else { sides(answer) }
    }
    layout.blank()
    layout.paragraph(StatusAnswer.disclaimer)
    return layout.text
  }

  private mutating func table(_ answer: Divergence) {
    let sides = answer.sides
    if answer.isDivided {
      layout.line(
        "  under measures: \(sides.having.joined(separator: " ")); not: "
          + sides.lacking.joined(separator: " ")
          + (sides.associated.isEmpty
            ? "" : "; others in its place: \(sides.associated.joined(separator: " "))"))
    } else {
      layout.line("  the jurisdictions that were checked do not disagree")
    }
    layout.columns(
      answer.statuses.map { status in
        [
          status.regime.jurisdiction, status.regime.id, StatusReport.word(status),
          status.since.map { "since \($0.text)" } ?? "",
          status.isBeyondVerified ? "as last verified on \(status.verifiedThrough)" : "",
        ]
      })
    unknown(answer)
  }

  /// The regimes of each word in a line.
  private mutating func sides(_ answer: Divergence) {
    var words: [String] = []
    var regimes: [String: [String]] = [:]
    for status in answer.statuses {
      let word = status.related == nil ? status.word.rawValue : "associated listed"
      if regimes[word] == nil { words.append(word) }
      let since = status.since.map { " (\($0.text))" } ?? ""
      regimes[word, default: []].append(status.regime.id + since)
    }
    let order = StatusWord.allCases.map(\.rawValue)
    for word in words.sorted(by: { rank($0, order) < rank($1, order) }) {
      layout.item(word, (regimes[word] ?? []).joined(separator: ", "), labelWidth: 24)
    }
    unknown(answer, labelWidth: 24)
  }

  /// Measures first, then their ends, then nothing.
  private func rank(_ word: String, _ order: [String]) -> Int {
    word == StatusWord.none.rawValue ? order.count + 1 : order.firstIndex(of: word) ?? order.count
  }

  private mutating func unknown(_ answer: Divergence, labelWidth: Int = 12) {
    guard !answer.unknown.isEmpty else { return }
    layout.item(
      "unknown", answer.unknown.map(\.regime.id).joined(separator: ", ") + " (not covered)",
      labelWidth: labelWidth)
  }
}
