/// One comparable word of a name.
package struct NameToken: Sendable, Hashable {
  /// How the word came about, where it bears on comparison.
  package struct Traits: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Read from a script that does not write short vowels.
    package static let abjad = Traits(rawValue: 1)
    /// Held letters of another script that were taken for look-alikes.
    package static let homoglyph = Traits(rawValue: 2)
    /// Written in a script without a romanisation here; compared by equality only.
    package static let opaque = Traits(rawValue: 4)
  }

  /// Folded, romanised, lower-case bytes; for words with a role the canonical spelling.
  package var text: [UInt8] { spellings.text }
  /// Spelling with the conventions of romanisation brought together.
  package var sound: [UInt8] { spellings.sound }
  /// Consonants of the sound, an initial vowel as `a`.
  package var skeleton: [UInt8] { spellings.skeleton }
  /// The spelling as readers of print may take it: see ``LookForm``.
  package var look: [UInt8] { spellings.look }
  /// The consonants as written.
  package var consonants: [UInt8] { spellings.consonants }
  private let spellings: Spellings
  package let role: TokenRole
  /// Rarity in thousandths: 1000 for a word no frequency table knows, less for common ones.
  package let weight: Int
  /// Number of the group of variants the word belongs to; zero for none.
  package let variant: Int32
  package let traits: Traits

  init(text: [UInt8], role: TokenRole, weight: Int, variant: Int32 = 0, traits: Traits = []) {
    self.role = role
    self.weight = weight
    self.variant = variant
    self.traits = traits
    spellings = Spellings(text, isOpaque: traits.contains(.opaque))
  }

  /// A class, so that handing a word on counts one reference and not five.
  private final class Spellings: Sendable, Hashable {
    let text: [UInt8]
    let sound: [UInt8]
    let skeleton: [UInt8]
    let look: [UInt8]
    let consonants: [UInt8]

    init(_ text: [UInt8], isOpaque: Bool) {
      self.text = text
      if isOpaque {
        sound = text
        skeleton = []
        look = text
        consonants = []
      } else {
        let form = SoundForm(text)
        sound = form.sound
        skeleton = form.skeleton
        look = LookForm.look(of: text)
        consonants = LookForm.consonants(of: text)
      }
    }

    // The other spellings follow from the text and from whether it is opaque, which is a trait of the word.
    static func == (left: Spellings, right: Spellings) -> Bool { left.text == right.text }
    func hash(into hasher: inout Hasher) { hasher.combine(text) }
  }

  /// The sound of this word and the next written as one, or nothing where that makes no word: the
  /// two need five letters, no legal form, number or initial, and a part that tells parties apart.
  func sound(joinedWith next: NameToken) -> [UInt8] {
    guard role == .name || next.role == .name, text.count + next.text.count >= 5 else { return [] }
    for token in [self, next] {
      guard !token.traits.contains(.opaque) else { return [] }
      switch token.role {
      case .name, .prefix, .particle, .generic, .body, .title: continue
      case .number, .initial, .form, .stop: return []
      }
    }
    return NameToken.sound(of: text, writtenWith: next.text)
  }

  /// The sound of two spellings written as one word.
  package static func sound(of text: [UInt8], writtenWith next: [UInt8]) -> [UInt8] {
    SoundForm(text + next).sound
  }

  /// The text as a string, for explanations.
  package var description: String { String(decoding: text, as: UTF8.self) }
}
