import Formats
import Register

extension ListFormat {
  /// Canada's consolidated autonomous sanctions list, XML.
  package static let caXML = ListFormat("ca-sema-xml", readerVersion: 2)
  /// Entities listed under Canada's Criminal Code, an Atom feed.
  package static let caTerrorists = ListFormat("ca-terrorists-xml")
  /// The consolidated list converted to YAML.
  package static let caYAML = ListFormat("ca-sema-yaml", readerVersion: 2)
}

extension FormatRegistry {
  static let canada = [
    FormatDefinition(
      .caTerrorists,
      recognise: { head in
        head.root?.name == "feed" && head.text.contains("lstd-ntts") ? Recognition() : nil
      },
      open: { files throws(ListError) in
        CATerroristReader(try FormatRegistry.only(files).source())
      }),
    FormatDefinition(
      .caXML, richness: 6,
      recognise: { head in
        guard head.root?.name == "data-set", head.text.contains("<Item>"),
          head.text.contains("<Country>")
        else { return nil }
        return Recognition()
      },
      open: { files throws(ListError) in
        XMLEntryReader(
          try FormatRegistry.only(files).source(),
          .init(format: .caXML, root: "data-set", element: "record") { CAEntry($0).listEntry() })
      }),
    FormatDefinition(
      .caYAML, richness: 4,
      recognise: { head in
        let keys = Set(head.yamlKeys)
        return keys.isSuperset(of: ["country", "item"]) && keys.contains("date_of_listing")
          ? Recognition() : nil
      },
      open: { files throws(ListError) in
        YAMLEntryReader(
          try FormatRegistry.only(files).source(),
          // The conversion lacks the aliases, titles and IMO numbers of the XML.
          .init(
            format: .caYAML,
            coveredProperties: [
              .name, .birthDate, .programme, .listedOn, EntryProperty(rawValue: "raw.schedule"),
              EntryProperty(rawValue: "raw.item"),
            ]
          ) { CAEntry(KeyedTree($0)).listEntry() })
      }),
  ]
}
