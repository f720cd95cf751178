package import Register

/// What people call a field.
package enum FieldLabel {
  /// `alias`, `date of birth`, `passport number`; an identifier or particular by its type.
  package static func of(_ field: EntryField) -> String {
    if let name = names[field.property] { return name }
    let type = field.attributes["type"] ?? ""
    switch field.property {
    case .identifier:
      guard !type.isEmpty else { return "number" }
      // Abbreviations (`ID`, `SSN`) keep their capitals.
      let words = type.split(separator: " ").map { word in
        word.dropFirst().contains(where: \.isUppercase) ? String(word) : word.lowercased()
      }
      let name = words.joined(separator: " ")
      let isNumber = ["number", "numéro", "no.", "no"].contains { words.contains($0) }
      return isNumber ? name : "\(name) number"
    case .particular: return type.isEmpty ? "particular" : type
    case .crossReference:
      return "number in \(field.attributes["list"] ?? "another list")"
    default:
      let raw = field.property.rawValue
      return raw.hasPrefix("raw.") ? String(raw.dropFirst(4)) : raw
    }
  }

  /// What people call a qualifier.
  package static func qualifier(_ key: String) -> String { qualifiers[key] ?? key }

  /// Whether the qualifier need not be shown: it is in the label already, or is the publisher's number
  /// or way of writing.
  package static func hidesQualifier(_ key: String, of property: EntryProperty) -> Bool {
    if ["uid", "published", "raw"].contains(key) { return true }
    return switch property {
    case .identifier, .particular: key == "type"
    case .crossReference: key == "list"
    default: false
    }
  }

  /// Whether another single value corrects a fact rather than changes it: nobody is born again.
  static func isCorrected(_ property: EntryProperty) -> Bool {
    [.birthDate, .birthPlace, .deathDate, .foundedOn, .gender, .listedOn].contains(property)
  }

  private static let names: [EntryProperty: String] = [
    .name: "name", .alias: "alias", .originalName: "name in original script",
    .reference: "reference", .programme: "programme", .listedOn: "date of listing",
    .amendedOn: "date of amendment", .version: "version", .birthDate: "date of birth",
    .birthPlace: "place of birth", .nationality: "nationality", .citizenship: "citizenship",
    .gender: "gender", .title: "title", .position: "position", .address: "address",
    .country: "country", .remark: "remark", .linkedTo: "link", .foundedOn: "date of founding",
    .website: "website", .email: "e-mail address", .phone: "telephone number",
    .deathDate: "date of death", .legalBasis: "legal basis", .reason: "reason for listing",
    .measure: "measure", .relation: "relation", .source: "source",
  ]

  private static let qualifiers: [String: String] = [
    "issued": "issued on", "expires": "expires on", "issuedInCountry": "issued in",
    "issuedInCity": "issued in", "first": "first name", "second": "second name",
    "third": "third name", "fourth": "fourth name", "last": "last name",
    "birthDate": "date of birth", "birthCity": "city of birth", "birthCountry": "country of birth",
  ]
}
