package import Formats
import Glibc
import OfficialLists
import Register
import Screening

/// Every party that is screened against as an entity of FollowTheMoney, in the order of the index's documents.
///
/// Immutable and shared by all requests. What an entity is found and filtered by is held in memory; its JSON stays in
/// a mapped file and is copied into answers as it is.
package final class EntityCatalogue: Sendable {
  /// A party in the catalogue: its place among the documents of the index.
  package typealias Item = Int

  /// What items are filtered by; numbers point into ``EntityCatalogue/values``.
  package struct Facts: Sendable {
    package let schema: Int
    /// The list first, then regimes.
    package let datasets: [Int]
    package let countries: [Int]
    package let topics: [Int]
    package let genders: [Int]
    /// `2026-08-22`; empty where it is not known.
    package let firstSeen: String
    package let lastSeen: String
    package let lastChange: String
  }

  private let file: EntityFile
  /// Facts of every item; equal ones are one value.
  private let facts: [Int32]
  private let distinct: [Facts]
  private let items: [String: Int32]
  private let incoming: [Int32: [Int32]]
  /// Every text that facts speak of: names of schemata and data sets, codes of countries, topics.
  package let values: [String]
  private let numbers: [String: Int]

  package var count: Int { file.count }

  init(_ file: EntityFile) {
    self.file = file
    var values: [String] = []
    var numbers: [String: Int] = [:]
    func number(_ text: String) -> Int {
      if let known = numbers[text] { return known }
      numbers[text] = values.count
      values.append(text)
      return values.count - 1
    }
    func list(_ text: String) -> [Int] { text.split(separator: " ").map { number(String($0)) } }
    var facts: [Int32] = []
    var distinct: [Facts] = []
    var known: [[String]: Int32] = [:]
    var items: [String: Int32] = [:]
    var links: [(Int32, String)] = []
    facts.reserveCapacity(file.count)
    items.reserveCapacity(file.count)
    for item in 0..<file.count {
      let texts = file.strings(of: item, upTo: .links)
      func text(_ field: EntityRecord.Field) -> String { texts[field.rawValue] }
      items[text(.id)] = Int32(item)
      let key = [
        EntityRecord.Field.schema, .datasets, .countries, .topics, .genders, .firstSeen, .lastSeen,
        .lastChange,
      ]
      .map(text)
      if let same = known[key] {
        facts.append(same)
      } else {
        known[key] = Int32(distinct.count)
        facts.append(Int32(distinct.count))
        distinct.append(
          Facts(
            schema: number(text(.schema)), datasets: list(text(.datasets)),
            countries: list(text(.countries)), topics: list(text(.topics)),
            genders: list(text(.genders)), firstSeen: text(.firstSeen), lastSeen: text(.lastSeen),
            lastChange: text(.lastChange)))
      }
      for link in text(.links).split(separator: " ") { links.append((Int32(item), String(link))) }
    }
    var incoming: [Int32: [Int32]] = [:]
    for (source, target) in links {
      if let item = items[target] { incoming[item, default: []].append(source) }
    }
    self.facts = facts
    self.distinct = distinct
    self.items = items
    self.incoming = incoming
    self.values = values
    self.numbers = numbers
  }

  /// The item with an id; nil when there is none.
  package func item(_ id: String) -> Item? { items[id].map(Int.init) }

  package func facts(of item: Item) -> Facts { distinct[Int(facts[item])] }

  /// The number of a text among ``values``; nil when no item speaks of it.
  package func number(of value: String) -> Int? { numbers[value] }

  package func id(of item: Item) -> String { string(.id, item) }
  package func caption(of item: Item) -> String { string(.caption, item) }
  package func schema(of item: Item) -> String { values[facts(of: item).schema] }

  private func string(_ field: EntityRecord.Field, _ item: Item) -> String {
    String(decoding: file.text(field, of: item), as: UTF8.self)
  }

  /// Appends the entity's JSON without its closing brace, so that members can follow.
  package func appendOpen(_ item: Item, to bytes: inout [UInt8]) {
    file.append(.head, of: item, to: &bytes)
  }

  /// The entity; null when it cannot be read.
  package func entity(_ item: Item) -> JSONValue {
    (try? JSONValue(parsing: file.text(.head, of: item) + [UInt8(ascii: "}")])) ?? .null
  }

  /// The entities beside a party: its sanctions, documents, wallets and links.
  package func others(of item: Item) -> [JSONValue] {
    (try? JSONValue(parsing: file.text(.others, of: item)))?.elements ?? []
  }

  /// Parties beside which there are entities that speak of this one.
  package func incoming(to item: Item) -> [Item] { (incoming[Int32(item)] ?? []).map(Int.init) }
}

extension EntityCatalogue {
  /// The entities that touch a party, by the property of the party that leads to them.
  package func adjacent(to item: Item) -> [(property: String, entities: [JSONValue])] {
    let id = id(of: item)
    let model = FTMModel.standard
    let schema = schema(of: item)
    var found: [String: [JSONValue]] = [:]
    for source in [item] + incoming(to: item) {
      for other in others(of: source) {
        guard let otherSchema = other["schema"]?.stringValue else { continue }
        for member in other["properties"]?.members ?? [] {
          guard let property = model[otherSchema]?.properties[member.key],
            property.type == "entity",
            let reverse = property.reverse, model[schema]?.properties[reverse] != nil,
            member.value.elements?.contains(.string(id)) ?? false
          else { continue }
          found[reverse, default: []].append(other)
        }
      }
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The entity with what touches it inside, as `/entities/{id}` gives it: sanctions, documents and wallets, and links
  /// with the party at their other end.
  package func nested(_ item: Item) -> JSONValue {
    let id = id(of: item)
    var members = entity(item).members ?? []
    guard let place = members.firstIndex(where: { $0.key == "properties" }) else {
      return .object(members)
    }
    var properties = members[place].value.members ?? []
    for (name, entities) in adjacent(to: item) {
      properties.append(JSONMember(name, .array(entities.map { withOtherEnd($0, of: id) })))
    }
    members[place] = JSONMember("properties", .object(properties))
    return .object(members)
  }

  /// An entity beside a party with the parties it speaks of in place of their ids, but for the one it is beside.
  package func withOtherEnd(_ other: JSONValue, of id: String) -> JSONValue {
    let schema = other["schema"]?.stringValue ?? ""
    let properties = (other["properties"]?.members ?? []).map { member in
      guard FTMModel.standard[schema]?.properties[member.key]?.type == "entity" else {
        return member
      }
      return JSONMember(
        member.key,
        .array(
          (member.value.elements ?? []).map { value in
            guard let target = value.stringValue, target != id, let item = self.item(target) else {
              return value
            }
            return entity(item)
          }))
    }
    return .object(
      (other.members ?? []).map {
        $0.key == "properties" ? JSONMember("properties", .object(properties)) : $0
      })
  }
}
