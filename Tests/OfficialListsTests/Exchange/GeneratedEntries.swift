import Register

/// Entries made by chance, with every kind of character that a format gives a meaning.
struct GeneratedEntries {
  private var chance: SplitMix

  init(seed: UInt64) { chance = SplitMix(state: seed) }

  /// Repeatable random numbers (SplitMix64, Steele, Lea and Flood 2014).
  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces = [
    "a", "Z", "0", " ", "  ", "\"", "\"\"", "'", "\\", "\\n", "/", ",", ";", "; ", ":", "|", "\t",
    "\n", "\r", "\r\n", "\u{0}", "\u{1}", "\u{1A}", "\u{1F}", "\u{7F}", "\u{85}", "\u{A0}",
    "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{200B}", "\u{200E}", "\u{202E}", "\u{FFFD}",
    "\u{10FFFF}", "é", "e\u{301}", "ß", "Ж", "عبد", "د\u{64E}", "漢", "한", "👩‍👩‍👧", "𝔘", "=", "+", "-",
    "@", "=1+1", "<b>", "&amp;", "{", "}", "[", "]", "{\"id\":1}", "null", "%", "#", "--",
    "\u{FF1D}", "true",
  ]

  private mutating func text(from shortest: Int = 0) -> String {
    (0..<Int.random(in: shortest...8, using: &chance))
      .map { _ in Self.pieces.randomElement(using: &chance) ?? "" }.joined()
  }

  private static let properties: [EntryProperty] = [
    .name, .alias, .originalName, .reference, .programme, .listedOn, .amendedOn, .version,
    .birthDate, .birthPlace, .nationality, .citizenship, .gender, .title, .position, .address,
    .country, .identifier, .remark, .linkedTo, .foundedOn, .website, .email, .phone, .particular,
    .deathDate, .legalBasis, .reason, .measure, .crossReference, .relation, .source,
    EntryProperty(rawValue: "raw.listing"), EntryProperty(rawValue: "raw.topics"),
    EntryProperty(rawValue: "raw.schema"), EntryProperty(rawValue: "raw.\"odd\",\n"),
  ]

  private static let keys = [
    "type", "country", "quality", "note", "issued", "authority", "until", "", "odd \"key\"", "é",
  ]

  /// Dates and kinds as lists have them, so that the typed places of a format are met too.
  private static let likely = [
    "1961", "1961-03-02", "1961~", "1955/1957", "2001-01/2001-12", "..", "1961-02-30", "Passport",
    "IMO 9167148", "9167148", "male", "Iran", "f.k.a.", "weak", "Company", "sanction", "US",
    "https://example.org/a?b=c", "+44 20 7946 0000", "a@example.org", "call sign", "owner",
  ]

  private mutating func value() -> String {
    Bool.random(using: &chance) ? text() : Self.likely.randomElement(using: &chance) ?? ""
  }

  mutating func entry(id: Int) -> ListEntry {
    var entry = ListEntry(
      id: "\(id)" + text(), kind: PartyKind.allCases.randomElement(using: &chance) ?? .unknown)
    for _ in 0..<Int.random(in: 0...14, using: &chance) {
      var attributes: [String: String] = [:]
      for _ in 0..<Int.random(in: 0...3, using: &chance) {
        attributes[Self.keys.randomElement(using: &chance) ?? ""] = value()
      }
      let property = Self.properties.randomElement(using: &chance) ?? .name
      entry.fields.append(EntryField(property, value(), attributes))
    }
    return entry
  }
}
