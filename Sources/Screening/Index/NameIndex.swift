internal import Names
internal import Register
internal import Synchronization

/// An immutable index over documents that finds every document a query reaches, with its score.
///
/// Search is lossless: for a threshold of 0.5 or more it returns the same documents with the same
/// scores as scoring every document would. Words are looked up by each channel of similarity;
/// the rows they occur in gather an upper bound of their name similarity, and only rows whose
/// bound reaches the threshold are compared in full. Frequencies come from frozen tables, so what
/// else is in the index changes no score.
///
/// Building takes some microseconds a name and keeps everything in memory. Searching may be done
/// from any number of threads.
package final class NameIndex: Sendable {
  package let documents: [ScreeningDocument]
  let subjects: [PreparedSubject]
  let vocabulary: Vocabulary
  let rows: NameRows
  /// Rows by telling word.
  let postings: PostingTable
  /// Rows by the sound of two joined neighbours.
  let joinPostings: PostingTable
  let rowsByLiteral: [String: [Int32]]
  let documentsByIdentifier: [String: [Int32]]
  let listNumbers: [String: Int]
  let listOfDocument: [Int32]
  private let scratches = Mutex<[SearchScratch]>([])

  /// Builds the index. Documents keep their order; a match names its place here.
  package init(_ documents: [ScreeningDocument]) {
    var building = NameIndexBuilding()
    for document in documents { building.append(document) }
    self.documents = documents
    subjects = building.subjects
    rows = building.rows
    vocabulary = Vocabulary(
      words: building.words, sounds: building.sounds, soundNumbers: building.soundNumbers)
    postings = PostingTable(keys: building.words.count, pairs: building.postings)
    joinPostings = PostingTable(keys: building.sounds.count, pairs: building.joinPostings)
    rowsByLiteral = building.rowsByLiteral
    documentsByIdentifier = building.documentsByIdentifier
    listNumbers = building.listNumbers
    listOfDocument = building.listOfDocument
  }

  /// Number of names.
  package var nameCount: Int { rows.count }

  /// Lends working memory for one search, so that searches do not clear arrays of every row.
  func withScratch<Result>(_ body: (inout SearchScratch) -> Result) -> Result {
    var scratch =
      scratches.withLock { $0.popLast() }
      ?? SearchScratch(rows: rows.count, words: vocabulary.words.count)
    let result = body(&scratch)
    scratches.withLock { [scratch] in $0.append(scratch) }
    return result
  }
}

/// What is gathered while documents are read, before it is laid out flat.
struct NameIndexBuilding {
  private(set) var subjects: [PreparedSubject] = []
  private(set) var words: [NameToken] = []
  private(set) var soundNumbers: [Int32] = []
  private(set) var sounds: [[UInt8]: Int32] = [:]
  private(set) var rows = NameRows()
  private(set) var postings: [(key: Int32, value: Int32)] = []
  private(set) var joinPostings: [(key: Int32, value: Int32)] = []
  private(set) var rowsByLiteral: [String: [Int32]] = [:]
  private(set) var documentsByIdentifier: [String: [Int32]] = [:]
  private(set) var listNumbers: [String: Int] = [:]
  private(set) var listOfDocument: [Int32] = []
  private var wordNumbers: [NameToken: Int32] = [:]

  mutating func append(_ document: ScreeningDocument) {
    let place = subjects.count
    let list = listNumbers[document.list] ?? listNumbers.count
    listNumbers[document.list] = list
    listOfDocument.append(Int32(list))
    var names: [ComparableName] = []
    var isWeak: [Bool] = []
    for name in document.subject.names {
      for reading in ComparableName.readings(of: name.text) {
        names.append(
          append(reading, document: place, name: names.count, isWeak: name.isWeak))
        isWeak.append(name.isWeak)
      }
    }
    let subject = PreparedSubject(document.subject, names: names, isWeak: isWeak)
    for value in Set(subject.identifiers.map(\.value)) {
      documentsByIdentifier[value, default: []].append(Int32(place))
    }
    subjects.append(subject)
  }

  private mutating func append(
    _ name: ComparableName, document: Int, name number: Int, isWeak: Bool
  ) -> ComparableName {
    let row = Int32(rows.count)
    let numbers = name.tokens.map { wordNumber(of: $0) }
    var joins = name.joinedSounds.map { $0.isEmpty ? -1 : soundNumber(of: $0) }
    if !numbers.isEmpty { joins.append(-1) }
    rows.append(
      words: numbers, joins: joins, name: name, document: document, nameInDocument: number,
      isWeak: isWeak)
    if !name.literal.isEmpty { rowsByLiteral[name.literal, default: []].append(row) }
    for word in Set(numbers) where words[Int(word)].role.isAnchor { postings.append((word, row)) }
    for join in Set(joins) where join >= 0 { joinPostings.append((join, row)) }
    return ComparableName(name, sharing: numbers.map { words[Int($0)] })
  }

  private mutating func wordNumber(of token: NameToken) -> Int32 {
    if let number = wordNumbers[token] { return number }
    let number = Int32(words.count)
    wordNumbers[token] = number
    words.append(token)
    soundNumbers.append(soundNumber(of: token.sound))
    return number
  }

  private mutating func soundNumber(of sound: [UInt8]) -> Int32 {
    if let number = sounds[sound] { return number }
    let number = Int32(sounds.count)
    sounds[sound] = number
    return number
  }
}
