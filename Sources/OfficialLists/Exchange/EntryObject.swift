package import Formats
package import Register

/// The lossless form of an entry as a JSON object, which every format written here carries.
///
///     {"id":"6908555","kind":"person","fields":[
///       {"property":"name","value":"…","attributes":{"first":"…"}}, …]}
///
/// Fields keep their order, attributes stand by their keys, and a field without attributes has no
/// such member. Reading is strict: a member of another name or kind is an error, because an entry
/// read from a damaged object would pass for one the list has.
package enum EntryObject {
  /// The object of an entry.
  package static func members(of entry: ListEntry) -> [JSONMember] {
    [
      JSONMember("id", .string(entry.id)), JSONMember("kind", .string(entry.kind.rawValue)),
      JSONMember("fields", .array(entry.fields.map(object))),
    ]
  }

  private static func object(_ field: EntryField) -> JSONValue {
    var members = [
      JSONMember("property", .string(field.property.rawValue)),
      JSONMember("value", .string(field.value)),
    ]
    if !field.attributes.isEmpty {
      let sorted = field.attributes.sorted {
        $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
      }
      members.append(
        JSONMember("attributes", .object(sorted.map { JSONMember($0.key, .string($0.value)) })))
    }
    return .object(members)
  }

  /// The entry an object stands for.
  ///
  /// - Parameter others: members that may stand beside the entry's own.
  /// - Throws: what is wrong, as a clause.
  package static func entry(
    _ object: JSONValue, besides others: Set<String> = []
  ) throws(Fault) -> ListEntry {
    guard let members = object.members else {
      throw Fault("an entry is an object, not \(object.kindInWords)")
    }
    var id: String?
    var kind: PartyKind?
    var fields: [EntryField]?
    for member in members {
      switch member.key {
      case "id": id = member.value.stringValue
      case "kind": kind = member.value.stringValue.flatMap(PartyKind.init(rawValue:))
      case "fields": fields = try Self.fields(member.value)
      case let key where others.contains(key): break
      case let key: throw Fault("an entry has no member '\(key)'")
      }
    }
    guard let id, !id.isEmpty else { throw Fault("the entry has no 'id' that is a string") }
    guard let kind else {
      let known = PartyKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw Fault("the entry has no 'kind' that is one of \(known)")
    }
    guard let fields else { throw Fault("the entry has no 'fields'") }
    return ListEntry(id: id, kind: kind, fields: fields)
  }

  private static func fields(_ value: JSONValue) throws(Fault) -> [EntryField] {
    guard let elements = value.elements else {
      throw Fault("'fields' is an array, not \(value.kindInWords)")
    }
    var fields: [EntryField] = []
    fields.reserveCapacity(elements.count)
    for element in elements { fields.append(try field(element)) }
    return fields
  }

  private static func field(_ value: JSONValue) throws(Fault) -> EntryField {
    guard let members = value.members else {
      throw Fault("a field is an object, not \(value.kindInWords)")
    }
    var property: String?
    var text: String?
    var attributes: [String: String] = [:]
    for member in members {
      switch member.key {
      case "property": property = member.value.stringValue
      case "value": text = member.value.stringValue
      case "attributes":
        for attribute in member.value.members ?? [] {
          guard let value = attribute.value.stringValue,
            attributes.updateValue(value, forKey: attribute.key) == nil
          else { throw Fault("attribute '\(attribute.key)' is no string, or there twice") }
        }
      default: throw Fault("a field has no member '\(member.key)'")
      }
    }
    guard let property, let text else {
      throw Fault("a field lacks 'property' or 'value', or they are no strings")
    }
    return EntryField(EntryProperty(rawValue: property), text, attributes)
  }

  /// Why an object is no entry.
  package struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, as a clause.
    package let description: String

    init(_ description: String) { self.description = description }
  }
}
