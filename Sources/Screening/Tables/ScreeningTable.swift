/// The hand-kept tables of `Data/screening`, embedded as text. The generated extensions hold the
/// rows; each is parsed once, at first use.
package enum ScreeningTable {
  /// Rows of a table as columns, in order.
  static func rows(_ table: StaticString) -> [[Substring]] {
    table.description.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }
}
