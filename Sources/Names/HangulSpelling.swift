/// Hangul in Latin letters, by three customs.
///
/// Syllables are taken apart by arithmetic (Unicode Standard, 3.12). The customs differ in a few letters;
/// surnames are written as their bearers do, which no rule gives.
enum HangulSpelling: Sendable, CaseIterable {
  /// As in passports of the North and in McCune–Reischauer without its marks: Kim Jong Un, Paek Nam Sun.
  case north
  /// As in passports of the South: Park Ji Sung, Lee Min Ho.
  case south
  /// Revised Romanization of 2000, with customary surnames left aside: Gim Jeong Eun.
  case revised

  /// Whether a scalar is a syllable of Hangul.
  static func isSyllable(_ scalar: Unicode.Scalar) -> Bool {
    (0xAC00...0xD7A3).contains(scalar.value)
  }

  /// The syllables of a word, each in Latin letters, blanks between.
  ///
  /// - Parameter isFirst: whether the word may begin with a surname.
  func latin(_ word: some Sequence<Unicode.Scalar>, isFirst: Bool) -> String {
    var parts: [String] = []
    for scalar in word {
      guard HangulSpelling.isSyllable(scalar) else { continue }
      if parts.isEmpty, isFirst, let surname = surname(scalar) {
        parts.append(surname)
      } else {
        parts.append(syllable(scalar))
      }
    }
    return parts.joined(separator: " ")
  }

  private func syllable(_ scalar: Unicode.Scalar) -> String {
    let index = Int(scalar.value - 0xAC00)
    let (initial, vowel, final) = (index / 588, index % 588 / 28, index % 28)
    let text = initials[initial] + vowels[vowel] + HangulSpelling.finals[final]
    // "O" by itself would be an initial.
    return text == "o" ? "oh" : text == "i" ? "yi" : text
  }

  private var initials: [String] {
    switch self {
    case .north:
      [
        "k", "kk", "n", "t", "tt", "r", "m", "p", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t",
        "p", "h",
      ]
    case .south, .revised:
      [
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t",
        "p", "h",
      ]
    }
  }

  private var vowels: [String] {
    switch self {
    case .north:
      [
        "a", "ae", "ya", "yae", "o", "e", "yo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
        "wi", "yu", "u", "ui", "i",
      ]
    case .south:
      [
        "a", "ae", "ya", "yae", "u", "e", "yu", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
        "wi", "yu", "eu", "ui", "i",
      ]
    case .revised:
      [
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo",
        "we",
        "wi", "yu", "eu", "ui", "i",
      ]
    }
  }

  private static let finals = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
    "t", "t",
    "ng", "t", "t", "k", "t", "p", "t",
  ]

  private func surname(_ scalar: Unicode.Scalar) -> String? {
    switch self {
    case .north: HangulSpelling.northern[Character(scalar)]
    case .south: HangulSpelling.southern[Character(scalar)]
    case .revised: nil
    }
  }

  private static let northern: [Character: String] = [
    "김": "kim", "이": "ri", "리": "ri", "박": "pak", "최": "choe", "정": "jong", "임": "rim", "림": "rim",
    "백": "paek", "노": "ro", "로": "ro", "류": "ryu", "유": "yu", "오": "oh", "여": "ryo", "염": "ryom",
    "양": "ryang", "량": "ryang", "나": "ra", "라": "ra",
  ]

  private static let southern: [Character: String] = [
    "김": "kim", "이": "lee", "리": "lee", "박": "park", "최": "choi", "정": "jung", "강": "kang",
    "조": "cho",
    "윤": "yoon", "장": "jang", "임": "lim", "림": "lim", "오": "oh", "서": "seo", "신": "shin",
    "권": "kwon",
    "안": "ahn", "유": "yoo", "류": "ryu", "고": "ko", "문": "moon", "백": "baek", "허": "huh", "노": "noh",
    "곽": "kwak", "주": "joo", "우": "woo", "구": "koo", "전": "jeon", "공": "kong", "변": "byun",
    "추": "choo",
  ]
}
