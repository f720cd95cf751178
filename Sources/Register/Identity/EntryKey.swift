/// An entry of a list, by list and id.
package struct EntryKey: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let list: String
  package let entry: String

  package init(list: String, entry: String) {
    self.list = list
    self.entry = entry
  }

  package static func < (left: EntryKey, right: EntryKey) -> Bool {
    (left.list, left.entry) < (right.list, right.entry)
  }

  /// `un-sc 6908555`.
  package var description: String { "\(list) \(entry)" }
}

/// Two entries of different lists that are about one party, and by which number that is known.
package struct EntryJoin: Hashable, Sendable {
  /// The one that comes first in the order of keys.
  package let first: EntryKey
  package let second: EntryKey
  package let reference: HardReference

  package init(_ one: EntryKey, _ other: EntryKey, by reference: HardReference) {
    first = min(one, other)
    second = max(one, other)
    self.reference = reference
  }
}
