/// The script a name is written in, where its letters leave no doubt.
enum WritingSystem {
  /// ISO 15924 code when all letters are of one script known here; nil otherwise.
  ///
  /// Ranges follow the blocks of the Unicode Standard. Kana decide for `Jpan`, Hangul for `Kore`,
  /// since both are mixed with Han.
  static func code(of text: String) -> String? {
    var found: [String] = []
    for scalar in text.unicodeScalars {
      let code = code(of: scalar)
      // One more sign of a script that was met says nothing new, be it a letter or not.
      if let code, found.last == code { continue }
      guard scalar.properties.isAlphabetic else { continue }
      guard let code else { return nil }
      if !found.contains(code) { found.append(code) }
    }
    if found.contains("Jpan") || found.contains("Kore") { found.removeAll { $0 == "Hani" } }
    return found.count == 1 ? found.first : nil
  }

  private static func code(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x41...0x24F, 0x1E00...0x1EFF, 0xFF21...0xFF5A: "Latn"
    case 0x370...0x3FF, 0x1F00...0x1FFF: "Grek"
    case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: "Cyrl"
    case 0x530...0x58F: "Armn"
    case 0x590...0x5FF, 0xFB1D...0xFB4F: "Hebr"
    case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: "Arab"
    case 0x10A0...0x10FF, 0x1C90...0x1CBF: "Geor"
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: "Kore"
    case 0x3040...0x30FF, 0x31F0...0x31FF: "Jpan"
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2FA1F: "Hani"
    case 0xE00...0xE7F: "Thai"
    case 0x900...0x97F: "Deva"
    case 0x980...0x9FF: "Beng"
    default: nil
    }
  }
}
