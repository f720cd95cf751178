/// The tables of `Data/officiallists`, embedded as text; the generated extensions hold the rows.
package enum OfficialListsTable {
  /// Rows of a table as columns, in order.
  static func rows(_ table: StaticString) -> [[Substring]] {
    table.description.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }
}
