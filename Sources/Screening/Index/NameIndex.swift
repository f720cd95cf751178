internal import Names
internal import Register
internal import Synchronization

/// An immutable index over documents that finds every document a query reaches, with its score.
///
/// Search is lossless: for a threshold of 0.5 or more it returns the same documents with the same
/// scores as scoring every document would. Words are looked up by each channel of similarity;
/// rows that can gather enough of them are compared in full. Frequencies come from frozen tables, so what
/// else is in the index changes no score.
///
/// The index is one run of bytes, made in memory or mapped from a file written before. Building takes some
/// microseconds a name, mapping does not grow with the names. Searching may be done from any number of threads.
package final class NameIndex: Sendable {
  let image: IndexImage
  let words: WordTable
  let rows: RowTable
  let table: DocumentTable
  private let scratches = Mutex<[SearchScratch]>([])

  /// Builds an index in memory. Documents keep their order; a match names its place here.
  package convenience init(_ documents: some Sequence<ScreeningDocument>) {
    let bytes = IndexFile.bytes(documents, origin: "")
    // What was just laid out cannot be laid out wrongly; an index without anything is the way out.
    let image = (try? IndexImage(copying: bytes)) ?? IndexImage.empty
    self.init(image)
  }

  init(_ image: IndexImage) {
    self.image = image
    words = WordTable(
      records: image.column(.wordRecords, of: WordRecord.self),
      bytes: image.column(.wordBytes, of: UInt8.self),
      keys: image.keys(.wordKeyStarts, .wordKeyEntries))
    rows = RowTable(
      records: image.column(.rows, of: RowRecord.self),
      words: image.column(.rowWords, of: UInt32.self),
      joins: image.column(.rowJoins, of: UInt32.self),
      postingStarts: image.column(.postingStarts, of: UInt32.self),
      postingMiddles: image.column(.postingMiddles, of: UInt32.self),
      postings: image.column(.postings, of: Posting.self),
      joined: image.keys(.joinKeyStarts, .joinKeyEntries),
      literal: image.keys(.literalKeyStarts, .literalKeyEntries))
    let lists = image.column(.lists, of: UInt8.self)
    var reader = PackedReader(lists, at: 0, count: lists.count)
    table = DocumentTable(
      records: image.column(.documents, of: DocumentRecord.self),
      dates: image.column(.dates, of: DateSpan.self),
      countries: image.column(.countries, of: UInt64.self),
      numbers: image.column(.numbers, of: NumberKey.self),
      details: image.column(.details, of: UInt8.self),
      byNumber: image.keys(.numberKeyStarts, .numberKeyEntries), lists: reader.list { $0.text() })
  }

  /// Number of names, every reading counted.
  package var nameCount: Int { rows.count }
  /// Number of bytes.
  package var size: Int { image.size }
  /// The documents; each is unpacked when it is asked for.
  package var documents: IndexedDocuments { IndexedDocuments(table: table, image: image) }

  /// Lends working memory for one search, so that searches do not clear arrays of every row.
  func withScratch<Result>(_ body: (inout SearchScratch) -> Result) -> Result {
    var scratch =
      scratches.withLock { $0.popLast() } ?? SearchScratch(words: words.count)
    let result = body(&scratch)
    scratches.withLock { [scratch] in $0.append(scratch) }
    return result
  }
}

extension IndexImage {
  func keys(_ starts: IndexSection, _ entries: IndexSection) -> KeyTable {
    KeyTable(starts: column(starts, of: UInt32.self), entries: column(entries, of: UInt32.self))
  }
}
