internal import Names

/// What of a name as a whole bears on how alike it is to others.
struct NameShape {
  /// Sum of the weights of all words, in thousandths.
  var weight = 0
  /// Places of the words that are numbers, a bit for each.
  var numbers: UInt64 = 0
  /// How many words say who it is: not titles, particles, legal forms or kinds of body.
  var tellingWords = 0

  init() {}

  init(_ name: ComparableName) {
    for (place, token) in name.tokens.enumerated() {
      append(role: token.role, weight: token.weight, at: place)
    }
  }

  /// - Parameter place: below 64; names have no more than 48 words.
  mutating func append(role: TokenRole, weight: Int, at place: Int) {
    self.weight += weight
    switch role {
    case .number:
      numbers |= 1 << UInt64(place & 63)
      tellingWords += 1
    case .name, .generic, .prefix, .initial: tellingWords += 1
    case .particle, .title, .form, .body, .stop: break
    }
  }
}
