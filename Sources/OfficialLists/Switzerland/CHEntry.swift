import Formats
import Register

/// One target of the Swiss sanctions list, as its XML has it or as that was converted to YAML.
///
/// Elements as in SECO's file at hand (an amendment of 2024) and, for what that lacks, in tests of
/// public programs that read the whole list (`list-type="whole-list"`, 2026).
struct CHEntry {
  private let target: KeyedTree
  private let places: [String: PublishedPlace]
  private let programmes: [String: String]
  private var list = FieldList()

  /// - Parameters:
  ///   - places: places by their ssid, which addresses and birth places name.
  ///   - programmes: programme and sanctions set by the ssid of the set.
  init(
    _ target: KeyedTree, places: [String: PublishedPlace] = [:],
    programmes: [String: String] = [:]
  ) {
    self.target = target
    self.places = places
    self.programmes = programmes
  }

  /// Whether the newest modification took the target off the list: the whole list keeps it. The
  /// newest is that of the latest day, and of one day the first written.
  var isDelisted: Bool {
    let newest = target.all("modification").enumerated().max { left, right in
      let (a, b) = (Self.day(of: left.element), Self.day(of: right.element))
      return a == b ? left.offset > right.offset : a < b
    }
    return newest?.element.text("modificationtype") == "de-listed"
  }

  private static func day(of modification: KeyedTree) -> String {
    ["effectivedate", "enactmentdate", "publicationdate"].lazy
      .compactMap { modification.text($0) }.first ?? ""
  }

  /// The entry; nil when there is no ssid, or nothing is said of whom it is about.
  func listEntry() -> ListEntry? {
    guard let id = target.text("ssid") else { return nil }
    var copy = self
    var kind = PartyKind.unknown
    for (key, subject) in target.pairs {
      switch key {
      case "individual": kind = .person
      case "entity": kind = .organisation
      case "object":
        switch subject.text("objecttype") {
        case "vessel": kind = .vessel
        case "aircraft": kind = .aircraft
        default: kind = .unknown
        }
      default: continue
      }
      copy.addSubject(subject, kind)
    }
    guard copy.list.fields.contains(where: { $0.property == .name || $0.property == .alias })
    else { return nil }
    copy.addListing()
    return ListEntry(id: id, kind: kind, fields: copy.list.fields)
  }

  private mutating func addSubject(_ subject: KeyedTree, _ kind: PartyKind) {
    if let sex = subject.text("sex") { list.add(.gender, sex) }
    for identity in subject.all("identity") {
      let isMain = identity.text("main") == "true"
      for name in identity.all("name") + identity.all("names") { addName(name, isMain: isMain) }
      for nationality in identity.all("nationality") {
        list.add(
          .nationality, nationality.text("country") ?? nationality.value,
          ["code": nationality.nested("country").text("isocode") ?? ""])
      }
      for day in identity.all("daymonthyear") { addDate(day, kind) }
      for place in identity.all("placeofbirth") {
        var birth = place.text("placeid").flatMap { places[$0] } ?? PublishedPlace()
        if birth.line.isEmpty { birth = Self.place(place) }
        list.add(.birthPlace, birth.line, birth.attributes)
      }
      for address in identity.all("address") + identity.all("addresses") { addAddress(address) }
      for document in identity.all("identificationdocument") { addDocument(document) }
    }
    for text in subject.all("justification") { list.add(.reason, text.value, Self.language(text)) }
    for text in subject.all("otherinformation") { addInformation(text) }
    for relation in subject.all("relation") {
      list.add(
        .relation, relation.text("targetid") ?? "",
        ["type": relation.text("relationtype") ?? "", "note": relation.text("remark") ?? ""])
    }
    for attribute in subject.all("genericattribute") {
      let name = attribute.text("name") ?? ""
      let type = name.lowercased()
      list.add(
        type.contains("imo") ? .identifier : .particular, attribute.value,
        ["type": type.contains("imo") ? "IMO number" : name])
    }
  }

  private static func language(_ text: KeyedTree) -> [String: String] {
    text.text("lang").map { ["lang": $0] } ?? [:]
  }

