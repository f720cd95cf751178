package import Formats
import Names

/// What the name pipeline makes of a name: the readings it is compared in and the words of each.
package struct NameExplanation: Sendable, Hashable {
  /// One reading. The first is the name as written; others are spellings that usage has for it.
  package struct Reading: Sendable, Hashable {
    package let words: [Word]
  }

  /// One word of a reading.
  package struct Word: Sendable, Hashable {
    /// In Latin letters after folding and romanisation; of words with a role the canonical spelling.
    package let text: String
    /// With the conventions of romanisation brought together.
    package let sound: String
    /// What a script without vowels would write.
    package let consonants: String
    /// What kind of word it is (`name`, `title`, `form` …).
    package let role: String
    /// How much of the name it carries: 1 for a rare name, less for common and generic words.
    package let weight: Double
    /// What else bears on its comparison.
    package let notes: [String]
  }

  package let name: String
  package let readings: [Reading]

  package init(_ name: String) {
    self.name = name
    var readings: [Reading] = []
    for comparable in ComparableName.readings(of: name) {
      let reading = Reading(words: comparable.tokens.map(Word.init))
      if !readings.contains(reading) { readings.append(reading) }
    }
    self.readings = readings
  }

  /// Whether nothing in the name can be searched for: no reading has a word that tells parties apart.
  package var isUnsearchable: Bool { readings.allSatisfy { $0.words.isEmpty } }

  package var json: JSONValue {
    [
      "name": .string(name),
      "readings": .array(
        readings.map { reading in
          .array(
            reading.words.map { word in
              [
                "text": .string(word.text), "sound": .string(word.sound),
                "consonants": .string(word.consonants), "role": .string(word.role),
                "weight": JSONValue(finite: word.weight) ?? .null, "notes": JSONValue(word.notes),
              ]
            })
        }),
    ]
  }
}

extension NameExplanation.Word {
  fileprivate init(_ token: NameToken) {
    var notes: [String] = []
    if token.variant != 0 { notes.append("has variants") }
    if token.traits.contains(.abjad) { notes.append("written without vowels") }
    if token.traits.contains(.homoglyph) { notes.append("held look-alike letters") }
    if token.traits.contains(.opaque) { notes.append("script not romanised, met by equality only") }
    self.init(
      text: token.description, sound: String(decoding: token.sound, as: UTF8.self),
      consonants: String(decoding: token.skeleton, as: UTF8.self), role: "\(token.role)",
      weight: Double(token.weight) / 1000, notes: notes)
  }
}
