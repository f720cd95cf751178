/// A way in which a name in a customer file differs from the name on a list.
///
/// The classes are those of the published screening benchmarks: what happens innocently (spellings, order,
/// particles), what is done to get past a screening (look-alikes, invisible characters, vowels left out), and
/// what machines do (optical reading, fields of fixed width). The generator is this register's own.
package enum Distortion: String, CaseIterable, Sendable {
  case spelling, marks, order, dropped, particle, initials, title, punctuation, letterCase
  case homoglyph, invisible, vowels, doubles, phonetic, optical, typing, swapped, truncated

  /// The name distorted, or nil when this class has nothing to work on in it.
  package func applied(to name: String, _ random: inout SeededRandom) -> String? {
    let words = name.split(separator: " ").map(String.init)
    let changed: String? =
      switch self {
      case .spelling: Distortion.replacing(Distortion.spellings, in: name, &random)
      case .phonetic: Distortion.replacing(Distortion.sounds, in: name, &random)
      case .optical: Distortion.replacing(Distortion.misreadings, in: name, &random)
      case .marks: Distortion.marked(name, &random)
      case .order: Distortion.reordered(words, &random)
      case .dropped: Distortion.shortened(words, &random)
      case .particle: Distortion.particled(name, words, &random)
      case .initials: Distortion.initialled(words, &random)
      case .title: Distortion.titled(name, &random)
      case .punctuation: Distortion.punctuated(name, &random)
      case .letterCase:
        random.below(2) == 0 ? name.lowercased() : name.uppercased()
      case .homoglyph: Distortion.disguised(name, &random)
      case .invisible: Distortion.interrupted(name, &random)
      case .vowels: words.map(Distortion.withoutVowels).joined(separator: " ")
      case .doubles: Distortion.doubled(name, &random)
      case .typing: Distortion.mistyped(name, &random)
      case .swapped: Distortion.swappedNeighbours(name, &random)
      case .truncated: Distortion.cut(name)
      }
    guard let changed, changed != name, !changed.isEmpty else { return nil }
    return changed
  }

  // MARK: - Words

  private static func reordered(_ words: [String], _ random: inout SeededRandom) -> String? {
    guard words.count > 1, let last = words.last else { return nil }
    let before = words.dropLast().joined(separator: " ")
    switch random.below(3) {
    case 0: return words.reversed().joined(separator: " ")
    case 1: return "\(last) \(before)"
    default: return "\(last), \(before)"
    }
  }

  private static func shortened(_ words: [String], _ random: inout SeededRandom) -> String? {
    guard words.count > 2 else { return nil }
    var rest = words
    rest.remove(at: 1 + random.below(words.count - 2))
    return rest.joined(separator: " ")
  }

  private static let particles: Set<String> = [
    "al", "el", "bin", "ibn", "abu", "bint", "ould", "van", "von", "der", "de", "del", "della",
    "da", "di", "la", "le", "dos", "ul", "ur",
  ]

  /// A particle left out, written together with its word, or hyphened; hyphens become blanks or nothing.
  private static func particled(
    _ name: String, _ words: [String], _ random: inout SeededRandom
  ) -> String? {
    if name.contains("-"), random.below(2) == 0 {
      return name.replacing("-", with: random.below(2) == 0 ? " " : "")
    }
    let places = words.indices.dropLast().filter { particles.contains(words[$0].lowercased()) }
    guard let place = random.pick(places) else {
      return name.contains("-") ? name.replacing("-", with: " ") : nil
    }
    var rest = words
    let particle = rest.remove(at: place)
    switch random.below(3) {
    case 0: break
    case 1: rest[place] = particle + rest[place]
    default: rest[place] = "\(particle)-\(rest[place])"
    }
    return rest.joined(separator: " ")
  }

  private static func initialled(_ words: [String], _ random: inout SeededRandom) -> String? {
    guard words.count > 1, let last = words.last else { return nil }
    func initial(_ word: String) -> String { word.prefix(1) + (random.below(2) == 0 ? "." : "") }
    if words.count > 2, random.below(2) == 0 {
      return (words.dropLast().map(initial) + [last]).joined(separator: " ")
    }
    return ([initial(words[0])] + words.dropFirst()).joined(separator: " ")
  }

  private static let titles = [
    "Dr. ", "Mr ", "Mrs. ", "Sheikh ", "Haji ", "General ", "Prof. ", "Maulawi ", "Colonel ",
    "Eng. ",
  ]
  private static let suffixes = [" Jr.", " II", " PhD", " Esq."]

  private static func titled(_ name: String, _ random: inout SeededRandom) -> String? {
    random.below(3) < 2
      ? (random.pick(titles) ?? "") + name : name + (random.pick(suffixes) ?? "")
  }

  private static func cut(_ name: String) -> String? {
    let width = name.count > 36 ? 35 : 20
    guard name.count > width else { return nil }
    let cut = name.prefix(width)
    return cut.last == " " ? String(cut.dropLast()) : String(cut)
  }
}
