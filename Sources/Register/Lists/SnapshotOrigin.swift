/// Where a snapshot comes from.
package enum SnapshotOrigin: String, Hashable, Sendable, CaseIterable {
  /// The publisher's own files, whole.
  case official
  /// A part of the publisher's files, as somebody cut it out.
  case extract
  /// Somebody else's rendering of the list.
  case derived
  /// The list as it stands after the publisher's file of changes.
  case delta
}
