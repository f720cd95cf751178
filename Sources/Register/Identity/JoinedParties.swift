/// The parties that joins make of entries: whatever hangs together is one.
package struct JoinedParties: Sendable {
  private var parents: [EntryKey: EntryKey] = [:]
  private var members: [EntryKey: [EntryKey]] = [:]

  /// Unites the entries of all joins.
  /// - Complexity: nearly linear in the joins.
  package init(_ joins: some Sequence<EntryJoin>) {
    for join in joins {
      let (one, other) = (root(join.first), root(join.second))
      guard one != other else { continue }
      // The lesser key stands for the party, so that the order of joins does not matter.
      parents[max(one, other)] = min(one, other)
    }
    for key in parents.keys { members[root(key), default: []].append(key) }
    for key in members.keys {
      members[key]?.append(key)
      members[key]?.sort()
    }
  }

  /// The entries about the same party as this one, itself included, in the order of keys.
  package func party(of key: EntryKey) -> [EntryKey] { members[root(key)] ?? [key] }

  /// Parties of two entries and more, in the order of their first entries.
  package var parties: [[EntryKey]] { members.keys.sorted().compactMap { members[$0] } }

  private func root(_ key: EntryKey) -> EntryKey {
    var key = key
    while let parent = parents[key] { key = parent }
    return key
  }
}
