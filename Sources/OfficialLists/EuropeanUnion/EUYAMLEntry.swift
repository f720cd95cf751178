import Formats
import Register

/// One document of the EU's list converted to YAML in full.
///
/// The keys are those of the Commission's FSF file, version 1.1, in snake case; each part of an entry
/// carries the act it rests on, which is kept with it as `act` and `date`.
struct EUYAMLEntry {
  private let node: YAMLNode
  private var list = FieldList()

  init(_ node: YAMLNode) { self.node = node }

  /// The entry; nil when it has no reference number.
  func listEntry() -> ListEntry? {
    guard let id = node.text("eu_reference_number") else { return nil }
    var copy = self
    copy.addNames()
    copy.addRegulations()
    copy.addBirths()
    copy.addCitizenships()
    copy.addAddresses()
    copy.addIdentifications()
    copy.addNumbers()
    let code = node["subject_type"]?.text("classification_code")
    return ListEntry(
      id: id, kind: code == "P" ? .person : code == "E" ? .organisation : .unknown,
      fields: copy.list.fields)
  }

  private mutating func addNames() {
    let aliases = node.items("name_aliases")
    let primary = aliases.indices.min { Self.rank(aliases[$0]) < Self.rank(aliases[$1]) }
    for (index, alias) in aliases.enumerated() {
      var attributes = act(alias)
      attributes["first"] = alias.text("first_name")
      attributes["middle"] = alias.text("middle_name")
      attributes["last"] = alias.text("last_name")
      attributes["lang"] = alias.text("name_language")?.lowercased()
      attributes["logicalId"] = alias.text("logical_id")
      let whole = Self.whole(alias)
      attributes["script"] = WritingSystem.code(of: whole)
      if index != primary { attributes["quality"] = alias.isTrue("strong") ? "strong" : "weak" }
      list.add(index == primary ? .name : .alias, whole, attributes)
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
  private static func rank(_ alias: YAMLNode) -> (Int, Int, Int, Int, String) {
    let language = alias.text("name_language")
    return (
      alias.isTrue("strong") ? 0 : 1, WritingSystem.code(of: whole(alias)) == "Latn" ? 0 : 1,
      language == nil || language == "EN" ? 0 : 1,
      alias.text("logical_id").flatMap { Int($0) } ?? .max, whole(alias)
    )
  }

  private static func whole(_ alias: YAMLNode) -> String {
    alias.text("whole_name")
      ?? ["first_name", "middle_name", "last_name"].compactMap { alias.text($0) }
      .joined(separator: " ")
  }

  /// What names repeat of their bearer is said once.
  private mutating func addOnce(_ property: EntryProperty, _ value: String) {
    guard !list.fields.contains(where: { $0.property == property && $0.value == value }) else {
      return
    }
    list.add(property, value)
  }

  private mutating func addRegulations() {
    for regulation in node.items("regulations") {
      let programme = regulation.text("programme") ?? ""
      list.add(.programme, programme)
      var attributes: [String: String] = [:]
      attributes["type"] = regulation.text("regulation_type")
      attributes["organisation"] = regulation.text("organisation_type")
      attributes["date"] = regulation.text("publication_date")
      attributes["inForce"] = regulation.text("entry_into_force_date")
      attributes["url"] = regulation.text("publication_url")
      attributes["programme"] = programme
      attributes["logicalId"] = regulation.text("logical_id")
      list.add(.legalBasis, regulation.text("number_title") ?? "", attributes)
    }
    list.add(.listedOn, node.text("designation_date").flatMap { PublishedDate.iso($0) } ?? "")
    list.add(
      EntryProperty(rawValue: "raw.designationDetails"), node.text("designation_details") ?? "")
  }

  private mutating func addBirths() {
    for birth in node.items("birthdates") {
      var attributes = act(birth)
      attributes["logicalId"] = birth.text("logical_id")
      if let calendar = birth.text("calendar_type"), calendar != "GREGORIAN" {
        attributes["calendar"] = calendar
      }
      let date = Self.date(of: birth)
      if attributes["calendar"] != nil {
        // A year of another calendar is no EDTF year; it is kept as published.
        list.add(EntryProperty(rawValue: "raw.birthdate"), date ?? "", attributes)
      } else if let date {
        list.add(.birthDate, date + (birth.isTrue("circa") ? "~" : ""), attributes)
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
  private static func date(of birth: YAMLNode) -> String? {
    if let whole = birth.text("birthdate"), let date = PublishedDate.iso(whole) { return date }
    guard let year = birth.text("year"), let plain = PublishedDate.iso(year) else { return nil }
    guard let month = birth.text("month_of_year") else { return plain }
    let padded = month.utf8.count == 1 ? "0" + month : month
    return PublishedDate.iso("\(plain)-\(padded)") ?? plain
  }

  private mutating func addCitizenships() {
    for citizenship in node.items("citizenships") {
      var attributes = act(citizenship)
      attributes["region"] = citizenship.text("region")
      attributes["code"] = citizenship.text("country_iso2_code")
      list.add(.citizenship, Self.country(of: citizenship), attributes)
    }
  }

  private mutating func addAddresses() {
    for address in node.items("addresses") {
      var place = PublishedPlace()
      place.street = address.text("street") ?? ""
      place.city = address.text("city") ?? ""
      place.region = address.text("region") ?? ""
      place.postcode = address.text("zip_code") ?? ""
      place.country = Self.country(of: address)
      place.others = act(address)
      place.others["code"] = address.text("country_iso2_code")
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
    for document in node.items("identifications") {
      var attributes = act(document)
      let code = document.text("identification_type_code") ?? ""
      attributes["type"] = Self.documentTypes[code] ?? code
      attributes["country"] = Self.country(of: document)
      attributes["issued"] = document.text("issue_date")
      attributes["expires"] = document.text("valid_to")
      attributes["logicalId"] = document.text("logical_id")
      list.add(.identifier, document.text("number") ?? "", attributes)
    }
  }

  private mutating func addNumbers() {
    if let reference = node.text("united_nation_id") {
      list.add(.crossReference, reference, ["list": "un-sc", "id": "reference"])
    }
    if let number = node.text("logical_id") {
      list.add(.crossReference, number, ["list": "eu-fsf.logical", "id": "id"])
    }
    for remark in node.texts("remark") { list.add(.remark, remark) }
  }

  /// The country as described, else by its code; `00` is the file's word for unknown.
  private static func country(of node: YAMLNode) -> String {
    if let words = node.text("country_description"), words != "UNKNOWN" { return words }
    let code = node.text("country_iso2_code") ?? ""
    return code == "00" ? "" : code
  }

  /// The act a part of an entry rests on.
  private func act(_ part: YAMLNode) -> [String: String] {
    guard let summary = part.items("regulation_summaries").first else { return [:] }
    var attributes: [String: String] = [:]
    attributes["act"] = summary.text("number_title")
    attributes["actDate"] = summary.text("publication_date")
    return attributes
  }
}
