import Formats
import Register

/// One `INDIVIDUAL` or `ENTITY` of the UN's list, turned into an entry of the common type.
///
/// Meaning of the elements: the list's own schema (sc-sanctions.xsd) and what the committees'
/// published versions of 2014 to 2026 hold.
struct UNEntry {
  private let record: XMLRecord
  private var list = FieldList()

  init(_ record: XMLRecord) {
    self.record = record
  }

  func listEntry(id: String) -> ListEntry {
    var copy = self
    copy.addName()
    for element in record.children where !element.isEmpty { copy.add(element) }
    return ListEntry(
      id: id, kind: record.name == "INDIVIDUAL" ? .person : .organisation,
      fields: copy.list.fields)
  }

  private static let nameParts = [
    ("FIRST_NAME", "first"), ("SECOND_NAME", "second"), ("THIRD_NAME", "third"),
    ("FOURTH_NAME", "fourth"),
  ]

  private mutating func addName() {
    var parts: [String] = []
    var attributes: [String: String] = [:]
    for (tag, key) in Self.nameParts {
      guard let text = record.text(tag) else { continue }
      parts.append(text)
      attributes[key] = text
    }
    if record.name == "ENTITY", parts.count == 1 { attributes = [:] }
    list.add(.name, parts.joined(separator: " "), attributes)
  }

  private mutating func add(_ element: XMLRecord) {
    switch element.name {
    case "DATAID", "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME": break
    case "VERSIONNUM": list.add(.version, element.text)
    case "UN_LIST_TYPE": list.add(.programme, element.text)
    case "REFERENCE_NUMBER": list.add(.reference, element.text)
    case "LISTED_ON": addDate(.listedOn, element)
    case "LAST_DAY_UPDATED": addValues(element) { $0.addDate(.amendedOn, $1) }
    case "NAME_ORIGINAL_SCRIPT":
      list.add(
        .originalName, element.text, ["script": WritingSystem.code(of: element.text) ?? ""])
    case "COMMENTS1": list.add(.remark, element.text)
    case "TITLE": addValues(element) { $0.list.add(.title, $1.text) }
    case "DESIGNATION": addValues(element) { $0.list.add(.position, $1.text) }
    case "NATIONALITY": addValues(element) { $0.list.add(.nationality, $1.text) }
    case "NATIONALITY2": list.add(.nationality, element.text, ["note": "second"])
    case "GENDER":
      let word = element.text.lowercased()
      list.add(.gender, word == "male" || word == "female" ? word : element.text)
    case "INDIVIDUAL_ALIAS", "ENTITY_ALIAS": addAlias(element)
    case "INDIVIDUAL_ADDRESS", "ENTITY_ADDRESS": addPlace(.address, element)
    case "INDIVIDUAL_PLACE_OF_BIRTH": addPlace(.birthPlace, element)
    case "INDIVIDUAL_DATE_OF_BIRTH": addBirthDate(element)
    case "INDIVIDUAL_DOCUMENT": addDocument(element)
    default: list.addRaw(element)
    }
  }

  /// Elements that hold a list of `VALUE`s; an older form holds the text itself.
  private mutating func addValues(
    _ element: XMLRecord, _ body: (inout UNEntry, XMLRecord) -> Void
  ) {
    if !element.text.isEmpty { body(&self, element) }
    for value in element.children {
      if value.name == "VALUE" { body(&self, value) } else { list.addRaw(value) }
    }
  }

  /// A date; kept under its tag when it is none.
  private mutating func addDate(_ property: EntryProperty, _ element: XMLRecord) {
    if let date = PublishedDate.iso(element.text) {
      list.add(property, date)
    } else {
      list.addRaw(element)
    }
  }

  private mutating func addAlias(_ element: XMLRecord) {
    guard let name = element.text("ALIAS_NAME") else {
      addNamelessAlias(element)
      return
    }
    var attributes: [String: String] = [:]
    for child in element.children where child.name != "ALIAS_NAME" {
      switch (child.name, child.text) {
      case ("QUALITY", "Good"): attributes["quality"] = "strong"
      case ("QUALITY", "Low"): attributes["quality"] = "weak"
      case ("QUALITY", "a.k.a."), ("QUALITY", "f.k.a."): attributes["type"] = child.text
      case ("QUALITY", let other): attributes["quality"] = other
      case ("NOTE", let note): attributes["note"] = note
      case ("DATE_OF_BIRTH", let date):
        attributes["birthDate"] = PublishedDate.iso(date) ?? date
      case ("CITY_OF_BIRTH", let city): attributes["birthCity"] = city
      case ("COUNTRY_OF_BIRTH", let country): attributes["birthCountry"] = country
      default: attributes[child.name] = child.text
      }
    }
    // Some entries put several spellings into one alias; a bracketed list is a remark on one name.
    let several = name.contains(";") && !name.contains("(")
    for part in several ? name.split(separator: ";").map(String.init) : [name] {
      list.add(.alias, part, attributes)
    }
  }

