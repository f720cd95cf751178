import Formats
import Register

/// One row of the Consolidated Screening List of the International Trade Administration, CSV: the lists
/// of three departments in one table.
///
/// Rows of the Treasury's lists carry OFAC's uid and are known by it. The `_id` of the others is a hash
/// that is new with every version (none of 3,900 of May 2022 is found again in November 2023), so they
/// are known by their list, name and start date; rows that agree in these are one entry.
enum CSLRow {
  static let convention = TableReader.Convention(format: .cslCSV) { entry($0) }

  private static func entry(_ cells: [String: String]) -> ListEntry? {
    func text(_ key: String) -> String { (cells[key] ?? "").foldingWhiteSpace() }
    let source = text("source")
    let name = text("name")
    guard !source.isEmpty, !name.isEmpty else { return nil }
    var list = FieldList()
    list.add(.name, name)
    for alias in text("alt_names").split(at: ";") { list.add(.alias, alias) }
    list.add(.programme, source)
    for programme in text("programs").split(at: ";") { list.add(.programme, programme) }
    list.add(.position, text("title"))
    for address in text("addresses").split(at: ";") { list.add(.address, address) }
    for date in text("dates_of_birth").split(at: ";") {
      let plain = date.foldingWhiteSpace()
      let edtf = PublishedDate.words(plain) ?? PublishedDate.loose(plain)
      list.add(
        edtf == nil ? EntryProperty(rawValue: "raw.birthDate") : .birthDate, edtf ?? plain,
        edtf == plain ? [:] : ["raw": plain])
    }
    for place in text("places_of_birth").split(at: ";") { list.add(.birthPlace, place) }
    for country in text("nationalities").split(at: ";") { list.add(.nationality, country) }
    for country in text("citizenships").split(at: ";") { list.add(.citizenship, country) }
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
    for item in text("ids").split(at: ";") { addIdentifier(item, to: &list) }

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

  /// `Passport, A123456, IR`: label, value and country, with dates behind where there are any.
  private static func addIdentifier(_ item: String, to list: inout FieldList) {
    let parts = item.split(separator: ",", omittingEmptySubsequences: false).map {
      String($0).foldingWhiteSpace()
    }
    guard parts.count > 1, let label = parts.first else {
      list.add(.remark, item)
      return
    }
    var attributes: [String: String] = [:]
    var value = parts.dropFirst().joined(separator: ", ")
    // A country is two capitals after the number.
    if parts.count > 2, parts[2].utf8.count == 2,
      parts[2].utf8.allSatisfy({ (65...90).contains($0) })
    {
      value = parts[1]
      attributes["country"] = parts[2]
      let rest = parts.dropFirst(3).filter { !$0.isEmpty }
      if !rest.isEmpty { attributes["note"] = rest.joined(separator: ", ") }
    }
    OFACFeature(label: label, value: value, attributes: attributes).add(to: &list)
  }
}
