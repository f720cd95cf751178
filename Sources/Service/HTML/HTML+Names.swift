extension HTML {
  /// A name or a quotation in its own direction, marked with its language or at least its script, so
  /// that Arabic reads from the right and a screen reader takes the right voice.
  static func name(_ text: String, language: String? = nil) -> HTML {
    let script = Script(text)
    let direction = script?.isRightToLeft ?? false ? "rtl" : "ltr"
    guard let language = language ?? script?.languageTag else {
      return "<bdi dir=\"\(direction)\">\(text)</bdi>"
    }
    return "<bdi dir=\"\(direction)\" lang=\"\(language)\">\(text)</bdi>"
  }

  /// The script of a text's first letter, as far as a page has to know it.
  private enum Script {
    case hebrew, arabic, otherRightToLeft, cyrillic, greek
    case devanagari, gurmukhi, tamil, han, kana, hangul, other

    init?(_ text: String) {
      guard let first = text.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else {
        return nil
      }
      switch first.value {
      case 0x590...0x5FF, 0xFB1D...0xFB4F: self = .hebrew
      case 0x600...0x6FF, 0x750...0x77F, 0x870...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF:
        self = .arabic
      case 0x700...0x74F, 0x780...0x86F: self = .otherRightToLeft
      case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
      case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
      case 0x900...0x97F: self = .devanagari
      case 0xA00...0xA7F: self = .gurmukhi
      case 0xB80...0xBFF: self = .tamil
      case 0x3040...0x30FF: self = .kana
      case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: self = .han
      case 0x1100...0x11FF, 0xAC00...0xD7AF: self = .hangul
      default: self = .other
      }
    }

    var isRightToLeft: Bool {
      switch self {
      case .hebrew, .arabic, .otherRightToLeft: true
      default: false
      }
    }

    /// BCP 47: an undetermined language in a known script.
    var languageTag: String? {
      switch self {
      case .hebrew: "und-Hebr"
      case .arabic: "und-Arab"
      case .cyrillic: "und-Cyrl"
      case .greek: "und-Grek"
      case .devanagari: "und-Deva"
      case .gurmukhi: "und-Guru"
      case .tamil: "und-Taml"
      case .han: "und-Hani"
      case .kana: "und-Jpan"
      case .hangul: "und-Kore"
      case .otherRightToLeft, .other: nil
      }
    }
  }
}
