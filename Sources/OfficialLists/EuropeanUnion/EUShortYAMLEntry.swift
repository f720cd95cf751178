import Formats
import Register

/// One document of the EU's list converted to YAML with few fields.
struct EUShortYAMLEntry {
  /// What the conversion speaks for. Of birth dates, countries and addresses it gives one, and not
  /// always the same one of several: those are kept, but a change of them is no evidence.
  static let coveredProperties: Set<EntryProperty> = [.name, .alias, .remark]

  private let node: YAMLNode

  private static func rank(_ name: String) -> (Int, String) {
    (WritingSystem.code(of: name) == "Latn" ? 0 : 1, name)
  }

  init(_ node: YAMLNode) { self.node = node }

  /// The entry; nil when it has no reference number.
  func listEntry() -> ListEntry? {
    guard let id = node.text("ref_number") else { return nil }
    var list = FieldList()
    // The conversion gives names in no order that lasts; the one shown is the first by its letters.
    let names = node.texts("names")
    let primary = names.min { Self.rank($0) < Self.rank($1) }
    for name in names {
      var attributes: [String: String] = [:]
      attributes["script"] = WritingSystem.code(of: name)
      list.add(name == primary ? .name : .alias, name, attributes)
    }
    if let birth = node.text("birthdate") {
      let date = PublishedDate.iso(birth)
      list.add(date == nil ? EntryProperty(rawValue: "raw.birthdate") : .birthDate, date ?? birth)
    }
    list.add(.country, node.text("country") ?? "")
    for address in node.items("address") {
      var place = PublishedPlace()
      place.street = address.text("street") ?? ""
      place.city = address.text("city") ?? ""
      place.region = address.text("state") ?? ""
      place.postcode = address.text("zip") ?? ""
      let country = address.text("country") ?? ""
      place.country = country == "UNKNOWN" ? "" : country
      list.add(.address, place.line, place.attributes)
    }
    list.add(.remark, node.text("remark") ?? "")
    list.add(EntryProperty(rawValue: "raw.contact"), node.text("contact") ?? "")
    let kind: PartyKind =
      switch node.text("entity_type") {
      case "person": .person
      case "organization": .organisation
      default: .unknown
      }
    return ListEntry(id: id, kind: kind, fields: list.fields)
  }
}
