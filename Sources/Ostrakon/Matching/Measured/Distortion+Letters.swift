extension Distortion {
  /// Spellings that conventions of romanisation exchange, from the more telling to the less.
  static let spellings: [(String, String)] = [
    ("mohammed", "muhammad"), ("mohammad", "mohamed"), ("muhammad", "mohammed"),
    ("hussein", "husayn"), ("husayn", "hussain"), ("ahmad", "ahmed"), ("ahmed", "ahmad"),
    ("yusuf", "yousef"), ("abdullah", "abdallah"), ("abd al-", "abdul "), ("sergei", "sergey"),
    ("sergey", "sergei"), ("dmitry", "dmitri"), ("alexander", "aleksandr"), ("yev", "ev"),
    ("khaled", "khalid"), ("khalid", "khaled"), ("qasim", "kasem"), ("osama", "usama"),
    ("uddin", "al-din"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("dj", "j"), ("sch", "sh"),
    ("zh", "j"),
    ("ei", "ey"), ("iy", "y"), ("q", "k"), ("w", "v"), ("j", "dj"), ("e", "a"),
  ]
  static let sounds: [(String, String)] = [
    ("ph", "f"), ("ck", "k"), ("kh", "h"), ("gh", "g"), ("th", "t"), ("ei", "ie"), ("y", "i"),
    ("c", "k"), ("s", "z"), ("f", "ph"), ("v", "w"), ("z", "s"),
  ]
  /// What optical readers take for each other.
  static let misreadings: [(String, String)] = [
    ("rn", "m"), ("cl", "d"), ("m", "rn"), ("M", "RN"), ("l", "1"), ("I", "l"), ("O", "0"),
    ("o", "0"),
    ("S", "5"), ("B", "8"), ("Z", "2"), ("vv", "w"), ("h", "b"), ("e", "c"),
  ]

  /// One occurrence of one of the left sides, whatever its case, as its right side.
  static func replacing(
    _ table: [(String, String)], in name: String, _ random: inout SeededRandom
  ) -> String? {
    let isCased = table.contains { $0.0.first?.isUppercase ?? false }
    let isUpper = name == name.uppercased()
    let found = table.filter { (isCased ? name : name.lowercased()).contains($0.0) }
    // The first rows are the more telling: half of the time the first that occurs.
    guard let row = random.below(2) == 0 ? found.first : random.pick(found) else { return nil }
    let text = isCased ? name : name.lowercased()
    guard let range = text.firstRange(of: row.0) else { return nil }
    let changed = text.replacingCharacters(in: range, with: row.1)
    return isCased ? changed : isUpper ? changed.uppercased() : changed.capitalisedWords
  }

  private static let accents: [Character: String] = [
    "a": "áäāâ", "e": "éèēê", "i": "íïī", "o": "óöōø", "u": "úüū", "c": "çč", "s": "šş", "n": "ñ",
    "g": "ğ", "z": "žż",
  ]
  private static let expanded: [Character: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"]

  static func marked(_ name: String, _ random: inout SeededRandom) -> String? {
    if name.contains(where: { expanded[$0] != nil }) {
      return name.map { expanded[$0] ?? String($0) }.joined()
    }
    var letters = Array(name)
    let places = letters.indices.filter { accents[Character(letters[$0].lowercased())] != nil }
    for _ in 0...random.below(2) {
      guard let place = random.pick(places),
        let mark = random.pick(accents[Character(letters[place].lowercased())] ?? "")
      else { return nil }
      letters[place] = letters[place].isUppercase ? Character(mark.uppercased()) : mark
    }
    return String(letters)
  }

  static func punctuated(_ name: String, _ random: inout SeededRandom) -> String? {
    for sign in ["'", "-", ".", "’", ","] where name.contains(sign) {
      return name.replacing(sign, with: random.below(2) == 0 ? "" : " ")
    }
    var letters = Array(name)
    guard let place = random.pick(letters.indices.filter { letters[$0] == " " }) else { return nil }
    letters[place] = "-"
    return String(letters)
  }

  private static let lookAlikes: [Character: Character] = [
    "a": "а", "c": "с", "e": "е", "o": "о", "p": "р", "x": "х", "y": "у", "i": "і", "A": "А",
    "B": "В", "E": "Е", "K": "К", "M": "М", "H": "Н", "O": "О", "P": "Р", "C": "С", "T": "Т",
    "X": "Х",
  ]

  /// One letter or every letter that has a twin in Cyrillic.
  static func disguised(_ name: String, _ random: inout SeededRandom) -> String? {
    var letters = Array(name)
    let places = letters.indices.filter { lookAlikes[letters[$0]] != nil }
    guard let one = random.pick(places) else { return nil }
    for place in random.below(2) == 0 ? [one] : places {
      letters[place] = lookAlikes[letters[place]] ?? letters[place]
    }
    return String(letters)
  }

  static func interrupted(_ name: String, _ random: inout SeededRandom) -> String? {
    var letters = Array(name)
    guard letters.count > 2 else { return nil }
    let sign = random.pick(["\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{AD}", "\u{FEFF}"])
    letters.insert(contentsOf: sign ?? "", at: 1 + random.below(letters.count - 2))
    return String(letters)
  }

  /// A word without its inner vowels.
  static func withoutVowels(_ word: String) -> String {
    guard word.count > 3 else { return word }
    return word.prefix(1) + word.dropFirst().dropLast().filter { !"aeiouAEIOU".contains($0) }
      + word.suffix(1)
  }

  static func doubled(_ name: String, _ random: inout SeededRandom) -> String? {
    var letters = Array(name)
    let pairs = letters.indices.dropFirst().filter { letters[$0] == letters[$0 - 1] }
    if let place = pairs.first, random.below(2) == 0 {
      letters.remove(at: place)
      return String(letters)
    }
    let places = letters.indices.filter { "bdlmnprstBDLMNPRST".contains(letters[$0]) }
    guard let place = random.pick(places) else { return nil }
    letters.insert(letters[place], at: place)
    return String(letters)
  }

  private static let keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map(Array.init)

  /// One letter as a neighbour of its key.
  static func mistyped(_ name: String, _ random: inout SeededRandom) -> String? {
    var letters = Array(name)
    let places = letters.indices.filter { letters[$0].isASCII && letters[$0].isLetter }
    guard let place = random.pick(places) else { return nil }
    let key = Character(letters[place].lowercased())
    for (number, row) in keyboard.enumerated() {
      guard let column = row.firstIndex(of: key) else { continue }
      var neighbours: [Character] = []
      for (line, offset) in [
        (number, -1), (number, 1), (number - 1, 0), (number - 1, 1), (number + 1, 0),
        (number + 1, -1),
      ] where keyboard.indices.contains(line) && keyboard[line].indices.contains(column + offset) {
        neighbours.append(keyboard[line][column + offset])
      }
      guard let other = random.pick(neighbours) else { return nil }
      letters[place] = letters[place].isUppercase ? Character(other.uppercased()) : other
      return String(letters)
    }
    return nil
  }

  static func swappedNeighbours(_ name: String, _ random: inout SeededRandom) -> String? {
    var letters = Array(name)
    let places = letters.indices.dropLast().filter {
      letters[$0].isLetter && letters[$0 + 1].isLetter && letters[$0] != letters[$0 + 1]
    }
    guard let place = random.pick(places) else { return nil }
    letters.swapAt(place, place + 1)
    return String(letters)
  }
}

extension String {
  /// Every word with a capital letter.
  fileprivate var capitalisedWords: String {
    split(separator: " ", omittingEmptySubsequences: false)
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
