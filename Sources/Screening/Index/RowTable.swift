/// The names of all documents as rows of words, and where words occur.
struct RowTable: Sendable {
  let records: Column<RowRecord>
  let words: Column<UInt32>
  /// Low bits of the hash of the sound of a word joined with its right neighbour; zero where there is none.
  let joins: Column<UInt32>
  /// Rows with word w are at `starts[w]..<starts[w + 1]` of `postings`, those without an initial before
  /// `middles[w]`.
  let postingStarts: Column<UInt32>
  let postingMiddles: Column<UInt32>
  let postings: Column<Posting>
  /// Rows by the sound of two joined neighbours.
  let joined: KeyTable
  /// Rows by the name as written, case and spacing apart.
  let literal: KeyTable

  var count: Int { records.count }

  /// Places in `postings` of the rows with a word.
  @inline(__always) func postingRange(of word: Int) -> Range<Int> {
    Int(postingStarts[word])..<Int(postingStarts[word + 1])
  }

  func places(_ record: RowRecord) -> Range<Int> {
    Int(record.start)..<(Int(record.start) + Int(record.count))
  }
}
