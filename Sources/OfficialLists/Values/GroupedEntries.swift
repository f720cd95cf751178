import Register

/// Entries that a file gives in several rows each (a row an alias or an address), put together by
/// their id. What rows repeat is kept once, so memory follows the entries and not the rows.
struct GroupedEntries {
  private struct Group {
    var kind: PartyKind
    var fields: [EntryField] = []
    var seen: Set<EntryField> = []
  }

  private var order: [String] = []
  private var groups: [String: Group] = [:]
  private var given = 0

  /// Adds the fields of one row to an entry.
  mutating func add(_ fields: [EntryField], to id: String, kind: PartyKind) {
    if groups[id] == nil { order.append(id) }
    // Taken out while it changes, so that its storage is not copied.
    var group = groups.removeValue(forKey: id) ?? Group(kind: kind)
    if group.kind == .unknown { group.kind = kind }
    for field in fields where group.seen.insert(field).inserted { group.fields.append(field) }
    groups[id] = group
  }

  /// The next entry in the order of first rows; it is forgotten here.
  mutating func next() -> ListEntry? {
    guard given < order.count else { return nil }
    let id = order[given]
    given += 1
    guard let group = groups.removeValue(forKey: id) else { return nil }
    return ListEntry(id: id, kind: group.kind, fields: group.fields)
  }
}
