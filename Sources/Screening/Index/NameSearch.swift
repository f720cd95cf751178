internal import Names

/// The search for one name of a query: finds the words its words can meet, the rows in which enough of them
/// stand together, and compares those in full.
///
/// The comparison of a row yields exactly what ``NameSimilarity/compare(_:_:)`` yields, from the
/// similarities of words already measured.
struct NameSearch {
  let index: NameIndex
  let words: WordTable
  let rows: RowTable
  let name: ComparableName
  let comparisons: [TokenComparison]
  let weights: [Int]
  let isAnchor: [Bool]
  let totalWeight: Int
  /// Weight of words that cannot make names comparable.
  let weakWeight: Int
  let initials: Int
  let shape: NameShape
  /// Marks of the words' sounds, which are those of two joined neighbours elsewhere; zero for none.
  let marks: [UInt32]

  init(_ name: ComparableName, in index: NameIndex) {
    self.index = index
    words = index.words
    rows = index.rows
    self.name = name
    comparisons = name.tokens.map(TokenComparison.init)
    weights = name.tokens.map(\.weight)
    isAnchor = name.tokens.map(\.role.isAnchor)
    totalWeight = weights.reduce(0, +)
    weakWeight = name.tokens.reduce(0) { $0 + ($1.role.isAnchor ? 0 : $1.weight) }
    initials = name.tokens.count { $0.role == .initial }
    shape = NameShape(name)
    marks = name.tokens.map { token in
      token.canBeJoined ? WordKey.mark(ofJoin: WordKey.hash(joined: token.sound)) : 0
    }
  }

  /// Calls `visit` with every row of at least the given similarity, and its similarity. A row that is literally
  /// the name may come twice.
  func forEachRow(
    reaching least: Double, using scratch: inout SearchScratch, where isWanted: (RowRecord) -> Bool,
    _ visit: (_ row: Int, _ record: RowRecord, _ similarity: RowSimilarity) -> Void
  ) {
    scratch.begin(words: name.tokens.count)
    findWords(&scratch)
    findJoinedRows(&scratch)
    let joined = findRows(reaching: least, &scratch)
    readAhead(&scratch)
    for place in scratch.rows.found.indices {
      let row = scratch.rows.found[place]
      let record = rows.records[Int(row)]
      guard isWanted(record) else { continue }
      scratch.work.rows += 1
      if place >= joined, bound(of: record, &scratch) < least - 1e-9 { continue }
      let similarity = compare(
        record, isLiteral: false, holdsJoins: place < joined, &scratch)
      if similarity.value >= least - 1e-9 { visit(Int(row), record, similarity) }
    }
    rows.literal.forEach(name.literalHash) { row in
      let record = rows.records[row]
      guard !name.literal.isEmpty, isWanted(record), isLiteral(record) else { return }
      visit(row, record, compare(record, isLiteral: true, holdsJoins: true, &scratch))
    }
  }

  /// Reads what will be looked at, one step for all rows before the next: waiting for memory overlaps then,
  /// where one row after another would wait each time.
  private func readAhead(_ scratch: inout SearchScratch) {
    var sum: UInt32 = 0
    for row in scratch.rows.found { sum &+= rows.records[Int(row)].start }
    for row in scratch.rows.found { sum &+= rows.words[Int(rows.records[Int(row)].start)] }
    scratch.readAhead = sum
  }

  private func isLiteral(_ record: RowRecord) -> Bool {
    let names = index.table.document(Int(record.document)).subject.names
    return names.indices.contains(Int(record.name))
      && ComparableName.literal(of: names[Int(record.name)].text) == name.literal
  }
}

/// How alike a row is to a name, without the pairs that make it up.
struct RowSimilarity {
  var value: Double
  var evidence: Double
  var isLiteral: Bool
}
