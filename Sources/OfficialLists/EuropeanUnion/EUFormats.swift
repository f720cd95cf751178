import Formats
import Register

extension ListFormat {
  /// The EU's list converted to YAML with every field of the FSF file (from February 2026 on).
  package static let euYAML = ListFormat("eu-fsf-yaml")
  /// The EU's list converted to YAML with names, reference number, remark and address only.
  package static let euShortYAML = ListFormat("eu-fsf-short-yaml")
}

extension FormatRegistry {
  static let europeanUnion = [
    FormatDefinition(
      .euYAML,
      recognise: { head in
        head.yamlKeys.first == "eu_reference_number" ? Recognition() : nil
      },
      open: { files throws(ListError) in
        YAMLEntryReader(
          try FormatRegistry.only(files).source(),
          .init(format: .euYAML) { EUYAMLEntry($0).listEntry() })
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
