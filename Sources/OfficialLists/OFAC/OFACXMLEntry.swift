import Formats
import Register

/// One `sdnEntry` of OFAC's XML, turned into an entry of the common type.
struct OFACXMLEntry {
  private let record: XMLRecord
  private let kind: PartyKind
  private var list = FieldList()

  init(_ record: XMLRecord) {
    self.record = record
    kind =
      switch record.text("sdnType")?.lowercased() {
      case "individual": .person
      case "entity": .organisation
      case "vessel": .vessel
      case "aircraft": .aircraft
      default: .unknown
      }
  }

  func listEntry(id: String) -> ListEntry {
    var copy = self
    copy.addName(record, .name, [:])
    for element in record.children where !element.isEmpty { copy.add(element) }
    return ListEntry(id: id, kind: kind, fields: copy.list.fields)
  }

  private mutating func add(_ element: XMLRecord) {
    switch element.name {
    case "uid", "firstName", "lastName": break
    case "sdnType": if kind == .unknown { list.addRaw(element) }
    case "title": list.add(.position, element.text)
    case "remarks": addRemarks(element.text)
    case "programList": for item in element.children { list.add(.programme, item.text) }
    case "akaList": for item in element.children { addAlias(item) }
    case "addressList": for item in element.children { addAddress(item) }
    case "idList": for item in element.children { addFeature(item) }
    case "vesselInfo": for item in element.children { addVesselParticular(item) }
    case "nationalityList": addItems(element, .nationality, "country")
    case "citizenshipList": addItems(element, .citizenship, "country")
    case "dateOfBirthList": addItems(element, .birthDate, "dateOfBirth")
    case "placeOfBirthList": addItems(element, .birthPlace, "placeOfBirth")
    default: list.addRaw(element)
    }
  }

  /// `lastName` and `firstName` of the entry or of an alias, in reading order. As published, the
  /// last name comes first.
  private mutating func addName(
    _ element: XMLRecord, _ property: EntryProperty, _ attributes: [String: String]
  ) {
    let last = element.text("lastName") ?? ""
    let first = element.text("firstName") ?? ""
    guard !first.isEmpty, !last.isEmpty else {
      list.add(property, first + last, attributes)
      return
    }
    var all = attributes
    all["first"] = first
    all["last"] = last
    all["published"] = "\(last), \(first)"
    list.add(property, "\(first) \(last)", all)
  }

  /// The remarks, kept whole; among them `(Linked To: NAME)`.
  private mutating func addRemarks(_ text: String) {
    for item in text.split(at: ";") {
      guard let party = item.foldingWhiteSpace().rest(after: "(Linked To: "), party.last == ")"
      else { continue }
      list.add(.linkedTo, String(party.dropLast()))
    }
    list.add(.remark, text)
  }

  private mutating func addAlias(_ item: XMLRecord) {
    var attributes: [String: String] = [:]
    for child in item.children {
      switch child.name {
      case "lastName", "firstName": break
      case "category": attributes["quality"] = child.text
      default: attributes[child.name] = child.text
      }
    }
    addName(item, .alias, attributes)
  }

  private mutating func addAddress(_ item: XMLRecord) {
    var place = PublishedPlace()
    var street: [String] = []
    for child in item.children where !child.text.isEmpty {
      switch child.name {
      case "address1", "address2", "address3": street.append(child.text)
      case "city": place.city = child.text
      case "stateOrProvince": place.region = child.text
      case "postalCode": place.postcode = child.text
      case "country": place.country = child.text
      default: place.others[child.name] = child.text
      }
    }
    place.street = street.joined(separator: ", ")
    list.add(.address, place.line, place.attributes)
  }

  private mutating func addFeature(_ item: XMLRecord) {
    guard let label = item.text("idType"), let value = item.text("idNumber") else {
      list.addRaw(item)
      return
    }
    var attributes: [String: String] = [:]
    for child in item.children where !child.text.isEmpty {
      switch child.name {
      case "idType", "idNumber": break
      case "idCountry": attributes["country"] = child.text
      case "issueDate": attributes["issued"] = PublishedDate.words(child.text) ?? child.text
      case "expirationDate": attributes["expires"] = PublishedDate.words(child.text) ?? child.text
      default: attributes[child.name] = child.text
      }
    }
    OFACFeature(label: label, value: value, attributes: attributes).add(to: &list)
  }

  private static let vesselTypes = [
    "callSign": "call sign", "vesselType": "vessel type", "tonnage": "tonnage",
    "grossRegisteredTonnage": "gross registered tonnage", "vesselFlag": "flag",
    "vesselOwner": "owner",
  ]

  private mutating func addVesselParticular(_ item: XMLRecord) {
    list.add(.particular, item.text, ["type": Self.vesselTypes[item.name] ?? item.name])
  }

  /// Items of a list that hold one value, a `uid`, and `mainEntry`, which is noted when it is not
  /// `true`.
  private mutating func addItems(
    _ element: XMLRecord, _ property: EntryProperty, _ valueTag: String
  ) {
    for item in element.children {
      var attributes: [String: String] = [:]
      for child in item.children where child.name != valueTag {
        if child.name == "mainEntry", child.text == "true" { continue }
        attributes[child.name] = child.text
      }
      guard let published = item.text(valueTag) else {
        list.addRaw(item)
        continue
      }
      guard property == .birthDate else {
        list.add(property, published, attributes)
        continue
      }
      guard let date = PublishedDate.words(published) else {
        list.addRaw(item)
        continue
      }
      if date != published { attributes["raw"] = published }
      list.add(property, date, attributes)
    }
  }
}