  private mutating func addInformation(_ text: KeyedTree) {
    list.add(.remark, text.value, Self.language(text))
    // The UN's number where the text says that it is the target's own.
    for label in ["UN Ref ", "UN-Ref. ", "Permanent reference number: ", "UN reference number: "] {
      guard let (_, after) = text.value.parted(by: label), let word = after.split(at: " ").first
      else { continue }
      let token = String(word.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") })
      let plain = token.hasSuffix(".") ? String(token.dropLast()) : token
      if UNReference.isValid(plain) {
        list.add(.crossReference, plain, ["list": "un-sc", "id": "reference"])
        return
      }
    }
  }

  /// The parts of a name in the order that people say them, with each part's kind; spellings of parts
  /// in other scripts are put together into names in those scripts.
  private mutating func addName(_ name: KeyedTree, isMain: Bool) {
    let parts = (name.all("namepart") + name.all("nameparts")).sorted {
      (Int($0.text("order") ?? "") ?? 0) < (Int($1.text("order") ?? "") ?? 0)
    }
    func value(_ part: KeyedTree) -> String { part.text("value") ?? part.value }
    func words(_ kinds: Set<String>) -> [String] {
      parts.filter { kinds.contains($0.text("nameparttype") ?? "") }.map(value)
    }
    let family = words(["family-name", "maiden-name"])
    let titles = words(["title"])
    let others = parts.filter {
      !["family-name", "maiden-name", "title", "suffix"].contains($0.text("nameparttype") ?? "")
    }.map(value)
    let whole = (others + family + words(["suffix"])).filter { !$0.isEmpty }
      .joined(separator: " ")
    var attributes: [String: String] = [:]
    if !family.isEmpty, !others.isEmpty {
      attributes["last"] = family.joined(separator: " ")
      attributes["first"] = others.joined(separator: " ")
    }
    attributes["lang"] = name.text("lang")
    let type = name.text("nametype") ?? ""
    let isPrimary = type == "primary-name" && isMain
    if !isPrimary {
      attributes["type"] = type
      let quality = name.text("quality") ?? ""
      attributes["quality"] = quality == "good" ? "strong" : quality == "low" ? "weak" : quality
    }
    list.add(isPrimary ? .name : .alias, whole, attributes)
    for title in titles { list.add(.title, title) }
    addSpellings(parts, value)
  }

  private mutating func addSpellings(_ parts: [KeyedTree], _ value: (KeyedTree) -> String) {
    var scripts: [String: [String]] = [:]
    for part in parts {
      for spelling in part.all("spellingvariant") {
        scripts[spelling.text("script") ?? "", default: []].append(spelling.value)
      }
    }
    for script in scripts.keys.sorted() {
      for spelling in scripts[script] ?? [] {
        let code = WritingSystem.code(of: spelling) ?? script
        list.add(
          code == "Latn" ? .alias : .originalName, spelling,
          ["script": code, "note": "spelling of a part of the name"])
      }
    }
  }

  /// The day a person was born, or anything else was founded or built.
  private mutating func addDate(_ day: KeyedTree, _ kind: PartyKind) {
    guard let year = day.text("year"), var date = PublishedDate.iso(year) else { return }
    func two(_ text: String) -> String { text.utf8.count == 1 ? "0" + text : text }
    if let month = day.text("month"), let whole = PublishedDate.iso("\(year)-\(two(month))") {
      date = whole
      if let number = day.text("day"), let full = PublishedDate.iso("\(whole)-\(two(number))") {
        date = full
      }
    }
    let calendar = day.text("calendar") ?? "Gregorian"
    guard calendar == "Gregorian" else {
      list.add(EntryProperty(rawValue: "raw.birthDate"), date, ["calendar": calendar])
      return
    }
    let isUncertain = day.text("quality") == "low"
    list.add(kind == .person ? .birthDate : .foundedOn, isUncertain ? date + "~" : date)
  }

  private mutating func addAddress(_ address: KeyedTree) {
    var place = address.text("placeid").flatMap { places[$0] } ?? Self.place(address)
    place.street = address.text("addressdetails") ?? ""
    place.postcode = address.text("zipcode") ?? ""
    place.note = [address.text("co"), address.text("remarks")].compactMap { $0 }
      .joined(separator: "; ")
    list.add(.address, place.line, place.attributes)
  }

  /// A place written out: location, area, country.
  static func place(_ tree: KeyedTree) -> PublishedPlace {
    var place = PublishedPlace()
    place.city = tree.text("location") ?? ""
    place.region = tree.text("area") ?? ""
    place.country = tree.text("country") ?? ""
    return place
  }

  private mutating func addDocument(_ document: KeyedTree) {
    var attributes: [String: String] = [:]
    let type = document.text("documenttype") ?? ""
    attributes["type"] =
      ["id-card": "national identification number", "other": "document"][type] ?? type
    attributes["country"] = document.text("issuer")
    attributes["note"] = document.text("remark")
    for (key, name) in [("dateofissue", "issued"), ("expirydate", "expires")] {
      let day = document.nested(key)
      let inner = day.all("daymonthyear").first ?? day
      guard let year = inner.text("year") else { continue }
      let rest = [inner.text("month"), inner.text("day")].compactMap { $0 }.map {
        $0.utf8.count == 1 ? "0" + $0 : $0
      }
      attributes[name] = ([year] + rest).joined(separator: "-")
    }
    list.add(.identifier, document.text("number") ?? "", attributes)
  }

  private mutating func addListing() {
    // Some files name a set twice, as an attribute and as an element.
    var sets: [String] = []
    for set in target.all("sanctionssetid").map(\.value) where !sets.contains(set) {
      sets.append(set)
      list.add(.programme, programmes[set] ?? set, ["set": set])
    }
    for modification in target.all("modification") {
      let type = modification.text("modificationtype") ?? ""
      let day = PublishedDate.iso(Self.day(of: modification)) ?? ""
      list.add(type == "listed" ? .listedOn : .amendedOn, day, ["type": type])
    }
    if let number = target.text("foreignidentifier") {
      if UNReference.isValid(number) {
        list.add(.crossReference, number, ["list": "un-sc", "id": "reference"])
      } else {
        list.add(EntryProperty(rawValue: "raw.foreignIdentifier"), number)
      }
    }
  }
}
