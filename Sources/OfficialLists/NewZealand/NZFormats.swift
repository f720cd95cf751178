import Formats
import Register

extension ListFormat {
  /// New Zealand's Russia sanctions register converted to YAML.
  package static let nzYAML = ListFormat("nz-mfat-yaml")
}

extension FormatRegistry {
  static let newZealand = [
    FormatDefinition(
      .nzYAML,
      recognise: { head in
        let keys = Set(head.yamlKeys)
        return keys.isSuperset(of: ["unique_identifier", "sanction_status"]) ? Recognition() : nil
      },
      open: { files throws(ListError) in
        YAMLEntryReader(
          try FormatRegistry.only(files).source(), .init(format: .nzYAML) { nzEntry($0) })
      })
  ]

  /// One row of the Ministry of Foreign Affairs and Trade's register, its columns as keys.
  @Sendable private static func nzEntry(_ node: YAMLNode) -> ListEntry? {
    guard let id = node.text("unique_identifier") else { return nil }
    var list = FieldList()
    let parts = ["first_name", "middle_names", "last_name"].map { node.text($0) ?? "" }
    let whole = parts.filter { !$0.isEmpty }.joined(separator: " ")
    if let name = node.text("name") { list.add(.name, name) }
    list.add(.name, whole, ["first": parts[0], "second": parts[1], "last": parts[2]])
    for alias in (node.text("alias_alternate_spellings") ?? "").split(at: ";") {
      list.add(.alias, alias)
    }
    list.add(.position, node.text("title") ?? "")
    if let birth = node.text("dob") {
      let date = PublishedDate.loose(birth)
      list.add(date == nil ? EntryProperty(rawValue: "raw.birthDate") : .birthDate, date ?? birth)
    }
    list.add(.birthPlace, node.text("place_of_birth") ?? "")
    for key in ["citizenship", "citizenship_2", "citizenship_3"] {
      list.add(.citizenship, node.text(key) ?? "")
    }
    for number in (node.text("passport_number") ?? "").split(at: ";") {
      list.add(.identifier, number, ["type": "passport"])
    }
    list.add(.identifier, node.text("imo_number") ?? "", ["type": "IMO number"])
    list.add(.address, node.text("address") ?? "")
    list.add(.linkedTo, node.text("associates_relatives") ?? "")
    list.add(.reason, node.text("general_rationale_for_sanction") ?? "")
    list.add(.listedOn, node.text("date_of_sanction").flatMap { PublishedDate.loose($0) } ?? "")
    list.add(
      .amendedOn, node.text("date_of_additional_sanction").flatMap { PublishedDate.loose($0) } ?? ""
    )
    list.add(EntryProperty(rawValue: "raw.sanctionStatus"), node.text("sanction_status") ?? "")
    let measures = [
      "travel_ban", "asset_freeze", "aircraft_ban", "ship_ban", "service_prohibition",
      "dealing_with_securities",
    ]
    for measure in measures where node.isTrue(measure) {
      list.add(.measure, measure.split(at: "_").joined(separator: " "))
    }
    let kind: PartyKind =
      switch node.text("type")?.lowercased() {
      case "individual": .person
      case "entity": .organisation
      case "ship": .vessel
      default: .unknown
      }
    return ListEntry(id: id, kind: kind, fields: list.fields)
  }
}
