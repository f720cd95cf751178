import Formats
import Register

extension ListFormat {
  /// Australia's consolidated list, the department's spreadsheet.
  package static let auSheet = ListFormat("au-dfat-xlsx")
  /// Australia's consolidated list converted to YAML.
  package static let auYAML = ListFormat("au-dfat-yaml")
}

extension FormatRegistry {
  static let australia = [
    FormatDefinition(
      .auSheet, richness: 6,
      recognise: { head in
        let heading = head.sheetRows.first { $0.first == "Reference" } ?? []
        return heading.contains("Name of Individual or Entity") ? Recognition() : nil
      },
      open: { files throws(ListError) in
        try AUSheetReader(try FormatRegistry.only(files).source())
      }),
    FormatDefinition(
      .auYAML, richness: 4,
      recognise: { head in
        let keys = Set(head.yamlKeys)
        return keys.isSuperset(of: ["reference", "names", "sanction"])
          ? Recognition() : nil
      },
      open: { files throws(ListError) in
        YAMLEntryReader(
          try FormatRegistry.only(files).source(),
          // The conversion keeps what was delisted.
          .init(format: .auYAML, coversMembership: false) { auEntry($0) })
      }),
  ]

  /// One document of the conversion; nil when it has no reference.
  @Sendable private static func auEntry(_ node: YAMLNode) -> ListEntry? {
    guard let id = node.text("reference") else { return nil }
    var entry = AUEntry()
    for name in node.items("names") {
      entry.addName(
        name.text("text") ?? "", type: name.text("name_type") ?? "",
        strength: name.text("alias_strength") ?? "")
    }
    for name in node.texts("previous_names") {
      entry.add(.alias, name, ["type": "previous name"])
    }
    for birth in node.items("dates_of_birth") { entry.addBirthDates(birth.text("raw_value") ?? "") }
    // The conversion cut places at their commas; what is left are parts of places.
    for place in node.items("places_of_birth") {
      entry.add(.birthPlace, place.text("raw_value") ?? "")
    }
    for citizenship in node.texts("citizenships") { entry.add(.citizenship, citizenship) }
    entry.addItems(.address, node.text("address") ?? "")
    entry.addInformation(node.text("additional_info") ?? "")
    entry.add(.identifier, node.text("imo_number") ?? "", ["type": "IMO number"])
    if let sanction = node["sanction"] {
      entry.addListing(sanction.text("listing_information") ?? "")
      entry.add(.programme, sanction.text("committees") ?? "")
      entry.add(.legalBasis, sanction.text("instrument") ?? "")
      entry.add(EntryProperty(rawValue: "raw.controlDate"), sanction.text("control_date") ?? "")
      for (key, measure) in AUEntry.measures
      where sanction.isTrue(key.split(at: " ").joined(separator: "_")) {
        entry.add(.measure, measure)
      }
    }
    return ListEntry(
      id: id, kind: AUEntry.kind(node.text("entity_type") ?? ""), fields: entry.list.fields)
  }
}
