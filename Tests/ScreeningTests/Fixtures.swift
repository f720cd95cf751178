import Chronology
import Register
import Screening

/// Parties as lists name them, a few hundred names short of a list.
enum Fixtures {
  static let documents: [ScreeningDocument] = [
    entry("1", .organisation, ["Taliban", "Islamic Emirate of Afghanistan"], countries: ["af"]),
    entry("2", .organisation, ["Haqqani Network", "HQN"], countries: ["af", "pk"]),
    entry(
      "3", .organisation, ["Tehrik-e Taliban Pakistan", "Pakistani Taliban"], countries: ["pk"]),
    entry(
      "4", .person, ["Jalaluddin Haqqani", "Jalal al-Din Haqqani"], births: ["1942~"],
      countries: ["af"]),
    entry(
      "5", .person, ["Sirajuddin Jallaloudine Haqqani", "Khalifa"], weak: ["Khalifa"],
      births: ["1977/1978"], countries: ["af"]),
    entry(
      "6", .person, ["Usama bin Muhammad bin Awad bin Ladin", "Usama bin Ladin"],
      births: ["1957-07-30"], countries: ["sa"]),
    entry("7", .person, ["Kim Jong Un"], births: ["1984-01-08"], countries: ["kp"]),
    entry("8", .person, ["Kim Jong Il"], births: ["1942-02-16"], countries: ["kp"]),
    entry("9", .person, ["Mohammed Omar", "Mullah Omar"], births: ["1966"], countries: ["af"]),
    entry("10", .person, ["Mohammad Hassan Akhund"], births: ["1955/1958"], countries: ["af"]),
    entry("11", .person, ["Muhammad Ali Khan"]),
    entry("12", .organisation, ["Islamic Movement of Uzbekistan"], countries: ["uz"]),
    entry("13", .organisation, ["Al-Qaida", "The Base", "Al Qaeda"]),
    entry("14", .organisation, ["Rosoboronexport OAO", "ОАО Рособоронэкспорт"], countries: ["ru"]),
    entry("15", .organisation, ["Bank Melli Iran"], countries: ["ir"]),
    entry(
      "16", .person, ["Vladimir Vladimirovich Putin"], births: ["1952-10-07"],
      countries: ["ru"], identifiers: [.init(type: "Passport", value: "AB 123-4567")]),
    entry(
      "17", .person, ["Abdul Rahman Yasin", "Abdul Rahman S. Taha"], births: ["1960-04-10"],
      countries: ["iq", "us"]),
    entry("18", .organisation, ["National Liberation Army", "ELN"], countries: ["co"]),
    entry(
      "19", .person, ["Ayman Muhammad Rabi al-Zawahiri"], births: ["1951-06-19"],
      countries: ["eg"]),
    entry(
      "20", .vessel, ["ADRIAN DARYA 1", "GRACE 1"],
      identifiers: [.init(type: "Vessel Registration Identification", value: "IMO 9116412")]),
    entry("21", .organisation, ["Hizballah", "Hezbollah", "حزب الله"], countries: ["lb"]),
    entry("22", .person, ["金正恩"], countries: ["kp"]),
  ]

  static func entry(
    _ id: String, _ kind: PartyKind, _ names: [String], weak: Set<String> = [],
    births: [String] = [], countries: [String] = [],
    identifiers: [ScreeningSubject.Identifier] = []
  ) -> ScreeningDocument {
    ScreeningDocument(
      id: id, list: Int(id).map { $0 % 2 == 0 } == true ? "even" : "odd", caption: names[0],
      subject: ScreeningSubject(
        kind: kind, names: names.map { ScreeningSubject.Name($0, isWeak: weak.contains($0)) },
        birthDates: births, countries: countries, identifiers: identifiers))
  }
}

/// Names and their distortions from one seed.
struct NameGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private static let syllables = [
    "ka", "ri", "mo", "ham", "med", "al", "sha", "bul", "din", "vich", "o", "ali", "gar", "zu",
    "ne",
    "th", "qu", "ye", "sch", "kh", "y", "ль", "ан", "до", "بر", "حم", "د",
  ]
  private static let words = [
    "Mohammed", "Ali", "Khan", "bin", "al", "Haji", "Bank", "Ltd", "J", "A", "Abdul",
    "Rahman", "Group", "Hassan", "Kim", "Jong", "Network", "of", "Li", "Nov", "Chohan",
    "313", "Omar", "Taliban", "ООО", "محمد", "Yusuf", "Ivan", "Mikhail",
  ]
  private static let variants = [
    "Yusuf": "Joseph", "Ivan": "Juan", "Mikhail": "Miguel", "Omar": "عمر", "Hassan": "Gasan",
  ]

  /// A name of up to five words, real and invented.
  mutating func name() -> String {
    (0..<Int.random(in: 1...5, using: &random)).map { _ in
      Bool.random(using: &random) ? pick(Self.words) : invented()
    }.joined(separator: " ")
  }

  /// The name after some of: other spellings, typing errors, dropped, split, swapped, joined, cut or initialled words.
  mutating func distorted(_ name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    if Int.random(in: 0..<4, using: &random) == 0 {
      words = words.map { Self.variants[$0] ?? $0 }
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) where !words.isEmpty {
      let place = Int.random(in: words.indices, using: &random)
      switch Int.random(in: 0..<9, using: &random) {
      case 0: words[place] = mistyped(words[place])
      case 1: words.remove(at: place)
      case 2: words.shuffle(using: &random)
      case 3 where place + 1 < words.count: words[place] += words.remove(at: place + 1)
      case 4: words[place] = String(words[place].prefix(Int.random(in: 1...6, using: &random)))
      case 5: words[place] = words[place].filter { !"aeiou".contains($0) }
      case 6 where words[place].count > 3:
        let cut = Int.random(in: 1..<words[place].count, using: &random)
        words.insert(String(words[place].dropFirst(cut)), at: place + 1)
        words[place] = String(words[place].prefix(cut))
      case 7: words[place] = words[place].replacing("i", with: "y").replacing("o", with: "u")
      default: words.insert(pick(Self.words), at: place)
      }
    }
    return words.joined(separator: " ")
  }

  /// A subject with some attributes that agree with the document and some that do not.
  mutating func query(for document: ScreeningDocument) -> ScreeningQuery {
    var subject = document.subject
    subject.names = [
      ScreeningSubject.Name(distorted(pick(document.subject.names.map(\.text))))
    ]
    switch Int.random(in: 0..<3, using: &random) {
    case 0: (subject.birthDates, subject.countries) = ([], [])
    case 1: (subject.birthDates, subject.countries) = (["1970-05-05"], ["fr"])
    default: break
    }
    if Bool.random(using: &random) { subject.identifiers = [] }
    return ScreeningQuery(subject)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  private mutating func invented() -> String {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in pick(Self.syllables) }.joined()
  }

  private mutating func mistyped(_ word: String) -> String {
    var letters = Array(word)
    let place = Int.random(in: 0...letters.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: letters.insert(pick(["e", "h", "s"]), at: place)
    case 1 where place < letters.count: letters.remove(at: place)
    case 2 where place < letters.count: letters[place] = pick(["c", "h", "s", "o"])
    case 3 where place + 1 < letters.count: letters.swapAt(place, place + 1)
    default: break
    }
    return String(letters)
  }
}

/// SplitMix64: the same numbers from the same seed on every machine.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word >> 31)
  }
}
