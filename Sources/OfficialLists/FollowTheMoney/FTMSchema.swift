import Register

/// The schemata of FollowTheMoney that are written, with their properties.
///
/// Source: the schema files of the library `followthemoney` 4.11.2 (Thing, LegalEntity, Person,
/// Organization, Company, Vehicle, Vessel, Airplane, Interval, Sanction, Identification, Passport,
/// Interest, UnknownLink, Ownership, CryptoWallet); https://followthemoney.tech. Only properties
/// that are written stand here.
enum FTMSchema: String, Sendable, CaseIterable {
  case person = "Person"
  case legalEntity = "LegalEntity"
  case organization = "Organization"
  case company = "Company"
  case vessel = "Vessel"
  case airplane = "Airplane"
  case sanction = "Sanction"
  case identification = "Identification"
  case passport = "Passport"
  case unknownLink = "UnknownLink"
  case ownership = "Ownership"
  case cryptoWallet = "CryptoWallet"

  /// What a value must be, and how long it may be in characters.
  enum Kind: Sendable {
    case name, text, line, identifier(Int), date, country, address, gender, topic, url, email
    case phone, entity, innCode, ogrnCode, leiCode, bic, imoNumber, number

    var longest: Int {
      switch self {
      case .name: 384
      case .text: 65_000
      case .line: 1024
      case .identifier(let length): length
      case .address: 250
      case .url: 4096
      default: 250
      }
    }
  }

  var properties: [String: Kind] {
    switch self {
    case .person: Self.people
    case .legalEntity: Self.bodies
    case .organization: Self.organizations
    case .company: Self.companies
    case .vessel: Self.vessels
    case .airplane: Self.airplanes
    case .sanction: Self.sanctions
    case .identification, .passport: Self.documents
    case .unknownLink: Self.links
    case .ownership: Self.ownerships
    case .cryptoWallet: Self.wallets
    }
  }

  /// Whether it can hold documents and own things.
  var isLegalEntity: Bool {
    switch self {
    case .person, .legalEntity, .organization, .company: true
    default: false
    }
  }

  /// Whether it can be owned.
  var isAsset: Bool { self == .company || self == .vessel || self == .airplane }

  private static func joined(_ parts: [String: Kind]...) -> [String: Kind] {
    parts.reduce(into: [:]) { $0.merge($1) { _, new in new } }
  }

  private static let things: [String: Kind] = [
    "name": .name, "alias": .name, "weakAlias": .name, "previousName": .name,
    "country": .country, "notes": .text, "sourceUrl": .url, "topics": .topic,
    "address": .address,
  ]
  private static let bodies = joined(
    things,
    [
      "email": .email, "phone": .phone, "website": .url, "incorporationDate": .date,
      "idNumber": .identifier(64), "registrationNumber": .identifier(64),
      "taxNumber": .identifier(64), "licenseNumber": .identifier(64), "vatCode": .identifier(32),
      "innCode": .innCode, "ogrnCode": .ogrnCode, "leiCode": .leiCode,
      "dunsCode": .identifier(16), "swiftBic": .bic, "legalForm": .line, "sector": .line,
    ])
  private static let people = joined(
    bodies,
    [
      "title": .line, "position": .line, "firstName": .line, "lastName": .line,
      "nameSuffix": .line, "birthDate": .date, "birthPlace": .line, "birthCountry": .country,
      "deathDate": .date, "nationality": .country, "citizenship": .country, "gender": .gender,
      "passportNumber": .identifier(64),
    ])
  private static let organizations = joined(bodies, ["imoNumber": .imoNumber])
  private static let companies = joined(organizations, ["bikCode": .identifier(64)])
  private static let vehicles = joined(
    things,
    [
      "registrationNumber": .identifier(64), "type": .line, "model": .line, "buildDate": .date,
    ])
  private static let vessels = joined(
    vehicles,
    [
      "imoNumber": .imoNumber, "flag": .country, "pastFlags": .country, "pastTypes": .line,
      "callSign": .identifier(64), "mmsi": .identifier(16), "tonnage": .number,
      "grossRegisteredTonnage": .number,
    ])
  private static let airplanes = joined(
    vehicles,
    ["serialNumber": .identifier(64), "icaoCode": .identifier(16), "manufacturer": .line])
  private static let intervals: [String: Kind] = [
    "startDate": .date, "endDate": .date, "summary": .text, "sourceUrl": .url,
    "recordId": .line, "modifiedAt": .date,
  ]
  private static let sanctions = joined(
    intervals,
    [
      "entity": .entity, "authority": .line, "authorityId": .identifier(64),
      "unscId": .identifier(16), "program": .line, "programId": .identifier(64),
      "programUrl": .url, "provisions": .line, "status": .line, "reason": .text,
      "country": .country, "listingDate": .date,
    ])
  private static let documents = joined(
    intervals,
    [
      "holder": .entity, "type": .line, "country": .country, "number": .identifier(64),
      "authority": .line,
    ])
  private static let links = joined(
    intervals, ["subject": .entity, "object": .entity, "role": .line, "status": .line])
  private static let ownerships = joined(
    intervals,
    [
      "owner": .entity, "asset": .entity, "role": .line, "percentage": .line,
      "ownershipType": .line,
    ])
  private static let wallets = joined(
    things, ["publicKey": .identifier(512), "currency": .line, "holder": .entity])
}

extension FTMSchema {
  /// The schema that fits an entry: the one it came with, else by kind. An organisation with a
  /// number that only registered companies have is a company.
  init(_ entry: ListEntry) {
    if let told = entry.first(.schema).flatMap(FTMSchema.init(rawValue:)), told.isParty {
      self = told
      return
    }
    switch entry.kind {
    case .person: self = .person
    case .vessel: self = .vessel
    case .aircraft: self = .airplane
    case .unknown: self = .legalEntity
    case .organisation:
      let isCompany = entry.fields.contains {
        $0.property == .identifier && Self.isCompanyNumber($0.attributes["type"] ?? "")
      }
      self = isCompany ? .company : .organization
    }
  }

  /// Whether it is somebody or something that can be listed.
  var isParty: Bool {
    switch self {
    case .person, .legalEntity, .organization, .company, .vessel, .airplane: true
    default: false
    }
  }

  private static func isCompanyNumber(_ type: String) -> Bool {
    let words = type.lowercased()
    return ["company number", "commercial", "trade license", "c.r. no", "incorporation", "bik"]
      .contains { words.contains($0) }
  }
}

extension EntryProperty {
  /// The schema of FollowTheMoney an entry came with.
  static let schema = EntryProperty(rawValue: "raw.schema")
  /// A listing without a date of its own; see ``FTMListing``.
  static let listing = EntryProperty(rawValue: "raw.listing")
}
