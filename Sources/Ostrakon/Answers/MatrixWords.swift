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
    case .contested: "!"
    case .uncertain: "?"
    case .changes: "±"
    case .unknown: ""
    }
  }

  /// The word where there is no room for more than seven letters or so.
  package var shortWord: String {
    if isForAssociated { return "assoc." }
    return switch word {
    case .inForceHeldUnlawful: "held"
    case .suspended: "susp."
    case .contested: "contest."
    case .uncertain: "uncert."
    default: word.rawValue
    }
  }

  /// The year it began: `2010`; `≤2012` where an earlier one is possible, `≥2010` where any later one.
  package var year: String? {
    guard let since, !since.isUnknown else { return nil }
    let (first, last) = (since.earliest.civil.year, since.latest.civil.year)
    if first == last { return "\(first)" }
    return since.latest == .last ? "≥\(first)" : "≤\(last)"
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
    ("●", "listed", "listed"),
    ("◆", "in-force-held-unlawful", "held: in force though held unlawful"),
    ("◐", "suspended", "susp.: suspended"), ("○", "ended", "ended"), ("–", "none", "none"),
    ("△", "associated", "assoc.: itself not, associated parties are listed"),
    ("?", "uncertain", "uncert.: uncertain"), ("!", "contested", "contest.: contested"),
    ("±", "changes", "changes within the time asked about"),
  ]
  package static let blank = "empty: not covered"

  /// The signs that occur in a matrix, so that a reader learns no more than is needed.
  package static func signs(
    of matrix: DivergenceMatrix
  ) -> [(sign: String, style: String, words: String)] {
    let used = Set(matrix.rows.flatMap(\.cells).compactMap { $0?.style })
    return signs.filter { used.contains($0.style) }
  }
}
