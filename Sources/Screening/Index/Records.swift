internal import Names

/// A word of the index; its spelling, sound, skeleton, look and consonants stand one after another in the bytes of
/// words.
struct WordRecord: BitwiseCopyable, Sendable {
  var start: UInt32
  /// Number of the group of variants; zero for none.
  var variant: Int32
  /// In thousandths.
  var weight: UInt16
  var textCount: UInt8
  var soundCount: UInt8
  var skeletonCount: UInt8
  var lookCount: UInt8
  var consonantCount: UInt8
  var role: UInt8
  var traits: UInt8
  /// First letter.
  var first: UInt8
  var padding: UInt16 = 0

  var isAnchor: Bool {
    role == TokenRole.name.rawValue || role == TokenRole.number.rawValue
  }
}

/// A name of a document.
struct RowRecord: BitwiseCopyable, Sendable {
  /// Place of its first word among the words of rows.
  var start: UInt32
  var document: UInt32
  /// Place of the name it is a reading of, among the names of the document.
  var name: UInt16
  /// Sum of the weights of all words, and of those that cannot make names comparable, in thousandths.
  var weight: UInt16
  var weakWeight: UInt16
  var count: UInt8
  var initials: UInt8
  var isWeak: UInt8
  /// Which reading of the name it is.
  var reading: UInt8
  /// No byte of a record is left undefined, so that equal indexes are equal files.
  var padding: UInt16 = 0
}

/// What filters and scores need of a document; the rest stands in `details`.
struct DocumentRecord: BitwiseCopyable, Sendable {
  var detail: UInt32
  var detailCount: UInt32
  var firstRow: UInt32
  var rowCount: UInt32
  var firstDate: UInt32
  var firstCountry: UInt32
  var firstNumber: UInt32
  var validFrom: Int32
  var validTo: Int32
  var dateCount: UInt16
  var countryCount: UInt16
  var numberCount: UInt16
  var list: UInt16
  /// Place among all kinds of party, and 0 for an unknown gender, 1 male, 2 female.
  var kind: UInt8
  var gender: UInt8
  var padding: UInt16 = 0
}

/// What the comparison of two words needs beside their letters.
struct WordFacts: Equatable, Sendable {
  var role: TokenRole
  var traits: NameToken.Traits
  var weight: Int
  var variant: Int32
  /// First letter.
  var first: UInt8

  init(_ token: NameToken) {
    role = token.role
    traits = token.traits
    weight = token.weight
    variant = token.variant
    first = token.text.first ?? 0
  }

  init(_ record: WordRecord) {
    role = TokenRole(rawValue: record.role) ?? .name
    traits = NameToken.Traits(rawValue: record.traits)
    weight = Int(record.weight)
    variant = record.variant
    first = record.first
  }

  var isAnchor: Bool { role.isAnchor }
  /// Whether the word can be two words of the other side, and be met by anything but equality.
  var isPlain: Bool { role == .name && traits.isDisjoint(with: .opaque) }
}
