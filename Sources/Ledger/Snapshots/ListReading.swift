package import Register

/// What a reader says about what it read: how far the entries it returned speak for the list.
///
/// An entry that is absent, or a field that is, is evidence only where the reader looked: inside
/// scope and coverage. Every comparison of two snapshots keeps to what both cover.
package struct SnapshotReading: Hashable, Sendable {
  /// Name of the format (`un-consolidated-xml`).
  package var format: String
  /// Version of the reader. Entries read by another version may differ without the list having
  /// changed; take the kept files in again with ``Intake/reread(_:as:entries:)``.
  package var readerVersion: Int
  /// The programmes (sub-lists) the files cover, as `programme` values; nil for the whole list.
  package var scope: Set<String>?
  /// The component files there were (`sdn`, `alt`, `add`).
  package var coverage: Set<String>
  /// The properties those components carry; nil for all the list has.
  package var coveredProperties: Set<EntryProperty>?
  /// Whether an entry missing here, and inside the scope, is off the list. False when the
  /// component that names every entry was not there: a file of aliases says nothing about
  /// entries without one.
  package var coversMembership: Bool

  package init(
    format: String, readerVersion: Int, scope: Set<String>? = nil, coverage: Set<String> = [],
    coveredProperties: Set<EntryProperty>? = nil, coversMembership: Bool = true
  ) {
    self.format = format
    self.readerVersion = readerVersion
    self.scope = scope
    self.coverage = coverage
    self.coveredProperties = coveredProperties
    self.coversMembership = coversMembership
  }

  /// Whether the reading speaks for the whole list and every field.
  package var isWhole: Bool { scope == nil && coveredProperties == nil && coversMembership }

  /// Whether this entry's absence from the reading would say that it was not on the list.
  func wouldShow(_ entry: ListEntry) -> Bool {
    guard coversMembership else { return false }
    guard let scope else { return true }
    return entry.fields.contains { $0.property == .programme && scope.contains($0.value) }
  }

  /// Whether the reading carries this property.
  func covers(_ property: EntryProperty) -> Bool {
    coveredProperties?.contains(property) ?? true
  }
}
