import Formats
import Register

extension ListFormat {
  /// The EU's list of financial sanctions, XML (FSF 1.1).
  package static let euXML = ListFormat("eu-fsf-xml")
  /// The same, CSV.
  package static let euCSV = ListFormat("eu-fsf-csv")
  /// The same in the XML of before 2017.
  package static let euOldXML = ListFormat("eu-fsd-xml", readerVersion: 2)
  /// Financial sanctions and travel bans of September 2022 in one table.
  package static let euMerged = ListFormat("eu-merged-csv")
  /// Annexes of EU regulations transcribed from the Official Journal.
  package static let euJournal = ListFormat("eu-journal-csv")
  /// The EU's list converted to YAML with every field of the FSF file (from February 2026 on).
  package static let euYAML = ListFormat("eu-fsf-yaml")
  /// The EU's list converted to YAML with names, reference number, remark and address only.
  package static let euShortYAML = ListFormat("eu-fsf-short-yaml")
}

extension FormatRegistry {
  static let europeanUnion = [
    FormatDefinition(
      .euXML, richness: 8,
      recognise: { head in
        guard let root = head.root, root.name == "export",
          head.text.contains("fpi/fsd/export") || head.text.contains("<sanctionEntity")
        else { return nil }
        return Recognition(publishedText: root.attribute("generationDate"))
      },
      open: { files throws(ListError) in EUXMLReader(try FormatRegistry.only(files).source()) }),
    FormatDefinition(
      .euCSV, richness: 7,
      recognise: { head in
        let heading = head.firstRow(separator: UInt8(ascii: ";")).map { $0.lowercased() }
        return heading.contains("entity_eu_referencenumber")
          && heading.contains("namealias_wholename") ? Recognition() : nil
      },
      open: { files throws(ListError) in EUCSVReader(try FormatRegistry.only(files).source()) }),
    FormatDefinition(
      .euOldXML, richness: 4,
      recognise: { head in
        guard head.root?.name == "WHOLE" else { return nil }
        return Recognition(publishedText: head.root?.attribute("Date"), series: "logical")
      },
      open: { files throws(ListError) in
        XMLEntryReader(
          try FormatRegistry.only(files).source(),
          // Only an extract is at hand, and nothing in a file tells an extract from the list.
          .init(
            format: .euOldXML, root: "WHOLE", element: "ENTITY", coversMembership: false,
            origin: .extract
          ) { EUOldEntry($0).listEntry() })
      }),
    FormatDefinition(
      .euMerged, richness: 2,
      recognise: { head in
        let heading = head.firstRow(separator: UInt8(ascii: ","))
        return heading.contains("EU_ref_num") && heading.contains("Naal_wholename")
          ? Recognition() : nil
      },
      open: { files throws(ListError) in
        TableReader(try FormatRegistry.only(files).source(), EUMergedRow.convention)
      }),
    FormatDefinition(
      .euJournal, grouping: .together, richness: 5,
      recognise: { head in
        let heading = head.firstRow(separator: UInt8(ascii: ","))
        return heading.contains("programKey") && heading.contains("recordId")
          && heading.contains("annex") ? Recognition() : nil
      },
      open: { files throws(ListError) in OJReader(files) }),
    FormatDefinition(
      .euYAML,
      recognise: { head in
        head.yamlKeys.first == "eu_reference_number" ? Recognition() : nil
      },
      open: { files throws(ListError) in
        YAMLEntryReader(
          try FormatRegistry.only(files).source(),
          .init(format: .euYAML) { EUEntry(KeyedTree($0)).listEntry() })
      }),
    FormatDefinition(
      .euShortYAML, richness: 2,
      recognise: { head in
        let keys = Set(head.yamlKeys)
        return keys.isSuperset(of: ["names", "ref_number", "ref_type"]) ? Recognition() : nil
      },
      open: { files throws(ListError) in
        YAMLEntryReader(
          try FormatRegistry.only(files).source(),
          .init(
            format: .euShortYAML, coveredProperties: EUShortYAMLEntry.coveredProperties
          ) { EUShortYAMLEntry($0).listEntry() })
      }),
  ]
}
