/// A word or sign of a text, with its place.
struct Token: Sendable {
  /// Offsets in the text's UTF-8.
  let start: Int
  let end: Int
  /// In lower case, with plain apostrophes and without marks that writers leave out (ё, ’).
  let word: [UInt8]
  /// Whether it begins with a capital letter.
  let isCapital: Bool
  /// Whether it is all capitals, at least two.
  let isAcronym: Bool
  /// A word or number rather than a sign.
  let isWord: Bool
  /// Whether nothing stands between it and the token before.
  let isJoined: Bool
}

/// A sentence: tokens, and for each the number of its clause.
struct Sentence: Sendable {
  var tokens: [Token]
  /// By token; ascending.
  var clauses: [Int] = []
  /// Whether quotation marks stand in it.
  var hasQuotation = false
  /// What stands in quotation marks, names among them; ascending.
  var quoted: [Range<Int>] = []
  /// The paragraph it stands in; the headline is 0.
  let paragraph: Int

  var start: Int { tokens.first?.start ?? 0 }
  var end: Int { tokens.last?.end ?? 0 }
}
