import Chronology
import Ostrakon
import Register

/// The statuses of two days side by side.
struct ComparisonReport {
  let first: StatusAnswer
  let second: StatusAnswer
  var layout: TextLayout

  mutating func text() -> String {
    layout.heading("\(first.party.name) on \(first.asked) and on \(second.asked)")
    for (before, after) in zip(first.recognitions, second.recognitions) {
      let words = [before, after].map { $0.isRecognised ? "recognised" : "not recognised" }
      let change = words[0] == words[1] ? ", on both days" : "; then \(words[1])"
      layout.item("government", "\(words[0]) by \(before.state)\(change)")
    }
    layout.blank()
    var rows = [["", "REGIME", first.asked, second.asked, "SINCE", "VERIFIED THROUGH"]]
    for status in first.inReadingOrder {
      guard let other = second.statuses.first(where: { $0.regime.id == status.regime.id }) else {
        continue
      }
      let (before, after) = (StatusReport.word(status), StatusReport.word(other))
      rows.append([
        before == after ? "" : "*", status.regime.id, before, after, other.since?.text ?? "–",
        other.verifiedThrough.description + (other.isBeyondVerified ? " (asked later)" : ""),
      ])
    }
    layout.columns(rows, indent: 0)
    layout.blank()
    layout.line("* differs between the two days")
    layout.paragraph(StatusAnswer.disclaimer)
    return layout.text
  }
}
