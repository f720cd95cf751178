internal import Names
internal import Register

/// What is known of a party beside its names, in a form that compares without texts.
struct AttributeFacts: Sendable {
  var kind: PartyKind
  var gender: Gender?
  var dates: [DateSpan]
  var countries: [UInt64]
  var numbers: [NumberKey]

  init(
    kind: PartyKind, gender: Gender?, dates: [DateSpan], countries: [UInt64], numbers: [NumberKey]
  ) {
    self.kind = kind
    self.gender = gender
    self.dates = dates
    self.countries = countries
    self.numbers = numbers
  }

  /// - Parameter names: the subject's, read.
  init(
    _ subject: ScreeningSubject, names: [ComparableName], dates: BirthDates,
    identifiers: [IdentifierKey]
  ) {
    // Who bears a legal form is a body, whether or not somebody said so.
    kind =
      subject.kind == .unknown && names.contains(where: \.hasLegalForm)
      ? .organisation : subject.kind
    gender = Gender(subject.gender)
    self.dates = dates.dates.map(\.span)
    countries = subject.countries.map(AttributeFacts.key)
    numbers = identifiers.map(\.key)
  }

  /// A country as a number: its code itself, which has two letters; of something longer the hash.
  static func key(ofCountry code: String) -> UInt64 {
    guard code.utf8.count <= 8 else { return KeyTable.hash(code.utf8, kind: 0) }
    return code.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// A gender that a score takes into account.
enum Gender: UInt8, Sendable {
  case male = 1
  case female = 2

  init?(_ text: String?) {
    switch text?.lowercased() {
    case "male": self = .male
    case "female": self = .female
    default: return nil
    }
  }
}

/// The days that a date of birth can mean, as ordinals.
struct DateSpan: BitwiseCopyable, Hashable, Sendable {
  var earliest: Int32
  var latest: Int32
}

/// The number of a document without its text: a hash of its letters and digits, and its class.
struct NumberKey: BitwiseCopyable, Hashable, Sendable {
  var hash: UInt64
  var documentClass: UInt64

  /// Whether two numbers name the same document: equal, of the same class or one of them unknown.
  func agrees(with other: NumberKey) -> Bool {
    let unknown = UInt64(IdentifierKey.Class.unknown.rawValue)
    return hash == other.hash
      && (documentClass == other.documentClass || documentClass == unknown
        || other.documentClass == unknown)
  }
}
