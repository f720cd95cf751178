import Chronology
import Ostrakon
import Register

/// Divergence as text: one party as a table, all parties side by side of the disagreement.
struct DivergenceReport {
  let asked: String
  var layout: TextLayout

  /// One party, regime by regime.
  mutating func text(of answer: Divergence) -> String {
    layout.heading("Where jurisdictions disagree on \(asked)")
    heading(answer.party, since: answer.since)
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
    if !answer.unknown.isEmpty {
      layout.item(
        "unknown", answer.unknown.map(\.regime.id).joined(separator: ", ") + " (not covered)")
    }
    return closed()
  }

  /// Of every party only the sides: the regimes of each word in a line.
  mutating func text(of matrix: DivergenceMatrix) -> String {
    layout.heading("Where jurisdictions disagree on \(asked)")
    if matrix.rows.isEmpty {
      layout.paragraph("No party of the register divides them on that day.")
    }
    for row in matrix.rowsByName {
      heading(row.party, since: row.since)
      for (side, regimes) in Self.sides(row, matrix.regimes) {
        layout.item(side, regimes.joined(separator: ", "), labelWidth: 20)
      }
    }
    return closed()
  }

  private mutating func heading(_ party: Party, since: ImpreciseDate?) {
    layout.heading(party.name + (since.map { " — as it stands since \($0.text)" } ?? ""))
  }

  private mutating func closed() -> String {
    layout.blank()
    layout.paragraph(StatusAnswer.disclaimer)
    return layout.text
  }

  /// Measures first, then their ends, then nothing; how many regimes nobody looked up comes last.
  private static func sides(
    _ row: DivergenceMatrix.Row, _ regimes: [Regime]
  ) -> [(side: String, regimes: [String])] {
    let associated = "associated listed"
    var found: [String: [String]] = [:]
    for (cell, regime) in zip(row.cells, regimes) {
      guard let cell else { continue }
      let side = cell.isForAssociated ? associated : cell.word.rawValue
      found[side, default: []].append(regime.id + (cell.since.map { " (\($0.text))" } ?? ""))
    }
    let order =
      StatusWord.allCases.filter { $0 != .none && $0 != .unknown }.map(\.rawValue)
      + [associated, StatusWord.none.rawValue]
    var sides = order.compactMap { side in found[side].map { (side: side, regimes: $0) } }
    let unknown = row.cells.count { $0 == nil }
    if unknown > 0 {
      sides.append(("not covered", ["\(unknown) \(unknown == 1 ? "regime" : "regimes")"]))
    }
    return sides
  }
}
