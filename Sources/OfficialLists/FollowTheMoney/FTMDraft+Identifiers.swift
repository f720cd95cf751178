import Register

// Numbers, particulars of vessels and aircraft, and links.

extension FTMDraft {
  /// A number, in the property its label stands for; a document with more than a number gets an
  /// entity of its own.
  mutating func addIdentifier(_ field: EntryField) {
    let type = field.attributes["type"] ?? ""
    let words = type.lowercased()
    if words.hasPrefix("digital currency"), party.schema.isLegalEntity {
      addWallet(field)
      return
    }
    if !party.add(first: properties(for: words, field), field.value) {
      party.note(type.isEmpty ? "number" : type, told(field))
    } else if party.schema.isLegalEntity {
      addDocument(field, type)
    }
  }

  /// Properties that could take a number of this label, the best first.
  private func properties(for words: String, _ field: EntryField) -> [String] {
    func has(_ parts: String...) -> Bool { parts.contains { words.contains($0) } }
    let isRussian =
      field.attributes["country"].flatMap(countryCode) == "ru" || has("(ru)", "russia")
    switch party.schema {
    case .vessel:
      if has("imo", "vessel registration") { return ["imoNumber", "registrationNumber"] }
      if has("mmsi", "maritime mobile") { return ["mmsi", "registrationNumber"] }
      if has("call sign") { return ["callSign"] }
      return ["registrationNumber"]
    case .airplane:
      if has("serial", "msn", "construction") { return ["serialNumber", "registrationNumber"] }
      if has("transponder", "mode s", "icao") { return ["icaoCode", "registrationNumber"] }
      return ["registrationNumber"]
    case .person:
      if has("passport") { return ["passportNumber", "idNumber"] }
      if has("tax", "fiscal", "r.f.c", "rfc", "inn") {
        return isRussian || words == "inn"
          ? ["innCode", "taxNumber", "idNumber"] : ["taxNumber", "idNumber"]
      }
      return ["idNumber"]
    default:
      if has("imo") { return ["imoNumber", "registrationNumber"] }
      if has("swift", "bic") { return ["swiftBic", "registrationNumber"] }
      if words == "lei" || has("legal entity identifier") {
        return ["leiCode", "registrationNumber"]
      }
      if has("d-u-n-s", "duns") { return ["dunsCode", "registrationNumber"] }
      if has("bik") { return ["bikCode", "registrationNumber"] }
      if has("v.a.t", "vat ") { return ["vatCode", "taxNumber"] }
      if has("tax", "fiscal", "r.f.c", "rfc") || words == "inn" {
        return isRussian || words == "inn" ? ["innCode", "taxNumber"] : ["taxNumber"]
      }
      if has("license", "licence") { return ["licenseNumber", "registrationNumber"] }
      if words == "ogrn" || isRussian { return ["ogrnCode", "registrationNumber"] }
      if has("passport", "national id", "identification number") { return ["idNumber"] }
      return ["registrationNumber"]
    }
  }

  /// The number and what is told about it, for a note.
  private func told(_ field: EntryField) -> String {
    let rest = field.attributes.filter { $0.key != "type" }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { "\($0.key) \($0.value)" }
    return rest.isEmpty ? field.value : "\(field.value) (\(rest.joined(separator: ", ")))"
  }

  private mutating func addDocument(_ field: EntryField, _ type: String) {
    let isPassport = type.lowercased().contains("passport")
    let details = ["country", "issued", "expires", "authority"]
    let isDocument = isPassport || party.schema == .person
    guard isDocument, details.contains(where: { field.attributes[$0] != nil }) else { return }
    var document = other(isPassport ? .passport : .identification, "document")
    document.add("holder", party.id)
    guard document.add("number", field.value) else { return }
    document.add("type", type)
    document.add("authority", field.attributes["authority"])
    if let country = field.attributes["country"],
      !document.add("country", countryCode(country))
    {
      document.note("country", country)
    }
    for (key, property) in [("issued", "startDate"), ("expires", "endDate")] {
      guard let date = field.attributes[key] else { continue }
      if !document.add(property, FTMDate.cut(date).date) { document.note(key, date) }
    }
    if let note = field.attributes["note"] { document.note("", note) }
    others.append(document)
  }

