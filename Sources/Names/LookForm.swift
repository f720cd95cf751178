/// Spellings of a Latin word that bring together what is lost on the way rather than what conventions differ in.
enum LookForm {
  /// What readers of print take for each other as one sign: rn and m, cl and d, vv and w, i and l and 1, o and
  /// 0, s and 5, b and 8, z and 2. O(length).
  static func look(of text: [UInt8]) -> [UInt8] {
    var look: [UInt8] = []
    look.reserveCapacity(text.count)
    var place = 0
    while place < text.count {
      let next = place + 1 < text.count ? text[place + 1] : 0
      switch (text[place], next) {
      case (UInt8(ascii: "r"), UInt8(ascii: "n")):
        look.append(UInt8(ascii: "m"))
        place += 1
      case (UInt8(ascii: "c"), UInt8(ascii: "l")):
        look.append(UInt8(ascii: "d"))
        place += 1
      case (UInt8(ascii: "v"), UInt8(ascii: "v")):
        look.append(UInt8(ascii: "w"))
        place += 1
      case (UInt8(ascii: "i"), _), (UInt8(ascii: "1"), _): look.append(UInt8(ascii: "l"))
      case (UInt8(ascii: "0"), _): look.append(UInt8(ascii: "o"))
      case (UInt8(ascii: "5"), _): look.append(UInt8(ascii: "s"))
      case (UInt8(ascii: "8"), _): look.append(UInt8(ascii: "b"))
      case (UInt8(ascii: "2"), _): look.append(UInt8(ascii: "z"))
      default: look.append(text[place])
      }
      place += 1
    }
    return look
  }

  /// The consonants as they are written: what is left of a word whose vowels somebody took out. Not the skeleton
  /// of a sound, since with the vowels gone letters stand together that no digraph is (Rahmani, Rhmni).
  static func consonants(of text: [UInt8]) -> [UInt8] {
    var consonants: [UInt8] = []
    consonants.reserveCapacity(text.count)
    for letter in text where !isVowel(letter) { consonants.append(letter) }
    return consonants
  }

  /// Whether what vowels a word has stand at its ends: those that who takes vowels out leaves.
  static func hasNoVowelInside(_ text: [UInt8]) -> Bool {
    !text.dropFirst().dropLast().contains(where: isVowel)
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  /// Every doubled letter once.
  static func single(_ text: [UInt8]) -> [UInt8] {
    var single: [UInt8] = []
    for letter in text where single.last != letter { single.append(letter) }
    return single
  }
}
