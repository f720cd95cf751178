import Formats
import Register

/// Names as OFAC writes them.
enum OFACName {
  /// Turns `LAST, First` of a person into reading order, `First LAST`; a third part such as `Jr.`
  /// stays behind. Names of others stay as they are.
  ///
  /// - Returns: the name in reading order; with attributes `first`, `last` and `suffix` as far as
  ///   they are split, and `published`, the name verbatim, where it differs.
  static func reading(
    _ published: String, kind: PartyKind
  ) -> (value: String, attributes: [String: String]) {
    guard kind == .person else { return (published, [:]) }
    let parts = published.utf8.split(separator: UInt8(ascii: ","), maxSplits: 2).map {
      Substring($0).foldingWhiteSpace()
    }
    guard parts.count > 1, !parts[0].isEmpty, !parts[1].isEmpty else { return (published, [:]) }
    var value = "\(parts[1]) \(parts[0])"
    var attributes = ["first": parts[1], "last": parts[0], "published": published]
    if parts.count > 2, !parts[2].isEmpty {
      value += ", " + parts[2]
      attributes["suffix"] = parts[2]
    }
    return (value, attributes)
  }

  /// The programmes of an entry: CSV gives `SDGT`, or several as `FTO] [SDGT`, with the outermost
  /// brackets left off or kept.
  static func programmes(_ text: String) -> [String] {
    text.utf8.split { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
      .map { Substring($0).foldingWhiteSpace() }
      .filter { !$0.isEmpty }
  }
}