  private mutating func addWallet(_ field: EntryField) {
    var wallet = other(.cryptoWallet, "wallet")
    wallet.add("holder", party.id)
    guard wallet.add("publicKey", field.value) else {
      party.note(field.attributes["type"] ?? "number", told(field))
      return
    }
    wallet.add("name", field.value)
    wallet.add("currency", field.attributes["currency"])
    others.append(wallet)
  }

  // MARK: - Particulars

  mutating func addParticular(_ field: EntryField) {
    let type = field.attributes["type"] ?? ""
    let words = type.lowercased()
    let isFormer = ["former", "previous", "other"].contains { words.contains($0) }
    var isPlaced = false
    if words.contains("call sign") {
      isPlaced = party.add("callSign", field.value)
    } else if words.contains("flag") {
      isPlaced = party.add(isFormer ? "pastFlags" : "flag", countryCode(field.value))
    } else if words.contains("gross") {
      isPlaced = party.add("grossRegisteredTonnage", field.value)
    } else if words.contains("tonnage") {
      isPlaced = party.add("tonnage", field.value)
    } else if words.contains("type") {
      isPlaced = party.add(isFormer ? "pastTypes" : "type", field.value)
    } else if words.contains("model") {
      isPlaced = party.add("model", field.value)
    } else if words.contains("year of build") || words.contains("manufacture date") {
      let date = PublishedDate.words(field.value) ?? field.value
      isPlaced = party.add("buildDate", FTMDate.cut(date).date)
    } else if words.contains("owner") {
      isPlaced = addOwner(partyNamed(field.value))
    }
    if !isPlaced { party.note(type, field.value) }
  }

  // MARK: - Links

  private mutating func addOwner(_ owner: FTMWriter.Party?) -> Bool {
    guard party.schema.isAsset, let owner, owner.schema.isLegalEntity, owner.id != party.id
    else { return false }
    var ownership = other(.ownership, "owner")
    ownership.add("owner", owner.id)
    ownership.add("asset", party.id)
    others.append(ownership)
    return true
  }

  /// A party the list says this one is linked to: an Ownership where it says so, else an
  /// UnknownLink; a note where the other is not on this list or shares its name.
  mutating func addLink(_ field: EntryField) {
    let role = field.attributes["type"] ?? "linked to"
    let words = role.lowercased()
    // A relation that came from FollowTheMoney names its end; the words of others name the owner.
    let isOwner =
      field.attributes["end"].map { $0 == "owner" && field.attributes["relation"] == "Ownership" }
      ?? (words.contains("owned by") || words == "owner")
    if isOwner, addOwner(partyNamed(field.value)) { return }
    if !addLink(to: partyNamed(field.value), as: field.attributes["type"]) {
      party.note(role, field.value)
    }
  }

  /// A party of the same list by its id.
  mutating func addRelation(_ field: EntryField) {
    let other = partyWithID(field.value)
    let role = field.attributes["type"] ?? ""
    if role.lowercased().contains("owned by"), addOwner(other) { return }
    if !addLink(to: other, as: field.attributes["type"]) {
      party.note(role.isEmpty ? "related to" : role, field.attributes["name"] ?? field.value)
    }
  }

  private mutating func addLink(to linked: FTMWriter.Party?, as role: String?) -> Bool {
    guard let linked, linked.id != party.id else { return false }
    var link = other(.unknownLink, "link")
    link.add("subject", party.id)
    link.add("object", linked.id)
    link.add("role", role)
    others.append(link)
    return true
  }
}
