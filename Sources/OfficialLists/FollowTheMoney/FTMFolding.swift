import Register

/// Folds a party of FollowTheMoney and the entities that tell about it into one entry.
///
/// Sanctions become listings (``FTMListing``) and programmes; documents identifiers with country and
/// dates; addresses fields with their parts; relations links by the other party's name. What has no
/// common home is kept under `raw.<property>` or `raw.<Schema>`.
struct FTMFolding {
  private let party: FTMRecord
  /// The name of another entity of the file by its id.
  private let name: (String) -> String?
  /// An address of the file by its id.
  private let address: (String) -> FTMRecord?
  private var list = FieldList()

  init(
    _ party: FTMRecord, name: @escaping (String) -> String?,
    address: @escaping (String) -> FTMRecord?
  ) {
    self.party = party
    self.name = name
    self.address = address
  }

  /// The entry.
  ///
  /// - Parameter adjacent: entities that refer to the party, in the order of the file.
  func entry(_ adjacent: [FTMRecord]) -> ListEntry {
    var copy = self
    copy.addNames()
    for (property, values) in party.properties where property != "name" {
      copy.add(property, values)
    }
    for other in adjacent { copy.fold(other, through: nil) }
    copy.addContext()
    return ListEntry(id: party.id, kind: Self.kind(party.schema), fields: copy.list.fields)
  }

  static func kind(_ schema: String) -> PartyKind {
    switch schema {
    case "Person": .person
    case "Organization", "Company", "PublicBody": .organisation
    case "Vessel": .vessel
    case "Airplane": .aircraft
    default: .unknown
    }
  }

  // MARK: - The party's own properties

  /// The caption first, because it is the name the source shows; other names are aliases.
  private mutating func addNames() {
    let texts = party.values("name")
    let first = party.shownName ?? party.id
    var attributes: [String: String] = [:]
    for (property, values) in party.properties {
      guard case .namePart(let key) = FTMPlace.of(property), values.count == 1,
        case .text(let text, _) = values[0]
      else { continue }
      attributes[key] = text
    }
    list.add(.name, first, attributes)
    for case .text(let text, let attributes) in texts where text != first {
      list.add(.alias, text, attributes)
    }
  }

  private mutating func add(_ property: String, _ values: [FTMRecord.Value]) {
    for value in values {
      switch value {
      case .entity(let other): fold(other, through: property)
      case .text(let text, let attributes):
        add(property, text, attributes, isOnly: values.count == 1)
      }
    }
  }

  private mutating func add(
    _ property: String, _ text: String, _ attributes: [String: String], isOnly: Bool
  ) {
    switch FTMPlace.of(property) {
    case .field(let field, let fixed):
      if field == .programme {
        addProgramme(text)
      } else {
        list.add(field, text, fixed.merging(attributes) { fixed, _ in fixed })
      }
    case .namePart:
      // One of each is told with the name.
      if !isOnly { list.add(Self.raw(property), text, attributes) }
    case .nothing: break
    case nil:
      if property == "addressEntity" {
        if let found = address(text) { fold(found, through: property) }
      } else {
        list.add(Self.raw(property), text, attributes)
      }
    }
  }

  private mutating func addContext() {
    if Self.kind(party.schema) == .unknown || party.schema == "Company"
      || party.schema == "PublicBody"
    {
      list.add(.schema, party.schema)
    }
    if party.datasets.count > 1 {
      for dataset in party.datasets { list.add(Self.raw("dataset"), dataset) }
    }
    for referent in party.referents where referent != party.id {
      list.add(Self.raw("referent"), referent)
    }
    // `last_seen` is the moment of the export, the same for all: it stands in the document's head.
    list.add(Self.raw("first_seen"), party.firstSeen ?? "")
    list.add(Self.raw("last_change"), party.lastChange ?? "")
  }

  static func raw(_ name: String) -> EntryProperty { EntryProperty(rawValue: "raw." + name) }

  // MARK: - Entities that tell about it

  /// - Parameter property: the party's property it is nested under; nil when it refers to the party.
  private mutating func fold(_ other: FTMRecord, through property: String?) {
    switch other.schema {
    case "Sanction": addListing(other)
    case "Address": addAddress(other)
    case "Identification", "Passport": addDocument(other)
    case "CryptoWallet": addWallet(other)
    case "Security":
      for number in other.texts("isin") + other.texts("ticker") {
        list.add(.identifier, number, ["type": "ISIN", "note": other.shownName ?? ""])
      }
    default: addRelation(other, through: property)
    }
  }

