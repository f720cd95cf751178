import Formats
import Register

extension ListFormat {
  /// The Swiss sanctions list, XML.
  package static let chXML = ListFormat("ch-seco-xml", readerVersion: 2)
  /// The same converted to YAML.
  package static let chYAML = ListFormat("ch-seco-yaml", readerVersion: 2)
}

extension FormatRegistry {
  static let switzerland = [
    FormatDefinition(
      .chXML, richness: 6,
      recognise: { head in
        guard head.root?.name == "swiss-sanctions-list" else { return nil }
        return Recognition(publishedText: head.root?.attribute("date"))
      },
      open: { files throws(ListError) in CHXMLReader(try FormatRegistry.only(files).source()) }),
    FormatDefinition(
      .chYAML, richness: 4,
      recognise: { head in
        let keys = head.yamlKeys
        return keys.first == "ssid" && keys.contains("sanctions_set_id") ? Recognition() : nil
      },
      open: { files throws(ListError) in
        YAMLEntryReader(
          try FormatRegistry.only(files).source(),
          // The conversion keeps neither countries nor modifications, so neither what was taken off
          // the list nor when anything was listed can be told from it.
          .init(
            format: .chYAML,
            coveredProperties: [
              .name, .alias, .title, .birthDate, .foundedOn, .address, .reason, .programme,
            ], coversMembership: false
          ) { CHEntry(KeyedTree($0)).listEntry() })
      }),
  ]
}
