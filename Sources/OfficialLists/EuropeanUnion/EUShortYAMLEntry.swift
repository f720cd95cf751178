import Formats
import Register

/// One document of the EU's list converted to YAML with few fields.
struct EUShortYAMLEntry {
  /// What the conversion carries: whether a name is weak, and on which act anything rests, it does
  /// not say.
  static let coveredProperties: Set<EntryProperty> = [
    .name, .alias, .birthDate, .country, .address, .remark,
    EntryProperty(rawValue: "raw.contact"),
  ]

  private let node: YAMLNode

  init(_ node: YAMLNode) { self.node = node }

  /// The entry; nil when it has no reference number.
  func listEntry() -> ListEntry? {
    guard let id = node.text("ref_number") else { return nil }
    var list = FieldList()
    for (index, name) in node.texts("names").enumerated() {
      var attributes: [String: String] = [:]
      attributes["script"] = WritingSystem.code(of: name)
      list.add(index == 0 ? .name : .alias, name, attributes)
    }
    if let birth = node.text("birthdate") {
      list.add(.birthDate, PublishedDate.iso(birth) ?? "", ["raw": birth])
      if PublishedDate.iso(birth) == nil {
        list.add(EntryProperty(rawValue: "raw.birthdate"), birth)
      }
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
