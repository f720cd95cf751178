import Chronology
package import Register

extension DivergenceMatrix.Cell {
  /// One sign for the word, told by shape before colour.
  package var sign: String {
    if isForAssociated { return "△" }
    return switch word {
    case .listed: "●"
    case .inForceHeldUnlawful: "◆"
    case .suspended: "◐"
    case .ended: "○"
    case .none: "–"
    case .contested: "≠"
    case .uncertain: "?"
    case .changes: "±"
    case .unknown: ""
    }
  }

  /// The class of styles it is shown with.
  package var style: String { isForAssociated ? "associated" : word.rawValue }

  /// The word with how it ended and since when.
  package var words: String {
    var text = isForAssociated ? "none, associated listed" : word.rawValue
    if let endKind { text += " (\(endKind.rawValue))" }
    return text + (since.map { " since \($0.text)" } ?? "")
  }
}

/// The signs of a matrix with what they mean, in the order of a legend.
package enum MatrixLegend {
  package static let signs: [(sign: String, style: String, words: String)] = [
    ("●", "listed", "listed"), ("◆", "in-force-held-unlawful", "in force though held unlawful"),
    ("◐", "suspended", "suspended"), ("○", "ended", "ended"), ("–", "none", "none"),
    ("△", "associated", "none, but others are listed in its place"),
    ("?", "uncertain", "uncertain"), ("≠", "contested", "contested"), ("±", "changes", "changes"),
  ]
  package static let blank = "empty: not covered"
}
