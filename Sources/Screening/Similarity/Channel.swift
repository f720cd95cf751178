/// The closed set of ways in which words of two names can meet. Nothing else adds to a similarity,
/// so an index that enumerates these finds whatever a full comparison would find.
package enum Channel: String, Sendable, Hashable, CaseIterable {
  /// The same letters after folding and romanisation; for words with a role the same canonical word.
  case equal
  /// The same letters once look-alikes were replaced: those of another script, and what readers of print take for
  /// each other (rn and m).
  case homoglyph
  /// The same sound: conventions of romanisation apart.
  case sound
  /// Spellings of one name by the table of variants.
  case variant
  /// Within the bound of typing errors, in letters or in sound.
  case edit
  /// The same consonants, where one side does not write vowels.
  case skeleton
  /// One word is the beginning of the other.
  case prefix
  /// A single letter and a word that begins with it.
  case initial
  /// Two neighbouring words on one side are one word on the other.
  case join
}
