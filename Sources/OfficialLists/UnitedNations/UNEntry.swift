import Formats
import Register

/// One `INDIVIDUAL` or `ENTITY` of the UN's list, turned into an entry of the common type.
///
/// Meaning of the elements: the list's own schema (sc-sanctions.xsd) and what the committees'
/// published versions of 2014 to 2026 hold.
struct UNEntry {
  private let record: XMLRecord
  private let tags: UNTags
  private var list = FieldList()

  init(_ record: XMLRecord, _ tags: UNTags) {
    self.record = record
    self.tags = tags
    list.reserve(32)
  }

  /// The entry; nil when it has no DATAID.
  func listEntry() -> ListEntry? {
    var copy = self
    guard let id = copy.addName() else { return nil }
    for element in record.children where !element.isEmpty { copy.add(element) }
    return ListEntry(
      id: id, kind: tags.of(record) == .individual ? .person : .organisation,
      fields: copy.list.fields)
  }

  /// Adds the name, in the order of its parts wherever they stand, and gives the id.
  private mutating func addName() -> String? {
    var id: String?
    var parts: (first: String?, second: String?, third: String?, fourth: String?)
    for child in record.children {
      switch tags.of(child) {
      case .dataID where id == nil && child.hasText: id = child.text
      case .firstName where parts.first == nil && child.hasText: parts.first = child.text
      case .secondName where parts.second == nil && child.hasText: parts.second = child.text
      case .thirdName where parts.third == nil && child.hasText: parts.third = child.text
      case .fourthName where parts.fourth == nil && child.hasText: parts.fourth = child.text
      default: break
      }
    }
    var name = ""
    var attributes: [String: String] = [:]
    func take(_ text: String?, _ key: String) {
      guard let text else { return }
      if !name.isEmpty { name += " " }
      name += text
      attributes[key] = text
    }
    take(parts.first, "first")
    take(parts.second, "second")
    take(parts.third, "third")
    take(parts.fourth, "fourth")
    if tags.of(record) == .entity, attributes.count == 1 { attributes = [:] }
    list.add(folded: name, .name, attributes)
    return id
  }

  private mutating func add(_ element: XMLRecord) {
    switch tags.of(element) {
    case .dataID, .firstName, .secondName, .thirdName, .fourthName: break
    case .version: list.add(folded: element.text, .version)
    case .listType: list.add(folded: element.text, .programme)
    case .reference: list.add(folded: element.text, .reference)
    case .listedOn: addDate(.listedOn, element)
    case .lastDayUpdated: addValues(element) { $0.addDate(.amendedOn, $1) }
    case .originalName:
      let name = element.text
      let script = WritingSystem.code(of: name)
      list.add(folded: name, .originalName, script.map { ["script": $0] } ?? [:])
    case .comments: list.add(folded: element.text, .remark)
    case .title: addValues(element) { $0.list.add(folded: $1.text, .title) }
    case .designation: addValues(element) { $0.list.add(folded: $1.text, .position) }
    case .nationality: addValues(element) { $0.list.add(folded: $1.text, .nationality) }
    case .secondNationality: list.add(folded: element.text, .nationality, ["note": "second"])
    case .gender:
      let word = element.text.lowercased()
      list.add(folded: word == "male" || word == "female" ? word : element.text, .gender)
    case .individualAlias, .entityAlias: addAlias(element)
    case .individualAddress, .entityAddress: addPlace(.address, element)
    case .placeOfBirth: addPlace(.birthPlace, element)
    case .dateOfBirth: addBirthDate(element)
    case .document: addDocument(element)
    default: list.addRaw(element)
    }
  }

  /// Elements that hold a list of `VALUE`s; an older form holds the text itself.
  private mutating func addValues(
    _ element: XMLRecord, _ body: (inout UNEntry, XMLRecord) -> Void
  ) {
    if element.hasText { body(&self, element) }
    for value in element.children {
      if tags.of(value) == .value { body(&self, value) } else { list.addRaw(value) }
    }
  }

  /// A date; kept under its tag when it is none.
  private mutating func addDate(_ property: EntryProperty, _ element: XMLRecord) {
    if let date = PublishedDate.iso(element.text) {
      list.add(folded: date, property)
    } else {
      list.addRaw(element)
    }
  }

  /// What most aliases bear, made once.
  private static let strong = ["quality": "strong"]
  private static let weak = ["quality": "weak"]

  private mutating func addAlias(_ element: XMLRecord) {
    var name: String?
    var attributes: [String: String] = [:]
    for child in element.children where child.hasText {
      let tag = tags.of(child)
      let text = child.text
      switch (tag, text) {
      case (.aliasName, _): name = name ?? text
      case (.quality, "Good"): attributes.take(Self.strong)
      case (.quality, "Low"): attributes.take(Self.weak)
      case (.quality, "a.k.a."), (.quality, "f.k.a."): attributes["type"] = text
      case (.quality, _): attributes["quality"] = text
      case (.note, _): attributes["note"] = text
      case (.birthDateOfAlias, _): attributes["birthDate"] = PublishedDate.iso(text) ?? text
      case (.cityOfBirth, _): attributes["birthCity"] = text
      case (.countryOfBirth, _): attributes["birthCountry"] = text
      default: attributes[child.name] = text
      }
    }
    guard let name else {
      addNamelessAlias(element)
      return
    }
    // Some entries put several spellings into one alias; a bracketed list is a remark on one name.
    guard name.utf8.contains(UInt8(ascii: ";")), !name.utf8.contains(UInt8(ascii: "(")) else {
      list.add(folded: name, .alias, attributes)
      return
    }
    for part in name.split(separator: ";") { list.add(.alias, String(part), attributes) }
  }

