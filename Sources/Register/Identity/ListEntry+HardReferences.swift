// What an entry says of which party it is about.
extension ListEntry {
  /// The hard references of this entry as one of a list: its own id, its own published reference,
  /// the numbers of other lists it cites as its own, and the identifiers that belong to one party.
  /// - Complexity: linear in the fields.
  package func hardReferences(in list: String) -> Set<HardReference> {
    var found: Set<HardReference> = [HardReference(.entry(of: Self.idSpace(of: list)), id)]
    for field in fields {
      switch field.property {
      case .reference where list == "un-sc":
        found.insert(.init(.unReference, UNReferenceNumber.normal(field.value)))
      case .crossReference: if let cited = Self.cited(field) { found.insert(cited) }
      case .identifier: found.formUnion(identifiers(field))
      default: break
      }
    }
    return found
  }

  /// OFAC numbers the entries of all its lists in one row, and the consolidated screening list
  /// repeats those numbers; OFSI's group ids are the ids of HM Treasury's list.
  private static func idSpace(of list: String) -> String {
    switch list {
    case "us-ofac-cons", "us-ofac-delta", "us-ofac-sdn.all-lists": "us-ofac-sdn"
    case "uk-ofsi": "uk-hmt"
    default: list
    }
  }

  private static func cited(_ field: EntryField) -> HardReference? {
    guard let list = field.attributes["list"] else { return nil }
    if list == "un-sc", field.attributes["id"] != "id" {
      return HardReference(.unReference, UNReferenceNumber.normal(field.value))
    }
    return HardReference(.entry(of: idSpace(of: list)), field.value)
  }

  private func identifiers(_ field: EntryField) -> [HardReference] {
    let type = (field.attributes["type"] ?? "").lowercased()
    let value = field.value
    var found: [HardReference] = []
    if kind == .vessel || type.contains("imo") || type.contains("vessel registration"),
      kind != .person, kind != .organisation, let number = CheckedNumber.imo(value)
    {
      found.append(.init(.imo, number))
    }
    if kind != .person, let number = CheckedNumber.lei(value) { found.append(.init(.lei, number)) }
    if let document = Self.documentKind(type) {
      if document != .passport, let number = CheckedNumber.inn(value), Self.isTax(type) {
        found.append(.init(.inn, number))
      }
      if document == .registration, let number = CheckedNumber.ogrn(value) {
        found.append(.init(.ogrn, number))
      }
      let number = CheckedNumber.compact(value)
      let digits = number.utf8.count { (0x30...0x39).contains($0) }
      if number.utf8.count >= 6, digits >= 4 {
        found.append(.init(.document(document), number))
      }
    }
    return found
  }

  private static func isTax(_ type: String) -> Bool {
    type.contains("tax") || type.contains("inn") || type.contains("fiscal")
  }

  private static func documentKind(_ type: String) -> HardReference.DocumentKind? {
    if type.contains("passport") { return .passport }
    if type.contains("registration") || type.contains("tax") || type.contains("company")
      || type.contains("ogrn") || type.contains("inn") || type.contains("commercial registry")
    {
      return .registration
    }
    if type.contains("national id") || type.contains("identification number")
      || type.contains("identity") || type.contains("personal id") || type.contains("cedula")
    {
      return .nationalID
    }
    return nil
  }
}
