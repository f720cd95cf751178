internal import Names

/// The names of all documents as rows of word numbers, with what the candidate loop needs of each.
struct NameRows: Sendable {
  /// Words of row r are at `starts[r]..<starts[r + 1]` of `words`.
  private(set) var starts: [Int32] = [0]
  private(set) var words: [Int32] = []
  /// Number of the sound of a word joined with its right neighbour, -1 where there is none.
  private(set) var joins: [Int32] = []
  /// Place of the document, and of the name in it.
  private(set) var document: [Int32] = []
  private(set) var nameInDocument: [Int32] = []
  private(set) var isWeak: [Bool] = []
  /// Sum of the weights of all words, in thousandths.
  private(set) var weight: [Int32] = []
  /// Sum of the weights of words that cannot make names comparable.
  private(set) var weakWeight: [Int32] = []
  private(set) var initials: [Int32] = []

  var count: Int { document.count }

  mutating func append(
    words numbers: [Int32], joins numbersOfJoins: [Int32], name: ComparableName, document: Int,
    nameInDocument: Int, isWeak: Bool
  ) {
    words.append(contentsOf: numbers)
    joins.append(contentsOf: numbersOfJoins)
    starts.append(Int32(words.count))
    self.document.append(Int32(document))
    self.nameInDocument.append(Int32(nameInDocument))
    self.isWeak.append(isWeak)
    weight.append(Int32(name.weight))
    weakWeight.append(
      Int32(name.tokens.reduce(0) { $0 + ($1.role.isAnchor ? 0 : $1.weight) }))
    initials.append(Int32(name.tokens.count { $0.role == .initial }))
  }

  /// Places of a row's words.
  func places(of row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }
}
