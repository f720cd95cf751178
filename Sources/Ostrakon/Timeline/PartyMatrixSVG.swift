package import Chronology
package import Register

/// How the regimes stand to one party on a day as a picture: a row a regime, in words, with since-when.
package struct PartyMatrixSVG {
  private static let row = 18
  private static let top = 62
  private static let width = 1040

  private let divergence: Divergence
  private let asked: AskedTime
  private let knownBy: Day?

  package init(_ divergence: Divergence, on asked: AskedTime, knownBy: Day? = nil) {
    self.divergence = divergence
    self.asked = asked
    self.knownBy = knownBy
  }

  /// All regimes, those of one jurisdiction together.
  private var statuses: [Status] {
    (divergence.statuses + divergence.unknown).sorted {
      ($0.regime.jurisdiction, $0.regime.id) < ($1.regime.jurisdiction, $1.regime.id)
    }
  }

  package var text: String {
    let statuses = statuses
    let known = knownBy.map { ", as known on \($0)" } ?? ""
    let verdict =
      divergence.isDivided
      ? "Jurisdictions disagree" : "The jurisdictions that were checked do not disagree"
    var parts = SVGText.opening(
      id: "mp", title: "Who lists \(divergence.party.name) on \(asked.text)\(known)",
      description: "\(verdict): \(statuses.count) regimes, of which \(divergence.unknown.count) "
        + "do not cover the party.",
      width: Self.width, height: Self.top + statuses.count * Self.row + 16)
    for (text, x) in [
      ("Regime", 50), ("Status and since when", 180), ("Title", 540), ("Verified through", 920),
    ] {
      parts.append("<text class=\"group\" x=\"\(x)\" y=\"\(Self.top - 8)\">\(text)</text>")
    }
    for (index, status) in statuses.enumerated() {
      let isFirst =
        index == 0 || statuses[index - 1].regime.jurisdiction != status.regime.jurisdiction
      parts += line(status, y: Self.top + index * Self.row, isFirst: isFirst)
    }
    parts.append("</svg>")
    return parts.joined(separator: "\n")
  }

  private func line(_ status: Status, y: Int, isFirst: Bool) -> [String] {
    let cell = DivergenceMatrix.Cell(status)
    var parts: [String] = []
    if isFirst {
      parts.append(
        "<path class=\"rule\" d=\"M12 \(y)H\(Self.width - 12)\"/>"
          + "<text class=\"group\" x=\"14\" y=\"\(y + 13)\">\(status.regime.jurisdiction)</text>")
    }
    parts.append("<text x=\"50\" y=\"\(y + 13)\">\(status.regime.id)</text>")
    if let cell {
      parts.append(
        "<text class=\"\(cell.style)\" x=\"166\" y=\"\(y + 13)\" text-anchor=\"middle\">\(cell.sign)</text>"
          + "<text x=\"180\" y=\"\(y + 13)\">\(SVGText.escaped(cell.words))</text>")
    } else {
      parts.append("<text class=\"none\" x=\"180\" y=\"\(y + 13)\">not covered</text>")
    }
    let title = SVGText.cut(status.regime.title, to: 58)
    parts.append(
      "<text class=\"id\" x=\"540\" y=\"\(y + 13)\">\(SVGText.escaped(title))</text>"
        + "<text class=\"id\" x=\"920\" y=\"\(y + 13)\">\(status.verifiedThrough)</text>")
    return parts
  }
}
