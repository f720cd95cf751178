import Formats
import Register

/// One entry of the EU's list of financial sanctions, as its XML has it (FSF 1.1, `sanctionEntity`), as
/// that was converted to YAML, or as rows of its CSV.
///
/// The names are those of the Commission's file, version 1.1, as in its exports of December 2018 and
/// of 2023 to 2026 that stand in the tests of public programs, and in the conversion at hand. Each
/// part of an entry carries the act it rests on, which is kept with it as `act` and `actDate`.
struct EUEntry {
  private let tree: KeyedTree
  private var list = FieldList()

  init(_ tree: KeyedTree) { self.tree = tree }

  /// The entry; nil when it has no reference number.
  func listEntry() -> ListEntry? {
    guard let id = tree.text("eureferencenumber") else { return nil }
    var copy = self
    copy.addNames()
    copy.addRegulations()
    copy.addBirths()
    copy.addCitizenships()
    copy.addAddresses()
    copy.addIdentifications()
    copy.addNumbers()
    return ListEntry(
      id: id, kind: kind, fields: Self.choosingPrimaryName(copy.list.fields))
  }

  /// The id of the entry; nil when it has none.
  var id: String? { tree.text("eureferencenumber") }

  /// Code and classification are one letter and one word, and which is which differs between the
  /// XML and the CSV.
  private var kind: PartyKind {
    let type = tree.nested("subjecttype")
    for word in [type.text("classificationcode"), type.text("code"), type.value] {
      switch word?.lowercased() {
      case "p", "person": return .person
      case "e", "enterprise", "entity": return .organisation
      default: continue
      }
    }
    return .unknown
  }

  /// Members that the XML repeats (`nameAlias`) and the conversion lists (`name_aliases`).
  private func parts(_ one: String, _ many: String) -> [KeyedTree] {
    tree.all(one) + tree.all(many)
  }

  private mutating func addNames() {
    for alias in parts("namealias", "namealiases") {
      let whole =
        alias.text("wholename")
        ?? ["firstname", "middlename", "lastname"].compactMap { alias.text($0) }
        .joined(separator: " ")
      var attributes = act(alias)
      attributes["first"] = alias.text("firstname")
      attributes["middle"] = alias.text("middlename")
      attributes["last"] = alias.text("lastname")
      attributes["lang"] = alias.text("namelanguage")?.lowercased()
      attributes["logicalId"] = alias.text("logicalid")
      attributes["script"] = WritingSystem.code(of: whole)
      if alias.text("strong") != nil {
        attributes["quality"] = alias.isTrue("strong") ? "strong" : "weak"
      }
      attributes["note"] = alias.text("remark")
      list.add(.alias, whole, attributes)
      if let word = alias.text("gender") {
        addOnce(.gender, word == "M" ? "male" : word == "F" ? "female" : word)
      }
      if let title = alias.text("title") { addOnce(.title, title) }
      if let function = alias.text("function") { addOnce(.position, function) }
    }
  }

  /// The FSF file marks no primary name and gives names in no order that lasts, so the one shown is
  /// chosen by what does: strong, in Latin letters, in no language or English, and the oldest of
  /// these by its number.
  static func choosingPrimaryName(_ fields: [EntryField]) -> [EntryField] {
    func rank(_ field: EntryField) -> (Int, Int, Int, Int, String) {
      let language = field.attributes["lang"]
      return (
        field.attributes["quality"] == "weak" ? 1 : 0,
        field.attributes["script"] == "Latn" ? 0 : 1,
        language == nil || language == "en" ? 0 : 1,
        field.attributes["logicalId"].flatMap { Int($0) } ?? .max, field.value
      )
    }
    let aliases = fields.indices.filter { fields[$0].property == .alias }
    guard let primary = aliases.min(by: { rank(fields[$0]) < rank(fields[$1]) }) else {
      return fields
    }
    var chosen = fields
    chosen[primary].property = .name
    chosen[primary].attributes["quality"] = nil
    return chosen
  }

  /// What names repeat of their bearer is said once.
  private mutating func addOnce(_ property: EntryProperty, _ value: String) {
    guard !list.fields.contains(where: { $0.property == property && $0.value == value }) else {
      return
    }
    list.add(property, value)
  }

  private mutating func addRegulations() {
    for regulation in parts("regulation", "regulations") {
      let programme = regulation.text("programme") ?? ""
      list.add(.programme, programme)
      var attributes: [String: String] = [:]
      attributes["type"] = regulation.text("regulationtype")
      attributes["organisation"] = regulation.text("organisationtype")
      attributes["date"] = regulation.text("publicationdate")
      attributes["inForce"] = regulation.text("entryintoforcedate")
      attributes["url"] = regulation.text("publicationurl")
      attributes["programme"] = programme
      attributes["logicalId"] = regulation.text("logicalid")
      list.add(.legalBasis, regulation.text("numbertitle") ?? "", attributes)
    }
    list.add(.listedOn, tree.text("designationdate").flatMap { PublishedDate.iso($0) } ?? "")
    list.add(
      EntryProperty(rawValue: "raw.designationDetails"), tree.text("designationdetails") ?? "")
  }

