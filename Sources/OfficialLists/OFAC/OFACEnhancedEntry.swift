import Formats
import Register

/// One `entity` of OFAC's ENHANCED XML, turned into an entry of the common type.
struct OFACEnhancedEntry {
  private let tree: KeyedTree
  private var list = FieldList()

  init(_ tree: KeyedTree) { self.tree = tree }

  func listEntry() -> ListEntry? {
    guard let id = tree.text("id") else { return nil }
    var copy = self
    let info = tree.nested("generalinfo")
    let kind: PartyKind =
      switch info.text("entitytype")?.lowercased() {
      case "individual": .person
      case "entity": .organisation
      case "vessel": .vessel
      case "aircraft": .aircraft
      default: .unknown
      }
    copy.list.add(.position, info.text("title") ?? "")
    copy.list.add(.remark, info.text("remarks") ?? "")
    for name in tree.items("names") { copy.addName(name) }
    copy.addListing()
    for address in tree.items("addresses") { copy.addAddress(address) }
    for feature in tree.items("features") { copy.addFeature(feature) }
    for document in tree.items("identitydocuments") { copy.addDocument(document) }
    for relationship in tree.items("relationships") { copy.addRelationship(relationship) }
    return ListEntry(id: id, kind: kind, fields: copy.list.fields)
  }

  /// A name with its translations: that in Latin letters is the name, others are its spelling in
  /// another script.
  private mutating func addName(_ name: KeyedTree) {
    let isPrimary = name.text("isprimary") == "true"
    let isWeak = name.text("islowquality") == "true"
    for translation in name.items("translations") {
      let first = translation.text("formattedfirstname") ?? ""
      let last = translation.text("formattedlastname") ?? ""
      let published = translation.text("formattedfullname") ?? ""
      let whole = [first, last].filter { !$0.isEmpty }.joined(separator: " ")
      let value = whole.isEmpty ? published : whole
      var attributes: [String: String] = [:]
      if !first.isEmpty, !last.isEmpty {
        attributes = ["first": first, "last": last, "published": published]
      }
      let script = WritingSystem.code(of: value) ?? translation.text("script") ?? ""
      if script != "Latn", script != "Latin" {
        attributes["script"] = script
        list.add(.originalName, value, attributes)
        continue
      }
      if !isPrimary {
        attributes["type"] = name.text("aliastype")?.lowercased()
        attributes["quality"] = isWeak ? "weak" : "strong"
      }
      list.add(isPrimary ? .name : .alias, value, attributes)
    }
  }

  private mutating func addListing() {
    for programme in tree.items("sanctionsprograms") { list.add(.programme, programme.value) }
    for item in tree.items("sanctionslists") {
      list.add(.listedOn, item.text("datepublished") ?? "", ["list": item.value])
    }
    for type in tree.items("sanctionstypes") { list.add(.measure, type.value) }
    for authority in tree.items("legalauthorities") { list.add(.legalBasis, authority.value) }
  }

  private mutating func addAddress(_ address: KeyedTree) {
    let country = address.text("country") ?? ""
    for translation in address.items("translations") {
      var place = PublishedPlace()
      var street: [String] = []
      place.country = country
      for part in translation.items("addressparts") {
        let value = part.text("value") ?? ""
        switch part.text("type")?.uppercased() {
        case "ADDRESS1", "ADDRESS2", "ADDRESS3": street.append(value)
        case "CITY": place.city = value
        case "STATE/PROVINCE": place.region = value
        case "POSTAL CODE": place.postcode = value
        case let type?: place.others[type] = value
        case nil: break
        }
      }
      place.street = street.joined(separator: ", ")
      let script = translation.text("script") ?? ""
      if script != "Latin" { place.others["script"] = script }
      list.add(.address, place.line, place.attributes)
    }
  }

  private mutating func addFeature(_ feature: KeyedTree) {
    let type = feature.text("type") ?? ""
    let value = feature.text("value") ?? ""
    var attributes: [String: String] = [:]
    if let reliability = feature.text("reliability") { attributes["reliability"] = reliability }
    switch type {
    case "Birthdate":
      let date = PublishedDate.words(value)
      if let date, date != value { attributes["raw"] = value }
      list.add(
        date == nil ? EntryProperty(rawValue: "raw.birthDate") : .birthDate, date ?? value,
        attributes)
    case "Place of Birth": list.add(.birthPlace, value, attributes)
    case "Citizenship Country": list.add(.citizenship, value, attributes)
    case "Nationality Country": list.add(.nationality, value, attributes)
    default: OFACFeature(label: type, value: value, attributes: attributes).add(to: &list)
    }
  }

  private mutating func addDocument(_ document: KeyedTree) {
    var attributes: [String: String] = [:]
    attributes["country"] = document.text("issuingcountry")
    attributes["issuer"] = document.text("issuingauthority")
    attributes["issued"] = document.text("issuedate").flatMap { PublishedDate.iso($0) }
    attributes["expires"] = document.text("expirationdate").flatMap { PublishedDate.iso($0) }
    attributes["note"] = document.text("comments")
    if document.text("isvalid") == "false" { attributes["valid"] = "no" }
    OFACFeature(
      label: document.text("type") ?? "", value: document.text("documentnumber") ?? "",
      attributes: attributes
    ).add(to: &list)
  }

  private mutating func addRelationship(_ relationship: KeyedTree) {
    let other = relationship.nested("relatedentity")
    list.add(
      .relation, other.text("entityid") ?? "",
      [
        "type": relationship.text("type") ?? "", "name": other.value,
        "note": relationship.text("comments") ?? "",
      ])
  }
}
