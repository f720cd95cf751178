internal import Names

/// What of a name as a whole bears on how alike it is to others.
struct NameShape {
  /// Sum of the weights of all words, in thousandths.
  var weight = 0
  private(set) var hasNumber = false
  /// Sum of the weights of known words that can make names comparable.
  var knownWeight = 0
  /// Place of the word that says whose child somebody is (bin, ibn, bint); nil where there is none or several.
  private(set) var patronymic: Int?
  private var patronymics = 0
  /// How many words say who it is: not titles, particles, legal forms or kinds of body.
  var tellingWords = 0

  init() {}

  /// Whether a word is a name that a table of frequencies has, rather than one nobody knows, which may be damaged.
  static func isKnown(weight: Int) -> Bool { weight < 1000 }

  init(_ name: ComparableName) {
    for (place, token) in name.tokens.enumerated() {
      append(role: token.role, first: token.text.first ?? 0, weight: token.weight, at: place)
    }
  }

  /// - Parameter first: the first letter; of the particles only those of descent begin with b.
  mutating func append(role: TokenRole, first: UInt8, weight: Int, at place: Int) {
    self.weight += weight
    if role.isAnchor, NameShape.isKnown(weight: weight) { knownWeight += weight }
    if role == .particle, first == UInt8(ascii: "b") {
      patronymics += 1
      patronymic = patronymics == 1 ? place : nil
    }
    switch role {
    case .number:
      hasNumber = true
      tellingWords += 1
    case .name, .generic, .prefix, .initial: tellingWords += 1
    case .particle, .title, .form, .body, .stop: break
    }
  }
}
