import Chronology
import Register

/// The register's codes in words for readers of pages; JSON keeps the codes.
enum Words {
  /// A date as precisely as it is known, without the notation of EDTF.
  static func date(_ date: ImpreciseDate) -> String {
    if date.isUnknown { return "an unknown day" }
    if let day = date.day { return day.description }
    if isBetween(date) {
      if date.earliest == .first { return "on or before \(date.latest)" }
      if date.latest == .last { return "on or after \(date.earliest)" }
      let ends = date.text.dropFirst().dropLast().split(separator: ".")
      guard date.text.hasPrefix("["), ends.count == 2, ends.allSatisfy(isPlain) else {
        return "between \(date.earliest) and \(date.latest)"
      }
      return "between \(ends[0]) and \(ends[1])"
    }
    guard date.isApproximate || date.isUncertain else { return date.text }
    let plain = date.text.dropLast()
    switch (date.isApproximate, date.isUncertain) {
    case (true, true): return "perhaps about \(plain)"
    case (true, false): return "about \(plain)"
    default: return "perhaps \(plain)"
    }
  }

  /// Whether a date is told by its first and last day: a choice, a season, unspecified digits,
  /// components qualified apart.
  private static func isBetween(_ date: ImpreciseDate) -> Bool {
    let isQualified = date.isApproximate || date.isUncertain
    return date.precision == .range || date.precision == .season
      || !isPlain(date.text.dropLast(isQualified ? 1 : 0))
  }

  private static func isPlain(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { ($0 >= 48 && $0 <= 57) || $0 == UInt8(ascii: "-") }
  }

  /// `since 2003-03-04`, `since a day between … and …`.
  static func since(_ date: ImpreciseDate) -> String {
    date.day == nil && isBetween(date) && !date.isUnknown
      ? "since a day \(Words.date(date))" : "since \(Words.date(date))"
  }

  static func period(_ period: Period) -> String {
    switch (period.start, period.end) {
    case (let start?, let end?) where start == end: date(start)
    case (let start?, let end?): "\(date(start)) to \(date(end))"
    case (let start?, nil): "from \(date(start))"
    case (nil, let end?): "until \(date(end))"
    case (nil, nil): "always"
    }
  }

  /// Whether a rule was law on a day, where it was not or that is not sure; nil where it was.
  static func law(_ validity: Period?, on day: Day) -> String? {
    guard let validity else { return nil }
    switch validity.membership(of: day) {
    case .inside: return nil
    case .uncertain: return "whether it was law on \(day) is uncertain"
    case .outside:
      let isLater = validity.start.map { day < $0.earliest } ?? false
      return isLater ? "not yet law on \(day)" : "no longer law on \(day)"
    }
  }

  static func word(_ word: StatusWord) -> String {
    word == .inForceHeldUnlawful ? "in force, held unlawful" : word.rawValue
  }

  static func facet(_ value: FacetValue) -> String {
    switch value {
    case .inForce: "in force"
    case .heldUnlawful: "in force, held unlawful"
    default: value.rawValue
    }
  }

  static func evidence(_ kinds: [EvidenceKind]) -> String {
    kinds.map { kind in
      switch kind {
      case .officialStatement: "official statement"
      case .press: "press reports"
      case .secondary: "secondary writing"
      case .unsourced: "general knowledge without a document"
      default: kind.rawValue
      }
    }.joined(separator: ", ")
  }

  static func confidence(_ confidence: Confidence) -> String {
    confidence == .toVerify ? "to be verified" : confidence.rawValue
  }

  static func source(_ kind: SourceKind) -> String {
    switch kind {
    case .officialCopy: "copy of an official text"
    case .lowQuality: "source of low quality"
    default: kind.rawValue
    }
  }

  static func kind(_ kind: PartyKind) -> String {
    kind == .unknown ? "kind not given" : kind.rawValue
  }

  static func consequence(_ consequence: Effect.Consequence) -> String {
    switch consequence {
    case .noneAsSuch: "no offence as such"
    case .civil: "civil liability"
    default: consequence.rawValue
    }
  }

  static func state(_ state: EffectState.State) -> String {
    switch state {
    case .applies: "applies"
    case .suspended: "suspended"
    case .uncertain: "uncertain"
    case .notSettled: "not settled"
    case .appliesToAssociated: "applies to the associated parties that are listed"
    case .validityNotEstablished: "since when is not established"
    case .notYetLaw: "not yet law"
    case .noLongerLaw: "no longer law"
    case .doesNotApply: "does not apply"
    }
  }

  static func state(_ state: ExemptionState.State) -> String {
    switch state {
    case .available: "available"
    case .uncertain: "uncertain on this day"
    case .notYet: "not yet available"
    case .noLonger: "no longer available"
    case .validityNotEstablished: "since when is not established"
    }
  }

  /// Who acts or may rely on an exemption.
  static func actor(_ code: String) -> String {
    switch code {
    case "any": "anybody"
    case "ngo": "aid organisations (NGOs)"
    case "bank": "banks"
    case "person": "individuals"
    case "government": "governments"
    case "un-agency": "UN agencies"
    case "international-organisation": "international organisations"
    default: plain(code)
    }
  }

  /// A code of several words (`funds-to`, `under-study`) without its hyphens.
  static func plain(_ code: String) -> String {
    String(code.map { $0 == "-" ? " " : $0 })
  }

  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  /// The jurisdiction or state behind a code; the code itself where no name is kept.
  static func place(_ code: String) -> String {
    places[code] ?? code
  }

  /// A regime's title with its jurisdiction, unless the title names it.
  static func title(_ regime: Regime) -> String {
    let place = Words.place(regime.jurisdiction)
    return regime.title.contains(place) ? regime.title : "\(place): \(regime.title)"
  }

  private static let places = [
    "AE": "United Arab Emirates", "AF": "Afghanistan", "AU": "Australia", "CA": "Canada",
    "CH": "Switzerland",
    "EU": "European Union", "GB": "United Kingdom", "IL": "Israel", "IN": "India",
    "KG": "Kyrgyzstan",
    "KZ": "Kazakhstan", "PK": "Pakistan", "RU": "Russia", "SY": "Syria", "TJ": "Tajikistan",
    "TR": "Türkiye", "UA": "Ukraine", "UN": "United Nations", "US": "United States",
    "UZ": "Uzbekistan",
  ]
}