  private mutating func addListing(_ sanction: FTMRecord) {
    var parts: [FTMListing.Part: String] = [:]
    var others: [String: String] = [:]
    for (property, _) in sanction.properties {
      let text = sanction.joined(property)
      if let part = FTMListing.Part.byProperty[property] {
        parts[part] = text
      } else if !["entity", "listingDate", "startDate"].contains(property) {
        others[property] = text
      }
    }
    if party.datasets.count > 1 {
      others["dataset"] = Set(sanction.datasets).sorted().joined(separator: FTMListing.separator)
    }
    for programme in sanction.texts("program") { addProgramme(programme) }
    let dates = Set(sanction.texts("listingDate") + sanction.texts("startDate")).sorted()
    let listings: [String?] = dates.isEmpty ? [nil] : dates
    for date in listings {
      guard var field = FTMListing(date: date, parts: parts).field else { continue }
      field.attributes.merge(others) { own, _ in own }
      list.add(field.property, field.value, field.attributes)
    }
  }

  /// A programme once, however many sanctions name it.
  private mutating func addProgramme(_ programme: String) {
    if !list.fields.contains(where: { $0.property == .programme && $0.value == programme }) {
      list.add(.programme, programme)
    }
  }

  private mutating func addAddress(_ address: FTMRecord) {
    var place = PublishedPlace()
    place.street = address.joined("street", "street2") ?? ""
    place.city = address.joined("city") ?? ""
    place.region = address.joined("state") ?? address.joined("region") ?? ""
    place.postcode = address.joined("postalCode") ?? ""
    place.country = address.joined("country") ?? ""
    place.note = address.joined("remarks") ?? ""
    place.others["postOfficeBox"] = address.joined("postOfficeBox")
    let line = address.joined("full") ?? address.caption ?? place.line
    list.add(.address, line, place.attributes)
  }

  private mutating func addDocument(_ document: FTMRecord) {
    let isPassport = document.schema == "Passport"
    var attributes: [String: String] = [:]
    attributes["type"] = document.joined("type") ?? (isPassport ? "Passport" : "Identification")
    attributes["country"] = document.joined("country")
    attributes["issued"] = document.joined("startDate")
    attributes["expires"] = document.joined("endDate")
    attributes["authority"] = document.joined("authority")
    attributes["note"] = document.joined("summary", "description")
    let numbers = Set(document.texts("number") + document.texts("passportNumber")).sorted()
    for number in numbers { list.add(.identifier, number, attributes) }
    if numbers.isEmpty { list.add(Self.raw(document.schema), document.caption ?? "", attributes) }
  }

  private mutating func addWallet(_ wallet: FTMRecord) {
    var attributes = ["type": "Digital Currency Address"]
    attributes["currency"] = wallet.joined("currency")
    attributes["exchange"] = wallet.joined("managingExchange")
    list.add(.identifier, wallet.joined("publicKey") ?? wallet.shownName ?? "", attributes)
  }

  /// Properties of a relation with a name of their own among the attributes.
  private static let relationKeys = [
    "percentage": "percentage", "startDate": "from", "endDate": "until", "summary": "note",
    "role": "role", "relationship": "role", "status": "status",
  ]

  /// A relation to other parties: a link by the name of each, with what the relation is.
  private mutating func addRelation(_ relation: FTMRecord, through property: String?) {
    var attributes = ["relation": relation.schema]
    for (name, _) in relation.properties where !FTMRecord.references.contains(name) {
      attributes[Self.relationKeys[name] ?? name] = relation.joined(name)
    }
    let role = attributes.removeValue(forKey: "role")
    var isTold = false
    for end in FTMRecord.references {
      for value in relation.values(end) {
        let linked: (id: String, name: String?)
        switch value {
        case .text(let id, _): linked = (id, name(id))
        case .entity(let other): linked = (other.id, other.shownName)
        }
        guard linked.id != party.id else { continue }
        isTold = true
        var own = attributes
        own["type"] = role ?? Self.word(relation.schema, end: end)
        own["end"] = end
        if linked.name != nil { own["id"] = linked.id }
        list.add(.linkedTo, linked.name ?? linked.id, own)
      }
    }
    // An entity with no other end: a post, a bank account.
    guard !isTold else { return }
    attributes["nestedUnder"] = property
    list.add(Self.raw(relation.schema), role ?? relation.shownName ?? relation.schema, attributes)
  }

  /// The relation in words, seen from the party towards this end.
  private static func word(_ schema: String, end: String) -> String {
    switch (schema, end) {
    case ("Ownership", "owner"): "Owned by"
    case ("Ownership", "asset"): "Owner of"
    case ("Directorship", "director"): "Directed by"
    case ("Directorship", "organization"): "Director of"
    case ("Membership", "organization"): "Member of"
    case ("Family", _): "Family"
    case ("Associate", _): "Associate"
    default: schema
    }
  }
}
