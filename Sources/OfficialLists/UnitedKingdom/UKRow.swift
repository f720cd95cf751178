import Formats
import Register

/// One row of a United Kingdom list in a spreadsheet layout.
struct UKRow {
  /// A heading with what its column means; headings of all layouts in one table.
  struct Column {
    let heading: String
    let meaning: Meaning

    init(_ heading: String) {
      self.heading = heading.foldingWhiteSpace()
      meaning = Self.meanings[self.heading.lowercased()] ?? .other
    }

    private static let meanings: [String: Meaning] = [
      "name 1": .namePart(1), "name 2": .namePart(2), "name 3": .namePart(3),
      "name 4": .namePart(4), "name 5": .namePart(5), "name 6": .namePart(6),
      "alias type": .nameType, "name type": .nameType, "alias quality": .nameQuality,
      "alias strength": .nameQuality, "name non-latin script": .script,
      "non-latin script type": .scriptType, "non-latin script language": .scriptLanguage,
      "title": .plain(.title), "dob": .birthDate, "d.o.b": .birthDate,
      "town of birth": .birthTown, "country of birth": .birthCountry,
      "nationality": .numbered(.nationality), "nationality(/ies)": .numbered(.nationality),
      "position": .numbered(.position), "gender": .gender,
      "passport details": .passportNote, "passport number": .passport,
      "passport additional information": .passportNote, "ni number": .nationalID,
      "national identification number": .nationalID,
      "national identification details": .nationalIDNote,
      "national identifier number": .nationalID,
      "national identifier additional information": .nationalIDNote,
      "address 1": .street, "address 2": .street, "address 3": .street, "address 4": .street,
      "address 5": .street, "address 6": .city, "address line 1": .street,
      "address line 2": .street, "address line 3": .street, "address line 4": .street,
      "address line 5": .street, "address line 6": .city, "post/zip code": .postcode,
      "address postal code": .postcode, "country": .country, "address country": .country,
      "other information": .remark, "uk statement of reasons": .plain(.reason),
      "group type": .kind, "designation type": .kind, "regime": .plain(.programme),
      "regime name": .plain(.programme), "listed on": .date(.listedOn),
      "date designated": .date(.listedOn),
      "uk sanctions list date designated": .date(EntryProperty(rawValue: "raw.designatedOn")),
      "last updated": .date(.amendedOn), "group id": .groupID, "unique id": .uniqueID,
      "ofsi group id": .reference("uk-ofsi"), "un reference number": .reference("un-sc"),
      "designation source": .plain(EntryProperty(rawValue: "raw.designationSource")),
      "sanctions imposed": .measures, "phone number": .numbered(.phone),
      "website": .numbered(.website), "email address": .numbered(.email),
      "type of entity": .particular("legal form"), "subsidiaries": .related("subsidiary"),
      "parent company": .related("parent company"),
      "business registration number (s)": .identifier("registration number"),
      "imo number": .identifier("IMO number"),
      "current owner/operator (s)": .related("owner or operator"),
      "previous owner/operator (s)": .related("previous owner or operator"),
      "current believed flag of ship": .particular("flag"),
      "previous flags": .particular("previous flag"), "type of ship": .particular("vessel type"),
      "tonnage of ship": .particular("tonnage"), "length of ship": .particular("length"),
      "year built": .particular("year of build"),
      "hull identification number (hin)": .identifier("hull identification number"),
    ]
  }

  enum Meaning {
    case namePart(Int), nameType, nameQuality, script, scriptType, scriptLanguage
    case plain(EntryProperty), numbered(EntryProperty), date(EntryProperty)
    case birthDate, birthTown, birthCountry, gender, kind, measures, remark
    case passport, passportNote, nationalID, nationalIDNote
    case street, city, postcode, country
    case groupID, uniqueID, reference(String)
    case identifier(String), particular(String), related(String)
    case other
  }

  private let columns: [Column]
  private let fields: [String]

  init(columns: [Column], fields: [String]) {
    self.columns = columns
    self.fields = fields
  }

  /// Group ID, or in the UK Sanctions List the Unique ID.
  var id: String? {
    var group: String?
    for (column, value) in zip(columns, fields) {
      let value = value.foldingWhiteSpace()
      switch column.meaning {
      case .uniqueID where !value.isEmpty: return value
      case .groupID where !value.isEmpty: group = value
      default: break
      }
    }
    return group
  }

  var kind: PartyKind {
    for (column, value) in zip(columns, fields) {
      guard case .kind = column.meaning else { continue }
      switch value.foldingWhiteSpace().lowercased() {
      case "individual": return .person
      case "entity": return .organisation
      case "ship": return .vessel
      case "aircraft": return .aircraft
      default: return .unknown
      }
    }
    return .unknown
  }

