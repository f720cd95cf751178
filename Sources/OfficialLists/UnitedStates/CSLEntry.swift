import Formats
import Register

/// One record of the Consolidated Screening List of the International Trade Administration, in either
/// rendering: the lists of three departments in one table.
///
/// Records of the Treasury's lists carry OFAC's uid and are known by it. The ids of the others are hashes
/// that are new with every version (none of 3,900 of May 2022 is found again in November 2023), so they
/// are known by their list, name and start date; records that agree in these are one entry.
struct CSLEntry {
  /// Single values by column (CSV) or member (JSON), which have the same names.
  let texts: [String: String]
  /// Values of which there can be several.
  let lists: [String: [String]]
  let addresses: [(line: String, attributes: [String: String])]
  let features: [OFACFeature]

  /// Names of the members with several values.
  static let plurals = [
    "alt_names", "programs", "dates_of_birth", "places_of_birth", "nationalities", "citizenships",
  ]

  /// The entry; nil without a source or a name.
  func listEntry() -> ListEntry? {
    func text(_ key: String) -> String { (texts[key] ?? "").foldingWhiteSpace() }
    let source = text("source")
    let name = text("name")
    guard !source.isEmpty, !name.isEmpty else { return nil }
    var list = FieldList()
    list.add(.name, name)
    for alias in lists["alt_names"] ?? [] { list.add(.alias, alias) }
    list.add(.programme, source)
    for programme in lists["programs"] ?? [] { list.add(.programme, programme) }
    list.add(.position, text("title"))
    for address in addresses { list.add(.address, address.line, address.attributes) }
    list.add(.country, text("country"))
    for date in lists["dates_of_birth"] ?? [] {
      let plain = date.foldingWhiteSpace()
      let edtf = PublishedDate.words(plain) ?? PublishedDate.loose(plain)
      list.add(
        edtf == nil ? EntryProperty(rawValue: "raw.birthDate") : .birthDate, edtf ?? plain,
        edtf == plain ? [:] : ["raw": plain])
    }
    for place in lists["places_of_birth"] ?? [] { list.add(.birthPlace, place) }
    for country in lists["nationalities"] ?? [] { list.add(.nationality, country) }
    for country in lists["citizenships"] ?? [] { list.add(.citizenship, country) }
    list.add(.listedOn, PublishedDate.iso(text("start_date")) ?? "")
    let kept = [
      "end_date", "standard_order", "license_requirement", "license_policy",
      "federal_register_notice",
    ]
    for key in kept { list.add(EntryProperty(rawValue: "raw.\(key)"), text(key)) }
    list.add(.source, text("source_information_url"))
    list.add(.remark, text("remarks"))
    let particulars = [
      ("call_sign", "call sign"), ("vessel_type", "vessel type"), ("gross_tonnage", "tonnage"),
      ("gross_registered_tonnage", "gross registered tonnage"), ("vessel_flag", "flag"),
      ("vessel_owner", "owner"),
    ]
    for (key, type) in particulars { list.add(.particular, text(key), ["type": type]) }
    for feature in features {
      if feature.label.isEmpty {
        list.add(.remark, feature.value)
      } else {
        feature.add(to: &list)
      }
    }

    let number = text("entity_number")
    if !number.isEmpty {
      list.add(.crossReference, number, ["list": "us-ofac-sdn", "id": "id"])
    }
    let kind: PartyKind =
      switch text("type").lowercased() {
      case "individual": .person
      case "entity": .organisation
      case "vessel": .vessel
      case "aircraft": .aircraft
      default: .unknown
      }
    let parts = [source, name, text("start_date")].filter { !$0.isEmpty }
    return ListEntry(
      id: number.isEmpty ? parts.joined(separator: " / ") : number, kind: kind,
      fields: list.fields)
  }
}
