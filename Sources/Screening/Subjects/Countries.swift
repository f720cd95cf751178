internal import Names

/// Country names, official names and adjectives to ISO 3166-1 alpha-2 codes.
///
/// The table is `Data/screening/countries.tsv`. "Iraqi", "Islamic Republic of Iran", "USSR" and
/// codes themselves are understood, whatever their case, marks and punctuation.
package enum Countries {
  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for row in ScreeningTable.rows(ScreeningTable.countries) where row.count == 2 {
      let code = String(row[0])
      codes[code] = code
      for spelling in row[1].split(separator: "|") {
        let key = PlainWords.key(of: String(spelling))
        if codes[key] == nil || spelling.utf8.count > 2 { codes[key] = code }
      }
    }
    return codes
  }()

  /// The code of a country named in any of the table's spellings, or nil.
  package static func code(of name: String) -> String? { codes[PlainWords.key(of: name)] }
}
