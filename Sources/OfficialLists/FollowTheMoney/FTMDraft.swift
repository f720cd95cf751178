import Formats
import Register

/// The entities of one entry while they are put together.
struct FTMDraft {
  let entry: ListEntry
  let list: ExportedList
  let countryCode: @Sendable (String) -> String?
  /// The party of the same list with a name, when it is the only one.
  let partyNamed: (String) -> FTMWriter.Party?
  /// The party of the same list with an id.
  let partyWithID: (String) -> FTMWriter.Party?
  var party: FTMEntity
  var others: [FTMEntity] = []

  init(
    _ entry: ListEntry, of list: ExportedList,
    countryCode: @escaping @Sendable (String) -> String?,
    named: @escaping (String) -> FTMWriter.Party?, withID: @escaping (String) -> FTMWriter.Party?
  ) {
    self.entry = entry
    self.list = list
    self.countryCode = countryCode
    partyNamed = named
    partyWithID = withID
    self.party = FTMEntity(id: FTMID.party(entry.id, of: list.id), schema: FTMSchema(entry))
  }

  mutating func translate() {
    for field in entry.fields { add(field) }
    if party.properties["name"] == nil, !party.add("name", entry.caption) {
      party.add("name", entry.id)
    }
    let topics = entry.values(EntryProperty(rawValue: "raw.topics"))
    if topics.isEmpty { party.add("topics", "sanction") }
    party.add("sourceUrl", list.address)
    addSanctions()
  }

  /// An entity beside the party, numbered within its kind.
  func other(_ schema: FTMSchema, _ word: String) -> FTMEntity {
    let number = others.count { $0.id.hasPrefix("\(party.id)-\(word)-") } + 1
    return FTMEntity(id: "\(party.id)-\(word)-\(number)", schema: schema)
  }

  // MARK: - Fields

  private mutating func add(_ field: EntryField) {
    switch field.property {
    case .name: addName(field)
    case .alias: addAlias(field)
    case .originalName: place(field, ["alias"], "name in its own script")
    case .birthDate: addDate(field, ["birthDate"], "birth date")
    case .foundedOn: addDate(field, ["incorporationDate", "buildDate"], "founded")
    case .deathDate: addDate(field, ["deathDate"], "death date")
    case .source: place(field, ["sourceUrl"], "source")
    case .relation: addRelation(field)
    case .birthPlace:
      place(field, ["birthPlace"], "birth place")
      if let country = field.attributes["country"] {
        addCountry(country, ["birthCountry"], "country of birth")
      }
    case .nationality: addCountry(field, ["nationality", "country"], "nationality")
    case .citizenship: addCountry(field, ["citizenship", "country"], "citizenship")
    case .country: addCountry(field, ["country"], "country")
    case .gender: place(field, ["gender"], "gender")
    case .title: place(field, ["title"], "title")
    case .position: place(field, ["position"], "position")
    case .address:
      place(field, ["address"], "address")
      if let country = field.attributes["country"] {
        addCountry(country, ["country"], "country of address")
      }
    case .website: place(field, ["website", "sourceUrl"], "website")
    case .email: place(field, ["email"], "email")
    case .phone: place(field, ["phone"], field.attributes["type"] ?? "phone")
    case .remark: addRemark(field)
    case .identifier: addIdentifier(field)
    case .particular: addParticular(field)
    case .linkedTo: addLink(field)
    // These are told by the Sanction, or by nothing but the entry itself.
    case .programme, .listedOn, .listing, .amendedOn, .reference, .version, .schema, .legalBasis,
      .crossReference, .measure, .reason:
      break
    default: addOther(field)
    }
  }

  private mutating func place(_ field: EntryField, _ properties: [String], _ label: String) {
    if !party.add(first: properties, field.value) { party.note(label, field.value) }
  }

  private mutating func addName(_ field: EntryField) {
    place(field, ["name"], "name")
    party.add("firstName", field.attributes["first"])
    party.add("lastName", field.attributes["last"])
    party.add("nameSuffix", field.attributes["suffix"])
  }

  private mutating func addAlias(_ field: EntryField) {
    let type = field.attributes["type"]?.lowercased() ?? ""
    let quality = field.attributes["quality"]?.lowercased() ?? ""
    if quality == "weak" || quality.hasPrefix("low") {
      place(field, ["weakAlias"], "alias")
    } else if type.hasPrefix("f.k.a") || type.hasPrefix("fka") || type.contains("former")
      || type.contains("previous")
    {
      place(field, ["previousName"], "former name")
    } else {
      place(field, ["alias"], "alias")
    }
  }

  /// A date, cut to what FollowTheMoney can say; the whole is kept as a note when it says more.
  private mutating func addDate(_ field: EntryField, _ properties: [String], _ label: String) {
    let (date, isCut) = FTMDate.cut(field.value)
    let isPlaced = date.map { party.add(first: properties, $0) } ?? false
    let doubt = field.attributes["note"].map { " (\($0))" } ?? ""
    if isCut || !isPlaced || !doubt.isEmpty { party.note(label, field.value + doubt) }
  }

  /// A country, by the code its list gives beside the name where the name is not known.
  private mutating func addCountry(_ field: EntryField, _ properties: [String], _ label: String) {
    let isNameless = countryCode(field.value) == nil
    addCountry(
      isNameless ? field.attributes["code"] ?? field.value : field.value, properties, label)
  }

  /// A country by its code, or several where the list puts them into one text
  /// (`Germany;Morocco`, `(1) Sudan (2) South Sudan`); what the table does not know is kept as a
  /// note.
  mutating func addCountry(_ name: String, _ properties: [String], _ label: String) {
    if let code = countryCode(name), party.add(first: properties, code) { return }
    let parts = Self.parts(name)
    let codes = parts.compactMap(countryCode)
    guard codes.count == parts.count, !codes.isEmpty else {
      party.note(label, name)
      return
    }
    for code in codes where !party.add(first: properties, code) { party.note(label, name) }
  }

  /// The parts of a list in one text: between semicolons, or behind numbers and letters in brackets.
  private static func parts(_ text: String) -> [String] {
    text.split(separator: ";").flatMap { part in
      part.split(separator: /\([0-9a-z]\)-?/).map { String($0).foldingWhiteSpace() }
    }.filter { !$0.isEmpty }
  }

  private mutating func addRemark(_ field: EntryField) {
    party.note(field.attributes["type"] ?? "", field.value)
  }

  /// A field with no common home, under the name its list has for it. Those that came from
  /// FollowTheMoney go back to where they were.
  private mutating func addOther(_ field: EntryField) {
    let name = field.property.rawValue
    let bare = name.hasPrefix("raw.") ? String(name.dropFirst(4)) : name
    let backward = ["topics", "sector", "legalForm", "deathDate", "sourceUrl", "manufacturer"]
    if backward.contains(bare), party.add(bare, field.value) { return }
    party.note(bare, field.value)
  }
}
