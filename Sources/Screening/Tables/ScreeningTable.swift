/// The hand-kept tables of `Data/screening`, embedded as text. The generated extensions hold the
/// rows; each is parsed once, at first use.
package enum ScreeningTable {
  /// Rows of a table as columns, in order.
  static func rows(_ table: StaticString) -> [[Substring]] {
    // By bytes: both separators are ASCII, and splitting by characters costs ten times as much.
    table.description.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { Substring($0) }
    }
  }
}
