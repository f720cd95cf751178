import Formats
import Register

/// One `DistinctParty` of OFAC's ADVANCED XML, turned into an entry of the common type. Its `FixedRef`
/// is OFAC's uid.
struct OFACAdvancedEntry {
  private let party: KeyedTree
  private let links: OFACAdvancedLinks
  private var list = FieldList()

  init(_ party: KeyedTree, _ links: OFACAdvancedLinks) {
    self.party = party
    self.links = links
  }

  /// The entry; nil when the party has no number or no name.
  func listEntry() -> ListEntry? {
    guard let id = party.text("fixedref") else { return nil }
    var copy = self
    let names = OFACAdvancedNames(of: party, links).names
    guard !names.isEmpty else { return nil }
    for name in names { copy.list.add(name.property, name.value, name.attributes) }
    var kind = PartyKind.unknown
    for comment in party.all("comment") { copy.list.add(.remark, comment.value) }
    for profile in party.all("profile") {
      if kind == .unknown { kind = self.kind(profile) }
      copy.add(profile)
    }
    return ListEntry(id: id, kind: kind, fields: copy.list.fields)
  }

  private func kind(_ profile: KeyedTree) -> PartyKind {
    let subtype = links.value("PartySubType", profile.text("partysubtypeid"))
    let type = links.text("PartyType", subtype?.text("partytypeid"))
    for word in [subtype?.value ?? "", type] {
      switch word.lowercased() {
      case "vessel": return .vessel
      case "aircraft": return .aircraft
      case "individual": return .person
      case "entity": return .organisation
      default: continue
      }
    }
    return .unknown
  }

  private mutating func add(_ profile: KeyedTree) {
    for comment in profile.all("comment") { list.add(.remark, comment.value) }
    let id = profile.text("id") ?? ""
    for listing in links.listings(ofProfile: id) { add(listing) }
    for feature in profile.all("feature") { add(feature: feature) }
    for identity in profile.all("identity") {
      if let comment = identity.text("comment") { list.add(.remark, comment) }
      for document in links.documents(ofIdentity: identity.text("id") ?? "") {
        document.add(to: &list)
      }
    }
    for relation in links.relations(ofProfile: id) {
      let other = links.party(ofProfile: relation.profile)
      list.add(
        .relation, other?.id ?? relation.profile,
        [
          "type": relation.type, "name": other?.name ?? "", "note": relation.note,
          "former": relation.isFormer ? "yes" : "",
          "quality": relation.quality == "Unknown" ? "" : relation.quality,
        ])
    }
    for reference in profile.all("externalreference") {
      let type = links.text("ExRefType", reference.text("exreftypeid"))
      list.add(.remark, reference.text("exrefvalue") ?? "", ["type": type])
      list.add(.source, reference.text("directurl") ?? "")
      for link in reference.all("sublink") {
        list.add(.source, link.text("directurl") ?? "", ["note": link.text("description") ?? ""])
      }
    }
  }

  private mutating func add(_ listing: OFACAdvancedLinks.Listing) {
    for programme in listing.programmes { list.add(.programme, programme) }
    for measure in listing.measures { list.add(.measure, measure) }
    for event in listing.events {
      // OFAC gives one event an entry, its creation.
      let isCreation = event.type.isEmpty || event.type == "Created"
      list.add(
        isCreation ? .listedOn : .amendedOn, event.date,
        ["list": listing.list, "type": isCreation ? "" : event.type, "note": event.note])
      list.add(.legalBasis, event.basis)
    }
    for remark in listing.remarks { list.add(.remark, remark) }
  }

  private mutating func add(feature: KeyedTree) {
    let type = links.text("FeatureType", feature.text("featuretypeid"))
    for version in feature.all("featureversion") {
      var attributes: [String: String] = [:]
      let reliability = links.text("Reliability", version.text("reliabilityid"))
      if reliability != "Not Applicable" { attributes["reliability"] = reliability }
      attributes["note"] = version.text("comment")
      attributes = attributes.filter { !$0.value.isEmpty }
      let dates = version.all("dateperiod").compactMap { OFACAdvancedDate.period($0) }
      let details = version.all("versiondetail").map { detail in
        detail.value.isEmpty
          ? links.text("DetailReference", detail.text("detailreferenceid")) : detail.value
      }.filter { !$0.isEmpty }
      let places = version.all("versionlocation").compactMap {
        links.location($0.text("locationid"))
      }
      add(type, dates: dates, details: details, places: places, attributes)
    }
  }

  private mutating func add(
    _ type: String, dates: [String], details: [String], places: [PublishedPlace],
    _ attributes: [String: String]
  ) {
    switch type {
    case "Birthdate":
      for date in dates { list.add(.birthDate, date, attributes) }
      for detail in details {
        list.add(EntryProperty(rawValue: "raw.birthDate"), detail, attributes)
      }
    case "Place of Birth":
      for text in details + places.map(\.line) { list.add(.birthPlace, text, attributes) }
    case "Citizenship Country":
      for text in details + places.map(Self.country) { list.add(.citizenship, text, attributes) }
    case "Nationality Country":
      for text in details + places.map(Self.country) { list.add(.nationality, text, attributes) }
    case "Title":
      for text in details { list.add(.position, text, attributes) }
    case "Location":
      for place in places {
        list.add(.address, place.line, place.attributes.merging(attributes) { old, _ in old })
      }
    default:
      for date in dates {
        // OFACFeature reads dates in words; this one is EDTF already.
        if type == "Organization Established Date" {
          list.add(.foundedOn, date, attributes)
        } else {
          list.add(.particular, date, attributes.merging(["type": type]) { old, _ in old })
        }
      }
      for text in details + places.map(\.line) {
        OFACFeature(label: type, value: text, attributes: attributes).add(to: &list)
      }
    }
  }

  private static func country(_ place: PublishedPlace) -> String {
    place.country.isEmpty ? place.line : place.country
  }
}
