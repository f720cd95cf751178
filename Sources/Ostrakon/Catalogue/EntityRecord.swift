import Formats
import OfficialLists

/// One party as it is kept in an ``EntityFile``: what it is found and filtered by, and its JSON ready to be sent.
struct EntityRecord: Sendable {
  /// Texts of a record, in this order.
  enum Field: Int, CaseIterable {
    case id, schema, datasets, caption, countries, topics, genders, firstSeen, lastSeen, lastChange
    /// Ids of other parties that entities beside this one speak of.
    case links
    /// The entity's JSON without its closing brace.
    case head
    /// The entities beside it, a JSON array.
    case others
  }

  private(set) var texts: [[UInt8]]

  subscript(field: Field) -> [UInt8] { texts[field.rawValue] }

  /// - Parameters:
  ///   - entities: the party, then what stands beside it.
  ///   - datasets: the list first, then regimes.
  ///   - referents: ids of entities that are about the same party.
  init(
    _ entities: [PublishedEntity], datasets: [String], referents: [String], firstSeen: String?,
    lastSeen: String?, lastChange: String?
  ) {
    texts = Field.allCases.map { _ in [] }
    guard let party = entities.first else { return }
    func set(_ field: Field, _ text: String) { texts[field.rawValue] = Array(text.utf8) }
    set(.id, party.id)
    set(.schema, party.schema)
    set(.datasets, datasets.joined(separator: " "))
    set(.caption, party.caption)
    let countries = [
      "country", "nationality", "citizenship", "jurisdiction", "birthCountry", "flag",
    ]
    .flatMap(party.values)
    set(.countries, EntityRecord.unique(countries).joined(separator: " "))
    set(.topics, EntityRecord.unique(party.values("topics")).joined(separator: " "))
    set(.genders, party.values("gender").joined(separator: " "))
    set(.firstSeen, firstSeen ?? "")
    set(.lastSeen, lastSeen ?? "")
    set(.lastChange, lastChange ?? "")
    let model = FTMModel.standard
    let links = entities.dropFirst().flatMap { entity in
      entity.properties.flatMap { property in
        model[entity.schema]?.properties[property.name]?.type == "entity" ? property.values : []
      }
    }.filter { $0 != party.id }
    set(.links, EntityRecord.unique(links).joined(separator: " "))
    func times(_ entity: JSONValue) -> [JSONMember] {
      [
        JSONMember("datasets", JSONValue(datasets.prefix(1).map(\.self))),
        JSONMember("referents", JSONValue(entity == .null ? [] : referents)),
        JSONMember("target", .bool(entity != .null)),
        JSONMember("first_seen", JSONValue(firstSeen)),
        JSONMember("last_seen", JSONValue(lastSeen)),
        JSONMember("last_change", JSONValue(lastChange)),
      ]
    }
    var head: [UInt8] = []
    JSONValue.object(EntityRecord.members(party) + times(.bool(true))).append(to: &head)
    head.removeLast()
    texts[Field.head.rawValue] = head
    var others: [UInt8] = []
    JSONValue.array(
      entities.dropFirst().map { .object(EntityRecord.members($0) + times(.null)) }
    ).append(to: &others)
    texts[Field.others.rawValue] = others
  }

  private static func members(_ entity: PublishedEntity) -> [JSONMember] {
    [
      JSONMember("id", .string(entity.id)), JSONMember("caption", .string(entity.caption)),
      JSONMember("schema", .string(entity.schema)),
      JSONMember(
        "properties", .object(entity.properties.map { JSONMember($0.name, JSONValue($0.values)) })),
    ]
  }

  private static func unique(_ values: [String]) -> [String] {
    var seen: Set<String> = []
    return values.filter { seen.insert($0).inserted }
  }

  /// Appends the record to a file: each text after its length.
  func append(to bytes: inout [UInt8]) {
    for text in texts {
      EntityFile.append(number: text.count, bytes: 4, to: &bytes)
      bytes += text
    }
  }
}