  /// An alias without a name that bears only a birth date is a further birth date of the person: the
  /// UN's exports of 2023 to early 2025 put them there, earlier and later ones among the dates.
  private mutating func addNamelessAlias(_ element: XMLRecord) {
    let told = element.children.filter { !$0.isEmpty }
    if told.count == 1, told[0].name == "DATE_OF_BIRTH",
      let date = PublishedDate.iso(told[0].text)
    {
      list.add(.birthDate, date)
    } else {
      list.addRaw(element)
    }
  }

  private mutating func addPlace(_ property: EntryProperty, _ element: XMLRecord) {
    var place = PublishedPlace()
    place.note = element.text
    for child in element.children where !child.text.isEmpty {
      switch child.name {
      case "STREET": place.street = child.text
      case "CITY": place.city = child.text
      case "STATE_PROVINCE": place.region = child.text
      case "ZIP_CODE": place.postcode = child.text
      case "COUNTRY": place.country = child.text
      case "NOTE": place.note += (place.note.isEmpty ? "" : "; ") + child.text
      default: place.others[child.name] = child.text
      }
    }
    if place.line.isEmpty {
      list.addRaw(element)
    } else {
      list.add(property, place.line, place.attributes)
    }
  }
}

// MARK: - Birth dates and documents

extension UNEntry {
  /// `YEAR` and `DATE` with `TYPE_OF_DATE` exact or approximate, `FROM_YEAR` and `TO_YEAR` between
  /// which it lies. A date told only in words is kept under its tag unless the words are a date.
  private mutating func addBirthDate(_ element: XMLRecord) {
    let type = element.text("TYPE_OF_DATE")?.lowercased() ?? ""
    var attributes = ["note": type == "exact" ? "" : type]
    let note = element.text("NOTE")
    attributes["remark"] = note ?? ""
    let known: Set = ["TYPE_OF_DATE", "NOTE", "DATE", "YEAR", "FROM_YEAR", "TO_YEAR"]
    for child in element.children where !known.contains(child.name) {
      attributes[child.name] = child.text
    }
    let mark = type == "approximately" ? "~" : ""
    let ends = (element.text("FROM_YEAR"), element.text("TO_YEAR"))
    var values = (element.texts("DATE") + element.texts("YEAR")).map { PublishedDate.iso($0) }
    if ends.0 != nil || ends.1 != nil {
      let from = ends.0.map { PublishedDate.iso($0) } ?? ".."
      let to = ends.1.map { PublishedDate.iso($0) } ?? ".."
      values.append(from.flatMap { from in to.map { "\(from)\(mark)/\($0)\(mark)" } })
    } else {
      values = values.map { $0.map { $0 + mark } }
    }
    if values.isEmpty, let note, let date = Self.dateInWords(note) {
      values.append(date + mark)
      attributes["remark"] = nil
      attributes["raw"] = note
    }
    guard !values.isEmpty, values.allSatisfy({ $0 != nil }) else {
      list.addRaw(element)
      return
    }
    for value in values.compactMap(\.self) { list.add(.birthDate, value, attributes) }
  }

  /// `April 1963`, `Nov. 1973`, `29 Feb. 1968`: month names cut to the three letters OFAC uses.
  private static func dateInWords(_ note: String) -> String? {
    let words = note.split(separator: " ").map { word in
      word.first?.isLetter == true ? word.prefix(3) : word
    }
    return PublishedDate.words(words.joined(separator: " "))
  }

  /// An identity document. The number may stand in `TYPE_OF_DOCUMENT2`; a document told only in
  /// words is kept under its tag.
  private mutating func addDocument(_ element: XMLRecord) {
    let detail = element.text("TYPE_OF_DOCUMENT2")
    let isNumber =
      detail.map { $0.contains(where: \.isNumber) && !$0.contains(" ") } ?? false
    guard let number = element.text("NUMBER") ?? (isNumber ? detail : nil) else {
      list.addRaw(element)
      return
    }
    var attributes: [String: String] = [:]
    for child in element.children where !child.text.isEmpty {
      switch child.name {
      case "NUMBER": break
      case "TYPE_OF_DOCUMENT": attributes["type"] = child.text
      case "TYPE_OF_DOCUMENT2": attributes["detail"] = child.text == number ? "" : child.text
      case "ISSUING_COUNTRY": attributes["country"] = child.text
      case "COUNTRY_OF_ISSUE": attributes["issuedInCountry"] = child.text
      case "CITY_OF_ISSUE": attributes["issuedInCity"] = child.text
      case "DATE_OF_ISSUE": attributes["issued"] = PublishedDate.iso(child.text) ?? child.text
      case "DATE_OF_EXPIRY": attributes["expires"] = PublishedDate.iso(child.text) ?? child.text
      case "NOTE": attributes["note"] = child.text
      default: attributes[child.name] = child.text
      }
    }
    // The country whose document it is stands in either element; older versions use the second.
    if attributes["country"] == nil { attributes["country"] = attributes["issuedInCountry"] }
    if attributes["country"] == attributes["issuedInCountry"] {
      attributes["issuedInCountry"] = nil
    }
    list.add(.identifier, number, attributes)
  }
}
