/// A document that answers a query, with its score and the reasons for it.
package struct Match: Sendable {
  /// Place of the document in the index.
  package var document: Int
  package var id: String
  package var list: String
  package var party: String?
  package var caption: String
  /// 0 to 1, unrounded.
  package var score: Double
  package var explanation: Explanation
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
