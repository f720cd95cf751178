import Formats

/// An entity of FollowTheMoney on its way out.
struct FTMEntity {
  let id: String
  let schema: FTMSchema
  private(set) var properties: [String: [String]] = [:]

  init(id: String, schema: FTMSchema) {
    self.id = id
    self.schema = schema
  }

  /// Adds a value where the schema has the property and takes the value, once.
  ///
  /// - Returns: false when it has no place there.
  @discardableResult
  mutating func add(_ property: String, _ value: String?) -> Bool {
    guard let value, let kind = schema.properties[property],
      let value = kind.accepted(Self.bare(value))
    else { return false }
    if !properties[property, default: []].contains(value) {
      properties[property, default: []].append(value)
    }
    return true
  }

  /// A value as the library has it: without control characters, and without white space of any kind
  /// around it (some numbers of the EU's list stand between narrow blanks).
  private static func bare(_ value: String) -> String {
    let scalars = value.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return value }
    let isPlain =
      !first.properties.isWhitespace && !last.properties.isWhitespace
      && scalars.allSatisfy { $0.properties.generalCategory != .control }
    if isPlain { return value }
    let kept = scalars.filter { $0.properties.generalCategory != .control || $0 == "\n" }
    let start = kept.drop { $0.properties.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(String.UnicodeScalarView(start[...end]))
  }

  /// Adds a value to the first of the properties that takes it.
  @discardableResult
  mutating func add(first candidates: [String], _ value: String) -> Bool {
    for property in candidates where add(property, value) { return true }
    return false
  }

  /// Keeps as a note what has no other place, under a label. A text longer than a note may be goes
  /// into several.
  mutating func note(_ label: String, _ value: String) {
    let property = schema.properties["notes"] == nil ? "summary" : "notes"
    var rest = Array((label.isEmpty ? value : "\(label): \(value)").unicodeScalars)[...]
    while !rest.isEmpty {
      let piece = rest.prefix(FTMSchema.Kind.text.longest)
      rest = rest.dropFirst(piece.count)
      add(property, String(String.UnicodeScalarView(piece)))
    }
  }

  /// Appends the entity as one line of JSON.
  ///
  /// - Parameter extra: members beside the format's own; the library keeps them as they are.
  func append(
    caption: String?, datasets: [String], _ extra: [JSONMember] = [], to bytes: inout [UInt8]
  ) {
    var members = [JSONMember("id", .string(id)), JSONMember("schema", .string(schema.rawValue))]
    if let caption { members.append(JSONMember("caption", .string(caption))) }
    members.append(JSONMember("datasets", JSONValue(datasets)))
    let sorted = properties.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    members.append(
      JSONMember("properties", .object(sorted.map { JSONMember($0.key, JSONValue($0.value)) })))
    JSONValue.object(members + extra).append(to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
  }
}
