import Formats
import Register

/// What stands beside the parties in OFAC's ADVANCED XML, by the numbers that parties refer to.
struct OFACAdvancedLinks {
  /// What `SanctionsEntry` says of a profile.
  struct Listing {
    var list = ""
    var programmes: [String] = []
    var measures: [String] = []
    var events: [(date: String, type: String, basis: String, note: String)] = []
    var remarks: [String] = []
  }

  /// A relation to another profile.
  struct Relation {
    var profile: String
    var type: String
    var note: String
    var isFormer: Bool
    var quality: String
  }

  /// The day of `DateOfIssue`, ISO text.
  private(set) var issued: String?
  /// References that led to nothing, as far as was noticed.
  private(set) var unresolved = 0
  private var values: [String: [String: KeyedTree]] = [:]
  private var locations: [String: PublishedPlace] = [:]
  private var documents: [String: [OFACFeature]] = [:]
  private var listings: [String: [Listing]] = [:]
  private var relations: [String: [Relation]] = [:]
  private var parties: [String: (id: String, name: String)] = [:]

  /// The text that a number of a value set stands for; empty when the set has no such number.
  func text(_ set: String, _ id: String?) -> String {
    guard let id else { return "" }
    return values[set]?[id]?.value ?? ""
  }

  /// The value itself, with its attributes.
  func value(_ set: String, _ id: String?) -> KeyedTree? { id.flatMap { values[set]?[$0] } }

  func location(_ id: String?) -> PublishedPlace? { id.flatMap { locations[$0] } }
  func documents(ofIdentity id: String) -> [OFACFeature] { documents[id] ?? [] }
  func listings(ofProfile id: String) -> [Listing] { listings[id] ?? [] }
  func relations(ofProfile id: String) -> [Relation] { relations[id] ?? [] }
  /// The party a profile belongs to, with its first name.
  func party(ofProfile id: String) -> (id: String, name: String)? { parties[id] }

  /// Takes in one element. The schema prescribes an order in which what is referred to comes first,
  /// but for sanctions entries and relations, which nothing here needs before the end.
  mutating func take(_ record: XMLRecord) {
    let tree = KeyedTree(record)
    switch record.name {
    case "DateOfIssue": issued = OFACAdvancedDate.point(tree)
    case "Location": takeLocation(tree)
    case "IDRegDocument": takeDocument(tree)
    case "DistinctParty": takeParty(tree)
    case "ProfileRelationship": takeRelation(tree)
    case "SanctionsEntry": takeListing(tree)
    case "SanctionsEntryLink": break
    default: if let id = tree.text("id") { values[record.name, default: [:]][id] = tree }
    }
  }

  private mutating func takeLocation(_ tree: KeyedTree) {
    guard let id = tree.text("id") else { return }
    var place = PublishedPlace()
    var street: [String] = []
    let countries = tree.all("locationcountry").map { text("Country", $0.text("countryid")) }
    unresolved += countries.count { $0.isEmpty }
    place.country = countries.filter { !$0.isEmpty }.joined(separator: "; ")
    for part in tree.all("locationpart") {
      let type = text("LocPartType", part.text("locparttypeid"))
      let values = part.all("locationpartvalue")
      // Further values are other spellings of the same part.
      let first = values.first { $0.isTrue("primary") } ?? values.first
      guard let value = first?.text("value") else { continue }
      switch type.uppercased() {
      case "ADDRESS1", "ADDRESS2", "ADDRESS3": street.append(value)
      case "CITY": place.city = value
      case "STATE/PROVINCE": place.region = value
      case "POSTAL CODE": place.postcode = value
      case "UNKNOWN" where place.country.isEmpty: place.country = value
      default: place.others[type.isEmpty ? "part" : type] = value
      }
      let others = values.compactMap { $0.text("value") }.filter { $0 != value }
      if !others.isEmpty { place.others["other \(type)"] = others.joined(separator: "; ") }
    }
    place.street = street.joined(separator: ", ")
    for code in tree.all("locationareacode") {
      place.others["area code"] = text("AreaCode", code.text("areacodeid"))
    }
    place.note = tree.text("comment") ?? ""
    locations[id] = place
  }

  private mutating func takeDocument(_ tree: KeyedTree) {
    guard let identity = tree.text("identityid"), let number = tree.text("idregistrationno") else {
      return
    }
    var attributes: [String: String] = [:]
    attributes["country"] = text("Country", tree.text("issuedbycountryid"))
    attributes["issuer"] = tree.text("issuingauthority")
    attributes["note"] = tree.text("comment")
    attributes["issued in"] = location(tree.text("issuedinlocationid"))?.line
    for date in tree.all("documentdate") {
      let type = text("IDRegDocDateType", date.text("idregdocdatetypeid"))
      let key =
        type.hasPrefix("Issue") ? "issued" : type.hasPrefix("Expir") ? "expires" : type.lowercased()
      attributes[key] = date.all("dateperiod").first.flatMap { OFACAdvancedDate.period($0) }
    }
    let validity = text("Validity", tree.text("validityid"))
    if !validity.isEmpty, validity != "Valid" { attributes["valid"] = validity.lowercased() }
    let label = text("IDRegDocType", tree.text("idregdoctypeid"))
    if label.isEmpty { unresolved += 1 }
    documents[identity, default: []].append(
      OFACFeature(label: label, value: number, attributes: attributes.filter { !$0.value.isEmpty })
    )
  }

  private mutating func takeParty(_ tree: KeyedTree) {
    guard let id = tree.text("fixedref") else { return }
    let name = OFACAdvancedNames(of: tree, self).first ?? ""
    for profile in tree.all("profile") {
      if let number = profile.text("id") { parties[number] = (id, name) }
    }
  }

  private mutating func takeRelation(_ tree: KeyedTree) {
    guard let from = tree.text("fromprofileid"), let to = tree.text("toprofileid") else { return }
    relations[from, default: []].append(
      Relation(
        profile: to, type: text("RelationType", tree.text("relationtypeid")),
        note: tree.text("comment") ?? "", isFormer: tree.isTrue("former"),
        quality: text("RelationQuality", tree.text("relationqualityid"))))
  }

  private mutating func takeListing(_ tree: KeyedTree) {
    guard let profile = tree.text("profileid") else { return }
    var listing = Listing()
    listing.list = text("List", tree.text("listid"))
    for event in tree.all("entryevent") {
      let date = event.all("date").first.flatMap { OFACAdvancedDate.point($0) } ?? ""
      listing.events.append(
        (
          date, text("EntryEventType", event.text("entryeventtypeid")),
          text("LegalBasis", event.text("legalbasisid")), event.text("comment") ?? ""
        ))
    }
    for measure in tree.all("sanctionsmeasure") {
      let type = text("SanctionsType", measure.text("sanctionstypeid"))
      // Programmes are measures of the type "Program", with the code as comment.
      if type == "Program" {
        if let code = measure.text("comment") { listing.programmes.append(code) }
      } else {
        let comment = measure.text("comment").map { " (\($0))" } ?? ""
        listing.measures.append(type + comment)
      }
    }
    listing.remarks =
      [tree.text("comment"), tree.text("limitationstolisting")].compactMap(\.self)
      + tree.all("supportinginfo").flatMap { [$0.text("text"), $0.text("directurl")] }
      .compactMap(\.self)
    listings[profile, default: []].append(listing)
  }
}