  /// What the row says of its entry.
  func entryFields() -> [EntryField] {
    var list = FieldList()
    var name = NameCells()
    var birth = PublishedPlace()
    var address = PublishedPlace()
    var street: [String] = []
    var (passport, passportNote, national, nationalNote) = ("", "", "", "")
    for (column, cell) in zip(columns, fields) {
      let value = cell.foldingWhiteSpace()
      guard !value.isEmpty else { continue }
      switch column.meaning {
      case .namePart(let part): name.parts[part - 1] = value
      case .nameType: name.type = value
      case .nameQuality: name.quality = value
      case .script: name.script = value
      case .scriptType: name.scriptType = value
      case .scriptLanguage: name.scriptLanguage = value
      case .plain(let property): list.add(property, value)
      case .numbered(let property):
        for item in NumberedItems.split(value) { list.add(property, item) }
      case .date(let property): addDate(property, value, to: &list)
      case .birthDate:
        for item in NumberedItems.split(value) { addDate(.birthDate, item, to: &list) }
      case .birthTown: birth.city = value
      case .birthCountry: birth.country = value
      case .gender: list.add(.gender, value.lowercased())
      case .kind, .groupID, .uniqueID: break
      case .measures: for item in value.split(at: "|") { list.add(.measure, item) }
      case .remark: addRemark(value, to: &list)
      case .passport: passport = value
      case .passportNote: passportNote = value
      case .nationalID: national = value
      case .nationalIDNote: nationalNote = value
      case .street: street.append(value)
      case .city: address.city = value
      case .postcode: address.postcode = value
      case .country: address.country = value
      case .reference(let other):
        list.add(
          .crossReference, value, ["list": other, "id": other == "un-sc" ? "reference" : "id"])
      case .identifier(let type):
        for item in NumberedItems.split(value) { list.add(.identifier, item, ["type": type]) }
      case .particular(let type): list.add(.particular, value, ["type": type])
      case .related(let type):
        for item in NumberedItems.split(value) { list.add(.linkedTo, item, ["type": type]) }
      case .other: list.add(EntryProperty(rawValue: "raw." + column.heading), value)
      }
    }
    address.street = street.joined(separator: ", ")
    name.add(to: &list, kind: kind)
    list.add(.birthPlace, birth.line, birth.attributes)
    list.add(.address, address.line, address.attributes)
    addDocuments(passport, passportNote, "passport", to: &list)
    addDocuments(national, nationalNote, "national identification number", to: &list)
    return list.fields
  }

  private func addDate(_ property: EntryProperty, _ value: String, to list: inout FieldList) {
    if let date = UKText.date(value) {
      list.add(property, date)
    } else {
      list.add(EntryProperty(rawValue: "raw.\(property.rawValue)"), value)
    }
  }

  private func addRemark(_ value: String, to list: inout FieldList) {
    list.add(.remark, value)
    if let reference = UKText.unReference(in: value) {
      list.add(.crossReference, reference, ["list": "un-sc", "id": "reference"])
    }
    if let reference = UKText.ukReference(in: value) {
      list.add(.crossReference, reference, ["list": "uk-fcdo", "id": "id"])
    }
  }

  /// Numbers and notes that stand in columns of their own, or, in the older layout, in one.
  private func addDocuments(
    _ numbers: String, _ notes: String, _ type: String, to list: inout FieldList
  ) {
    if numbers.isEmpty {
      for item in NumberedItems.split(notes) where !notes.isEmpty {
        let (number, note) = UKText.document(item)
        list.add(.identifier, number.isEmpty ? item : number, ["type": type, "note": note])
      }
      return
    }
    let numbers = NumberedItems.split(numbers)
    let notes = notes.isEmpty ? [] : NumberedItems.split(notes)
    for (index, number) in numbers.enumerated() {
      let note = notes.count == numbers.count ? notes[index] : notes.joined(separator: "; ")
      let (plain, inner) = UKText.document(number)
      list.add(
        .identifier, plain.isEmpty ? number : plain,
        ["type": type, "note": [inner, note].filter { !$0.isEmpty }.joined(separator: "; ")])
    }
  }
}

/// The cells of a row that make a name.
struct NameCells {
  var parts = [String](repeating: "", count: 6)
  var type = ""
  var quality = ""
  var script = ""
  var scriptType = ""
  var scriptLanguage = ""

  private static let keys = ["first", "second", "third", "fourth", "fifth", "last"]

  /// The name in reading order with its parts, and the name in another script beside it.
  func add(to list: inout FieldList, kind: PartyKind) {
    var attributes: [String: String] = [:]
    let given = parts.filter { !$0.isEmpty }
    if given.count > 1 {
      for (key, part) in zip(Self.keys, parts) where !part.isEmpty { attributes[key] = part }
    }
    let isPrimary = ["prime alias", "primary name"].contains(type.lowercased())
    if !isPrimary {
      attributes["type"] = type
      let word = quality.lowercased()
      attributes["quality"] =
        word.hasPrefix("good") ? "strong" : word.hasPrefix("low") ? "weak" : quality
    }
    list.add(isPrimary ? .name : .alias, given.joined(separator: " "), attributes)
    if !script.isEmpty {
      list.add(
        .originalName, script,
        [
          "script": WritingSystem.code(of: script) ?? "", "type": scriptType,
          "lang": scriptLanguage,
        ])
    }
  }
}
