import Formats
import Register

/// One designation of the UK Sanctions List, as its XML has it or as that was converted to YAML.
///
/// The elements are those of the Foreign, Commonwealth and Development Office's
/// `UK-Sanctions-List.xml` as in its files of February to August 2026, parts of which stand in the
/// tests of public programs, and which the conversion at hand repeats in snake case.
struct UKDesignation {
  private let tree: KeyedTree
  private var list = FieldList()

  init(_ tree: KeyedTree) { self.tree = tree }

  /// The entry; nil when it has no unique id.
  func listEntry() -> ListEntry? {
    guard let id = tree.text("uniqueid") else { return nil }
    var copy = self
    let kind: PartyKind =
      switch tree.text("individualentityship")?.lowercased() {
      case "individual": .person
      case "entity": .organisation
      case "ship": .vessel
      default: .unknown
      }
    copy.addNames(kind)
    copy.addListing()
    copy.addAddresses()
    copy.addContacts()
    for person in tree.items("individualdetails") { copy.addPerson(person) }
    for entity in tree.items("entitydetails") { copy.addEntity(entity) }
    for ship in tree.items("shipdetails") { copy.addShip(ship) }
    return ListEntry(id: id, kind: kind, fields: copy.list.fields)
  }

  private mutating func addNames(_ kind: PartyKind) {
    for item in tree.items("names") {
      var name = NameCells()
      for part in 1...6 { name.parts[part - 1] = item.text("name\(part)") ?? "" }
      name.type = item.text("nametype") ?? ""
      name.quality = item.text("aliasstrength") ?? ""
      name.add(to: &list, kind: kind)
    }
    for item in tree.items("nonlatinnames") {
      let text = item.text("namenonlatinscript") ?? ""
      list.add(
        .originalName, text,
        [
          "script": WritingSystem.code(of: text) ?? "",
          "type": item.text("nonlatinscripttype") ?? "",
          "lang": item.text("nonlatinscriptlanguage") ?? "",
        ])
    }
    for title in tree.texts("titles") { list.add(.title, title) }
  }

  private mutating func addListing() {
    list.add(.programme, tree.text("regimename") ?? "")
    addDate(.listedOn, tree.text("datedesignated"))
    addDate(.amendedOn, tree.text("lastupdated"))
    if let reference = tree.text("unreferencenumber") {
      list.add(.crossReference, reference, ["list": "un-sc", "id": "reference"])
    }
    if let group = tree.text("ofsigroupid") {
      list.add(.crossReference, group, ["list": "uk-ofsi", "id": "id"])
    }
    list.add(
      EntryProperty(rawValue: "raw.designationSource"), tree.text("designationsource") ?? "")
    for measure in (tree.text("sanctionsimposed") ?? "").split(at: "|") {
      list.add(.measure, measure)
    }
    // The indicators say the same once more, a truth value a measure; those that hold are kept.
    for (key, indicator) in tree.nested("sanctionsimposedindicators").pairs
    where indicator.value.lowercased() == "true" {
      list.add(EntryProperty(rawValue: "raw.indicator"), key)
    }
    list.add(.remark, tree.text("otherinformation") ?? "")
    list.add(.reason, tree.text("ukstatementofreasons") ?? "")
  }

  private mutating func addAddresses() {
    for item in tree.items("addresses") {
      var place = PublishedPlace()
      place.street = (1...5).compactMap { item.text("addressline\($0)") }
        .joined(separator: ", ")
      place.city = item.text("addressline6") ?? ""
      place.postcode = item.text("addresspostalcode") ?? ""
      place.country = item.text("addresscountry") ?? ""
      list.add(.address, place.line, place.attributes)
    }
  }

  private mutating func addContacts() {
    for phone in tree.texts("phonenumbers") { list.add(.phone, phone) }
    for email in tree.texts("emailaddresses") { list.add(.email, email) }
    for site in tree.texts("websites") { list.add(.website, site) }
  }

  private mutating func addPerson(_ person: KeyedTree) {
    for date in person.texts("dobs") { addDate(.birthDate, date) }
    for nationality in person.texts("nationalities") { list.add(.nationality, nationality) }
    for position in person.texts("positions") { list.add(.position, position) }
    for gender in person.texts("genders") { list.add(.gender, gender.lowercased()) }
    for place in person.items("birthdetails") {
      var birth = PublishedPlace()
      birth.city = place.text("townofbirth") ?? ""
      birth.country = place.text("countryofbirth") ?? ""
      list.add(.birthPlace, birth.line, birth.attributes)
    }
    for item in person.items("passportdetails") {
      list.add(
        .identifier, item.text("passportnumber") ?? "",
        ["type": "passport", "note": item.text("passportadditionalinformation") ?? ""])
    }
    for item in person.items("nationalidentifierdetails") {
      list.add(
        .identifier, item.text("nationalidentifiernumber") ?? "",
        [
          "type": "national identification number",
          "note": item.text("nationalidentifieradditionalinformation") ?? "",
        ])
    }
  }

  private mutating func addEntity(_ entity: KeyedTree) {
    for type in entity.texts("typeofentities") {
      list.add(.particular, type, ["type": "legal form"])
    }
    for number in entity.texts("businessregistrationnumbers") {
      list.add(.identifier, number, ["type": "registration number"])
    }
    for parent in entity.texts("parentcompanies") {
      list.add(.linkedTo, parent, ["type": "parent company"])
    }
    for subsidiary in entity.texts("subsidiaries") {
      list.add(.linkedTo, subsidiary, ["type": "subsidiary"])
    }
  }

  private mutating func addShip(_ ship: KeyedTree) {
    for number in ship.texts("imonumbers") {
      list.add(.identifier, number, ["type": "IMO number"])
    }
    for number in ship.texts("hullidentificationnumbers") {
      list.add(.identifier, number, ["type": "hull identification number"])
    }
    let parties = [
      ("currentowneroperators", "owner or operator"),
      ("previousowneroperators", "previous owner or operator"),
    ]
    for (key, type) in parties {
      for party in ship.texts(key) { list.add(.linkedTo, party, ["type": type]) }
    }
    let particulars = [
      ("currentbelievedflagofships", "flag"), ("previousflags", "previous flag"),
      ("typeofshipdetails", "vessel type"), ("tonnageofshipdetails", "tonnage"),
      ("lengthofshipdetails", "length"), ("yearsbuilt", "year of build"),
    ]
    for (key, type) in particulars {
      for value in ship.texts(key) { list.add(.particular, value, ["type": type]) }
    }
  }

  private mutating func addDate(_ property: EntryProperty, _ text: String?) {
    guard let text else { return }
    if let date = UKText.date(text) {
      list.add(property, date)
    } else {
      list.add(EntryProperty(rawValue: "raw.\(property.rawValue)"), text)
    }
  }
}
