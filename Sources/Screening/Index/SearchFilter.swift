package import Chronology
package import Register

/// Which documents a search may return. Everything by default.
package struct SearchFilter: Hashable, Sendable {
  /// Ids of lists; nil for all.
  package var lists: Set<String>?
  /// Kinds of party; nil for all. Documents of unknown kind always pass.
  package var kinds: Set<PartyKind>?
  /// Only versions that stood on their list on this day; nil for all versions.
  package var day: Day?

  package init(lists: Set<String>? = nil, kinds: Set<PartyKind>? = nil, day: Day? = nil) {
    self.lists = lists
    self.kinds = kinds
    self.day = day
  }

  /// Whether a document passes.
  package func admits(_ document: ScreeningDocument) -> Bool {
    if let day, document.validFrom > day.ordinal || document.validTo < day.ordinal { return false }
    if let lists, !lists.contains(document.list) { return false }
    guard let kinds, document.subject.kind != .unknown else { return true }
    return kinds.contains(document.subject.kind)
  }
}
