/// A document that answers a query, with its score. What the document says and why it has the score are read
/// from the index when they are asked for.
package struct Match: Sendable {
  /// Place of the document in the index.
  package let document: Int
  /// 0 to 1, unrounded.
  package let score: Double
  fileprivate let scored: Scored
  fileprivate let query: PreparedSubject
  fileprivate let index: NameIndex

  init(_ scored: Scored, _ query: PreparedSubject, _ index: NameIndex) {
    document = scored.document
    score = scored.score
    self.scored = scored
    self.query = query
    self.index = index
  }

  /// The document as it was given. Unpacked at every call.
  package var listed: ScreeningDocument { index.table.document(document) }
  package var id: String { listed.id }
  package var list: String { listed.list }
  package var party: String? { listed.party }
  package var caption: String { listed.caption }

  /// Why it has its score: the comparison once more, in words. Some ten microseconds.
  package var explanation: Explanation {
    explanation(of: listed)
  }
}

extension Match {
  /// The same with the document at hand, of which only the name that met is read once more.
  package func explanation(of listed: ScreeningDocument) -> Explanation {
    var name = scored.name
    var subject = listed.subject
    if name.document >= 0 {
      let row = index.rows.records[
        Int(index.table.records[document].firstRow) + name.document]
      subject.names =
        subject.names.indices.contains(Int(row.name)) ? [subject.names[Int(row.name)]] : []
      name.document = Int(row.reading)
    }
    // Numbers and dates are read again only where they say something.
    let told = scored.attributes.findings.map(\.attribute)
    if !told.contains(.identifier), !told.contains(.kind) { subject.identifiers = [] }
    if !told.contains(.birthDate) { subject.birthDates = [] }
    return Explanation(
      query: query, document: PreparedSubject(subject), best: name, attributes: scored.attributes)
  }
}

/// Why a document has its score: which words met by which channel, what each attribute did.
package struct Explanation: Hashable, Sendable {
  /// Two words, or one and two, that met.
  package struct WordPair: Hashable, Sendable {
    package var query: String
    package var document: String
    package var channel: Channel
    /// How alike the two are, 0 to 1.
    package var similarity: Double
    /// Part of the two names' weight that the pair explains, 0 to 1, mean of both sides.
    package var contribution: Double
  }

  /// The two names that were the best pair, as given; empty when no name met.
  package var queryName: String
  package var documentName: String
  package var isLiteral: Bool
  package var isWeakAlias: Bool
  /// The similarity of the two names, 0 to 1.
  package var nameSimilarity: Double
  /// What the name alone would have scored.
  package var nameScore: Double
  package var pairs: [WordPair]
  package var unmatchedQuery: [String]
  package var unmatchedDocument: [String]
  package var attributes: [AttributeEffect]
}
