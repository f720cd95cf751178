/// The formats read here, in the order in which a file is held against them: the first that
/// recognises it reads it, so the more particular come first.
enum FormatRegistry {
  static let all: [FormatDefinition] =
    exchange + tables + unitedNations + ofac + europeanUnion + unitedKingdom + australia
    + canada + switzerland + newZealand + turkiye + unitedStates + derived + india
    + japan + kyrgyzstan + israel

  /// The definition of a format.
  static func definition(of format: ListFormat) -> FormatDefinition? {
    all.first { $0.format == format }
  }
}