  /// An alias without a name that bears only a birth date is a further birth date of the person: the
  /// UN's exports of 2023 to early 2025 put them there, earlier and later ones among the dates.
  private mutating func addNamelessAlias(_ element: XMLRecord) {
    let told = element.children.filter { !$0.isEmpty }
    if told.count == 1, tags.of(told[0]) == .birthDateOfAlias,
      let date = PublishedDate.iso(told[0].text)
    {
      list.add(folded: date, .birthDate)
    } else {
      list.addRaw(element)
    }
  }

  private mutating func addPlace(_ property: EntryProperty, _ element: XMLRecord) {
    var place = PublishedPlace()
    place.note = element.text
    for child in element.children where child.hasText {
      switch tags.of(child) {
      case .street: place.street = child.text
      case .city: place.city = child.text
      case .province: place.region = child.text
      case .zipCode: place.postcode = child.text
      case .country: place.country = child.text
      case .note: place.note += (place.note.isEmpty ? "" : "; ") + child.text
      default: place.others[child.name] = child.text
      }
    }
    let line = place.line
    if line.isEmpty {
      list.addRaw(element)
    } else {
      list.add(folded: line, property, place.attributes)
    }
  }
}

// MARK: - Birth dates and documents

extension UNEntry {
  /// `YEAR` and `DATE` with `TYPE_OF_DATE` exact or approximate, `FROM_YEAR` and `TO_YEAR` between
  /// which it lies. A date told only in words is kept under its tag unless the words are a date.
  private mutating func addBirthDate(_ element: XMLRecord) {
    var type: String?
    var attributes: [String: String] = [:]
    var note: String?
    var ends: (from: String?, to: String?)
    // Days before years, as the fields have always been.
    var days: [String?] = []
    var years: [String?] = []
    for child in element.children where child.hasText {
      let text = child.text
      switch tags.of(child) {
      case .typeOfDate: type = type ?? text
      case .note: note = note ?? text
      case .date: days.append(PublishedDate.iso(text))
      case .year: years.append(PublishedDate.iso(text))
      case .fromYear: ends.from = ends.from ?? text
      case .toYear: ends.to = ends.to ?? text
      default: attributes[child.name] = text
      }
    }
    if let note { attributes["remark"] = note }
    if let type, type != "EXACT" {
      let word = type.lowercased()
      if word != "exact" { attributes["note"] = word }
    }
    let mark = attributes["note"] == "approximately" ? "~" : ""
    var values = days + years
    if ends.from != nil || ends.to != nil {
      let from = ends.from.map { PublishedDate.iso($0) } ?? ".."
      let to = ends.to.map { PublishedDate.iso($0) } ?? ".."
      values.append(from.flatMap { from in to.map { "\(from)\(mark)/\($0)\(mark)" } })
    } else if !mark.isEmpty {
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
    for value in values.compactMap(\.self) { list.add(folded: value, .birthDate, attributes) }
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
    var detail: String?
    var stated: String?
    var attributes: [String: String] = [:]
    for child in element.children where child.hasText {
      let text = child.text
      switch tags.of(child) {
      case .number: stated = stated ?? text
      case .typeOfDocument: attributes["type"] = text
      case .detailOfDocument: detail = detail ?? text
      case .issuingCountry: attributes["country"] = text
      case .countryOfIssue: attributes["issuedInCountry"] = text
      case .cityOfIssue: attributes["issuedInCity"] = text
      case .dateOfIssue: attributes["issued"] = PublishedDate.iso(text) ?? text
      case .dateOfExpiry: attributes["expires"] = PublishedDate.iso(text) ?? text
      case .note: attributes["note"] = text
      default: attributes[child.name] = text
      }
    }
    let isNumber =
      detail.map { $0.contains(where: \.isNumber) && !$0.contains(" ") } ?? false
    guard let number = stated ?? (isNumber ? detail : nil) else {
      list.addRaw(element)
      return
    }
    if let detail, detail != number { attributes["detail"] = detail }
    // The country whose document it is stands in either element; older versions use the second.
    if attributes["country"] == nil { attributes["country"] = attributes["issuedInCountry"] }
    if attributes["country"] == attributes["issuedInCountry"] {
      attributes["issuedInCountry"] = nil
    }
    list.add(folded: number, .identifier, attributes)
  }
}

extension [String: String] {
  /// Takes another dictionary's members in; an empty one becomes the other without a copy.
  fileprivate mutating func take(_ other: [String: String]) {
    if isEmpty { self = other } else { merge(other) { _, new in new } }
  }
}
