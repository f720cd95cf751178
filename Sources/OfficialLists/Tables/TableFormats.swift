extension ListFormat {
  /// The hand-kept table of Chinese countermeasures.
  package static let countermeasures = ListFormat("cn-countermeasures")
  /// A table of sanctions by authority and start date.
  package static let authorityTable = ListFormat("authority-table")
}

extension FormatRegistry {
  static let tables = [
    FormatDefinition(
      .countermeasures, richness: 4,
      recognise: { head in
        head.firstRow(separator: UInt8(ascii: ",")) == CountermeasuresReader.heading
          ? Recognition() : nil
      },
      open: { files throws(ListError) in try CountermeasuresReader(try only(files).source()) }),
    FormatDefinition(
      .authorityTable, richness: 2,
      recognise: { head in
        head.firstRow(separator: UInt8(ascii: ",")) == AuthorityTableReader.heading
          ? Recognition(series: "by-authority") : nil
      },
      open: { files throws(ListError) in try AuthorityTableReader(try only(files).source()) }),
  ]
}
