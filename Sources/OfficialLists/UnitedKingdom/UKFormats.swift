import Formats
import Register

extension ListFormat {
  /// HM Treasury's and OFSI's consolidated list, CSV.
  package static let hmtCSV = ListFormat("uk-hmt-csv")
  /// The UK Sanctions List, CSV.
  package static let ukCSV = ListFormat("uk-sanctions-list-csv")
  /// The UK Sanctions List, XML.
  package static let ukXML = ListFormat("uk-sanctions-list-xml")
  /// Schedule 2 to the Terrorism Act 2000 as legislation.gov.uk publishes it, HTML.
  package static let ukSchedule = ListFormat("uk-schedule2-html")
  /// The UK Sanctions List converted to YAML.
  package static let ukYAML = ListFormat("uk-sanctions-list-yaml")
}

extension FormatRegistry {
  static let unitedKingdom = [
    FormatDefinition(
      .ukSchedule,
      recognise: { head in
        head.root?.name.lowercased() == "html" && head.text.contains("Terrorism Act 2000")
          && head.text.contains("schedule/2") ? Recognition() : nil
      },
      open: { files throws(ListError) in
        try UKSchedule.read(try FormatRegistry.only(files).source())
      }),
    FormatDefinition(
      .ukXML, richness: 7,
      recognise: { $0.root?.name == "Designations" ? Recognition() : nil },
      open: { files throws(ListError) in UKXMLReader(try FormatRegistry.only(files).source()) }),
    FormatDefinition(
      .ukCSV, richness: 6, recognise: { recognise($0, by: "Unique ID") },
      open: { files throws(ListError) in
        UKRowsReader(try FormatRegistry.only(files).source(), format: .ukCSV)
      }),
    FormatDefinition(
      .hmtCSV, recognise: { recognise($0, by: "Group ID") },
      open: { files throws(ListError) in
        UKRowsReader(try FormatRegistry.only(files).source(), format: .hmtCSV)
      }),
    FormatDefinition(
      .ukYAML, richness: 4,
      recognise: { head in
        let keys = Set(head.yamlKeys)
        return keys.isSuperset(of: ["unique_id", "regime_name", "names"]) ? Recognition() : nil
      },
      open: { files throws(ListError) in
        YAMLEntryReader(
          try FormatRegistry.only(files).source(),
          // The conversion keeps what was delisted and lacks part of what is new.
          .init(format: .ukYAML, coversMembership: false) {
            UKDesignation(KeyedTree($0)).listEntry()
          })
      }),
  ]

  /// The second row of both layouts is a heading with a Name 6; the column that names entries tells
  /// them apart. The UK Sanctions List has an OFSI Group ID beside its own.
  @Sendable private static func recognise(_ head: FileHead, by column: String) -> Recognition? {
    let rows = head.rows(2, separator: UInt8(ascii: ","))
    guard let heading = rows.last, heading.contains("Name 6"), heading.contains(column) else {
      return nil
    }
    let first = rows.first?.dropFirst().first ?? rows.first?.first
    return Recognition(publishedText: UKText.date(first ?? ""))
  }
}
