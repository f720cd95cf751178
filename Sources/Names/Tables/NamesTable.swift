/// The hand-kept tables of `Data/names`, embedded as text so that the shipped binary needs no
/// files. Each table is one string, parsed at first use; the generated extensions hold the rows.
package enum NamesTable {
  /// Rows of a table as columns, in order. Rows are separated by line feeds, columns by tabs.
  static func rows(_ table: StaticString) -> [[Substring]] {
    table.description.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }
}
