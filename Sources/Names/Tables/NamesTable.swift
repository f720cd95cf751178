/// The hand-kept tables of `Data/names`, embedded as text so that the shipped binary needs no
/// files. Each table is one string, parsed at first use; the generated extensions hold the rows.
package enum NamesTable {
  /// Rows of a table as columns, in order. Rows are separated by line feeds, columns by tabs.
  static func rows(_ table: StaticString) -> [[Substring]] {
    // By bytes: both separators are ASCII, and splitting by characters costs ten times as much.
    table.description.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { Substring($0) }
    }
  }
}
