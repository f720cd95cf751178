package import Register

/// What changed in one entry between two snapshots, field by field.
package struct EntryAmendment: Hashable, Sendable {
  /// The fields of one property that are not the same on both sides; those that are, are left
  /// out. One field on each side reads as "from … to …".
  package struct FieldChange: Hashable, Sendable {
    package let property: EntryProperty
    /// Fields only the earlier snapshot has.
    package let before: [EntryField]
    /// Fields only the later snapshot has.
    package let after: [EntryField]
  }

  package let before: ListEntry
  package let after: ListEntry
  /// Changes in the order of the properties' names; empty when only the kind changed.
  package let changes: [FieldChange]
  /// Whether the list calls the party something else: a person who was an organisation. False
  /// where one side does not tell the kind.
  package let kindChanged: Bool

  /// The entry's id, the same on both sides.
  package var id: String { after.id }

}

extension EntryAmendment {
  /// The amendment from one version to another; nil when nothing comparable changed.
  ///
  /// The order of fields means nothing; a field that occurs twice counts twice.
  /// - Parameters:
  ///   - properties: The properties to compare; nil for all.
  ///   - comparesKind: Whether both sides come from where the kind is told.
  /// - Complexity: O(n log n) in the number of fields.
  package init?(
    from before: ListEntry, to after: ListEntry, comparing properties: Set<EntryProperty>?,
    comparesKind: Bool = true
  ) {
    var changes: [EntryProperty: (before: [EntryField], after: [EntryField])] = [:]
    let (left, right) = (
      EntryAmendment.lines(of: before, properties), EntryAmendment.lines(of: after, properties)
    )
    var (i, j) = (0, 0)
    while i < left.count || j < right.count {
      let order =
        if i == left.count { 1 } else if j == right.count { -1 } else {
          EntryAmendment.order(left[i].line, right[j].line)
        }
      if order <= 0 {
        if order < 0 {
          changes[left[i].field.property, default: ([], [])].before += [left[i].field]
        }
        i += 1
      }
      if order >= 0 {
        if order > 0 {
          changes[right[j].field.property, default: ([], [])].after += [right[j].field]
        }
        j += 1
      }
    }
    let kindChanged = comparesKind && before.kind != after.kind
    guard !changes.isEmpty || kindChanged else { return nil }
    self.kindChanged = kindChanged
    self.before = before
    self.after = after
    self.changes =
      changes
      .map { FieldChange(property: $0.key, before: $0.value.before, after: $0.value.after) }
      .sorted { $0.property.rawValue < $1.property.rawValue }
  }

  private static func lines(
    of entry: ListEntry, _ properties: Set<EntryProperty>?
  ) -> [(line: [UInt8], field: EntryField)] {
    entry.fields
      .filter { properties?.contains($0.property) ?? true }
      .map { (CanonicalEntry.line(of: $0), $0) }
      .sorted { order($0.line, $1.line) < 0 }
  }

  private static func order(_ left: [UInt8], _ right: [UInt8]) -> Int {
    if left == right { return 0 }
    return left.lexicographicallyPrecedes(right) ? -1 : 1
  }
}
