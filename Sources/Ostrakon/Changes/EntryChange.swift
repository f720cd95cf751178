package import Formats
import Register

/// One thing that changed in an entry, in the words of a person who reads lists.
package struct EntryChange: Hashable, Sendable {
  /// What happened to the field.
  package enum Kind: String, Sendable, Hashable {
    case added, removed, changed
    /// The same, written differently: white space, Unicode form, stray separators.
    case restated
  }

  /// Name of the property, as in ``EntryProperty``; `kind` for whom the entry is about.
  package let field: String
  package let kind: Kind
  /// The value before with its qualifiers; nil where one was added.
  package let before: String?
  /// The value after with its qualifiers; nil where one was removed.
  package let after: String?
  /// The change as a sentence without a full stop: `date of birth corrected: 1965 → 1968`.
  package let text: String

  package var json: JSONValue {
    [
      "field": .string(field), "kind": .string(kind.rawValue), "before": JSONValue(before),
      "after": JSONValue(after), "text": .string(text),
    ]
  }
}