  private mutating func addBirths() {
    for birth in parts("birthdate", "birthdates") {
      var attributes = act(birth)
      attributes["logicalId"] = birth.text("logicalid")
      if let calendar = birth.text("calendartype"), calendar != "GREGORIAN" {
        attributes["calendar"] = calendar
      }
      let date = Self.date(of: birth)
      if attributes["calendar"] != nil {
        // A year of another calendar is no EDTF year; it is kept as published.
        list.add(EntryProperty(rawValue: "raw.birthdate"), date ?? "", attributes)
      } else if let date {
        let isVague = birth.isTrue("circa") && !date.contains("/")
        list.add(.birthDate, date + (isVague ? "~" : ""), attributes)
      }
      var place = PublishedPlace()
      place.street = birth.text("place") ?? ""
      place.city = birth.text("city") ?? ""
      place.region = birth.text("region") ?? ""
      place.country = Self.country(of: birth)
      list.add(.birthPlace, place.line, place.attributes)
    }
  }

  /// The whole date, else the year (and month) that stand on their own.
  private static func date(of birth: KeyedTree) -> String? {
    if let whole = birth.text("birthdate"), let date = PublishedDate.iso(whole) { return date }
    if let from = birth.text("yearrangefrom"), let to = birth.text("yearrangeto"),
      let first = PublishedDate.iso(from), let last = PublishedDate.iso(to), first <= last
    {
      return "\(first)/\(last)"
    }
    guard let year = birth.text("year"), let plain = PublishedDate.iso(year) else { return nil }
    guard let month = birth.text("monthofyear") else { return plain }
    let padded = month.utf8.count == 1 ? "0" + month : month
    return PublishedDate.iso("\(plain)-\(padded)") ?? plain
  }

  private mutating func addCitizenships() {
    for citizenship in parts("citizenship", "citizenships") {
      var attributes = act(citizenship)
      attributes["region"] = citizenship.text("region")
      attributes["code"] = citizenship.text("countryiso2code")
      list.add(.citizenship, Self.country(of: citizenship), attributes)
    }
  }

  private mutating func addAddresses() {
    for address in parts("address", "addresses") {
      var place = PublishedPlace()
      place.street = address.text("street") ?? ""
      place.city = address.text("city") ?? ""
      place.region = address.text("region") ?? ""
      place.postcode = address.text("zipcode") ?? ""
      place.country = Self.country(of: address)
      place.note = [address.text("contactinfo"), address.text("remark")].compactMap { $0 }
        .joined(separator: "; ")
      place.others = act(address)
      place.others["place"] = address.text("place")
      place.others["poBox"] = address.text("pobox")
      place.others["code"] = address.text("countryiso2code")
      list.add(.address, place.line, place.attributes)
    }
  }

  /// Types of documents of the FSF file, in words.
  private static let documentTypes = [
    "passport": "passport", "id": "national identification number",
    "regnumber": "registration number",
    "fiscalcode": "tax identification number", "swiftbic": "SWIFT/BIC", "imo": "IMO number",
    "ssn": "social security number", "driverlicence": "driving licence",
    "residentpermit": "residence permit", "laissezpasser": "laissez-passer",
    "diplomaticpassport": "diplomatic passport", "birthcert": "birth certificate",
    "electionlicence": "voter card",
  ]

  private mutating func addIdentifications() {
    for document in parts("identification", "identifications") {
      var attributes = act(document)
      let code = document.text("identificationtypecode") ?? ""
      attributes["type"] = Self.documentTypes[code] ?? code
      attributes["country"] = Self.country(of: document)
      attributes["issued"] = document.text("issuedate") ?? document.text("issueddate")
      attributes["expires"] = document.text("validto")
      attributes["issuer"] = document.text("issuedby")
      attributes["note"] = document.text("remark")
      for flag in ["knownexpired", "knownfalse", "reportedlost", "revokedbyissuer"]
      where document.isTrue(flag) {
        attributes["state"] = [attributes["state"], flag].compactMap { $0 }
          .joined(separator: ", ")
      }
      attributes["logicalId"] = document.text("logicalid")
      list.add(.identifier, document.text("number") ?? "", attributes)
    }
  }

  private mutating func addNumbers() {
    if let reference = tree.text("unitednationid") {
      list.add(.crossReference, reference, ["list": "un-sc", "id": "reference"])
    }
    if let number = tree.text("logicalid") {
      list.add(.crossReference, number, ["list": "eu-fsf.logical", "id": "id"])
    }
    for remark in tree.all("remark") { list.add(.remark, remark.value) }
  }

  /// The country as described, else by its code; `00` is the file's word for unknown.
  private static func country(of tree: KeyedTree) -> String {
    if let words = tree.text("countrydescription"), words != "UNKNOWN" { return words }
    let code = tree.text("countryiso2code") ?? ""
    return code == "00" ? "" : code
  }

  /// The act a part of an entry rests on.
  private func act(_ part: KeyedTree) -> [String: String] {
    guard let summary = (part.all("regulationsummary") + part.all("regulationsummaries")).first
    else { return [:] }
    var attributes: [String: String] = [:]
    attributes["act"] = summary.text("numbertitle")
    attributes["actDate"] = summary.text("publicationdate")
    return attributes
  }
}
