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
}

/// A filter in the numbers of an index.
struct IndexFilter {
  private let lists: Set<UInt16>?
  private let kinds: Set<UInt8>?
  private let day: Int32?
  /// Whether it leaves nothing out.
  let admitsAll: Bool

  init(_ filter: SearchFilter, _ table: DocumentTable) {
    lists = filter.lists.map { wanted in
      Set(
        table.lists.indices.filter { wanted.contains(table.lists[$0]) }.map { UInt16(clamping: $0) }
      )
    }
    kinds = filter.kinds.map { wanted in
      Set(
        PartyKind.allCases.indices
          .filter { wanted.union([.unknown]).contains(PartyKind.allCases[$0]) }
          .map { UInt8(clamping: $0) })
    }
    day = filter.day?.ordinal
    admitsAll = filter == SearchFilter()
  }

  /// Whether a document passes.
  func admits(_ record: DocumentRecord) -> Bool {
    if let day, record.validFrom > day || record.validTo < day { return false }
    if let lists, !lists.contains(record.list) { return false }
    if let kinds, !kinds.contains(record.kind) { return false }
    return true
  }
}
