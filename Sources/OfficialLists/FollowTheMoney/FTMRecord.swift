import Formats

/// An entity of FollowTheMoney as a file has it.
///
/// Source: OpenSanctions, "FollowTheMoney-based JSON format" and the question on nested entities
/// (https://www.opensanctions.org/docs/bulk/json, https://opensanctions.org/faq/26/nested); an export
/// of 2026-04-29 in the test data of its matching API (repository opensanctions/yente,
/// `tests/fixtures/dataset/zala/entities.ftm.json`); and the class `EntityProxy` of the library
/// `followthemoney` 4.11.2: an object with `id`, `schema` and `properties`, an object of arrays; beside
/// them `caption`, `datasets`, `referents`, `target`, `first_seen`, `last_seen`, `last_change`.
struct FTMRecord {
  /// A value of a property: a text, or in nested files an entity.
  enum Value {
    case text(String, attributes: [String: String])
    case entity(FTMRecord)
  }

  let id: String
  let schema: String
  var caption: String?
  var datasets: [String] = []
  var referents: [String] = []
  /// Whether the file says it is a party it is about; nil when it says nothing.
  var isTarget: Bool?
  var firstSeen: String?
  var lastSeen: String?
  var lastChange: String?
  var properties: [(name: String, values: [Value])] = []

  init(id: String, schema: String) {
    self.id = id
    self.schema = schema
  }

  /// - Returns: nil when the object lacks an id or a schema.
  init?(_ object: JSONValue) {
    guard let id = object["id"]?.stringValue, !id.isEmpty,
      let schema = object["schema"]?.stringValue, !schema.isEmpty
    else { return nil }
    self.init(id: id, schema: schema)
    caption = object["caption"]?.stringValue
    datasets = object["datasets"]?.elements?.compactMap(\.stringValue) ?? []
    referents = object["referents"]?.elements?.compactMap(\.stringValue) ?? []
    // An older export has the words of Python instead.
    isTarget =
      object["target"]?.boolValue
      ?? object["target"]?.stringValue.map { $0.lowercased() == "true" }
    firstSeen = object["first_seen"]?.stringValue
    lastSeen = object["last_seen"]?.stringValue
    lastChange = object["last_change"]?.stringValue
    for member in object["properties"]?.members ?? [] {
      let values = (member.value.elements ?? [member.value]).compactMap { value -> Value? in
        if let text = value.stringValue { return .text(text, attributes: [:]) }
        return FTMRecord(value).map { .entity($0) }
      }
      if !values.isEmpty { properties.append((member.key, values)) }
    }
  }

  /// Texts of a property.
  func texts(_ property: String) -> [String] {
    values(property).compactMap { if case .text(let text, _) = $0 { text } else { nil } }
  }

  func values(_ property: String) -> [Value] {
    properties.first { $0.name == property }?.values ?? []
  }

  func text(_ property: String) -> String? { texts(property).first }

  /// All texts of a property as one, nil when there is none: sorted, because exports give the values
  /// of a property in no order, and two that say the same must not look like a change.
  func joined(_ properties: String...) -> String? {
    let texts = Set(properties.flatMap(texts)).sorted()
    return texts.isEmpty ? nil : texts.joined(separator: FTMListing.separator)
  }

  /// Adds a value to a property.
  mutating func add(_ property: String, _ value: Value) {
    if let place = properties.firstIndex(where: { $0.name == property }) {
      properties[place].values.append(value)
    } else {
      properties.append((property, [value]))
    }
  }

  /// The name to show: the caption, else the first name in byte order.
  var shownName: String? { caption ?? texts("name").min() }

  /// Whether it tells about a party rather than being one: a schema that is a relation, a document,
  /// an address or an event, or a holding that names its holder.
  var isAdjacent: Bool {
    if Self.adjacentSchemata.contains(schema) { return true }
    switch schema {
    case "CryptoWallet": return !texts("holder").isEmpty
    case "Security": return !texts("issuer").isEmpty
    default: return false
    }
  }

  private static let adjacentSchemata: Set<String> = [
    "Sanction", "Identification", "Passport", "Address", "Ownership", "Directorship",
    "UnknownLink", "Family", "Associate", "Membership", "Employment", "Representation",
    "Succession", "Control", "Occupancy", "Position", "Documentation", "Debt", "Payment",
    "TaxRoll", "BankAccount", "Similar", "Risk", "Note", "Mention", "Article", "Event",
    "ProjectParticipant", "ContractAward", "CourtCaseParty", "EconomicActivity", "UserAccount",
  ]

  /// Whether it becomes an entry: a party, unless the file says that it is only mentioned.
  var isEntry: Bool { !isAdjacent && isTarget != false }

  /// Properties by which an adjacent entity refers to the parties it is about.
  static let references = [
    "entity", "holder", "owner", "asset", "director", "organization", "subject", "object",
    "person", "relative", "associate", "member", "employee", "employer", "agent", "client",
    "predecessor", "successor", "controller", "controlled", "issuer", "debtor", "creditor",
    "payer", "beneficiary", "document", "post",
  ]

  /// Ids of the entities it refers to by those.
  var referred: [String] { Self.references.flatMap(texts) }
}
