import Chronology
package import Formats
package import Ledger
import Register

extension ListDiff {
  /// The difference alone, without a look at what was before it.
  package var json: JSONValue { json(words: [:]) }

  /// - Parameter words: What to say of added and removed entries, by id; see ``membershipWords(in:)``.
  package func json(words: [String: String]) -> JSONValue {
    [
      "list": .string(list), "from": .string(from.day.description),
      "to": .string(to.day.description),
      "added": .array(added.map { $0.summary(words[$0.id] ?? "listed") }),
      "removed": .array(removed.map { $0.summary(words[$0.id] ?? "removed") }),
      "amended": .array(amendments.map(\.json)), "restated": .array(restatements.map(\.json)),
      "comparedScope": comparedScope.map { JSONValue($0.sorted()) } ?? .null,
      "comparedProperties": comparedProperties.map { JSONValue($0.map(\.rawValue).sorted()) }
        ?? .null,
      "leftAside": .integer(leftAside), "isLookBack": .bool(isLookBack),
    ]
  }
}

extension ListEntry {
  /// Id, reference, caption and programmes.
  package var summary: JSONValue {
    [
      "id": .string(id), "reference": JSONValue(first(.reference)), "caption": .string(caption),
      "kind": .string(kind.rawValue), "programmes": JSONValue(values(.programme)),
    ]
  }

  /// The summary with what happened to the entry.
  fileprivate func summary(_ text: String) -> JSONValue {
    guard case .object(let members) = summary else { return summary }
    return .object(members + [JSONMember("text", .string(text))])
  }

  /// The entry in a line, for people.
  package var line: String {
    let tags = values(.programme).joined(separator: ", ")
    return "\(first(.reference) ?? id)  \(caption)" + (tags.isEmpty ? "" : "  [\(tags)]")
  }
}

extension EntryAmendment {
  var json: JSONValue {
    [
      "id": .string(id), "reference": JSONValue(after.first(.reference)),
      "caption": .string(after.caption),
      "fields": .array(
        changes.map { change in
          [
            "field": .string(change.property.rawValue),
            "before": JSONValue(change.before.map(\.line)),
            "after": JSONValue(change.after.map(\.line)),
          ]
        }),
      "changes": .array(inWords.map(\.json)),
    ]
  }
}

extension EntryField {
  /// Value and qualifiers in a line.
  package var line: String {
    guard !attributes.isEmpty else { return value }
    let qualifiers = attributes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return "\(value) (\(qualifiers.joined(separator: "; ")))"
  }
}
