package import Ledger
package import Register

/// What looking for joins found.
package struct JoinReport: Sendable {
  /// Joins recorded now.
  package let new: Int
  /// Joins found in all, those recorded before included.
  package let found: Int
  /// References that several entries of one list bear, so that nothing was joined by them there.
  package let open: [OpenReference]
}

extension Home {
  /// Joins entries of different lists that hard references show to be about one party, and records
  /// what is new. Joins recorded before stay, even when no list gives their reason any more, and
  /// those that somebody undid stay undone.
  ///
  /// - Complexity: reads the newest version of every entry ever held.
  package func joinEntries(at time: WallTime) throws(LedgerError) -> JoinReport {
    let store = try openStore()
    var finder = JoinFinder()
    try store.newestVersions { list, entry, stands in
      finder.add(entry, of: list, stands: stands)
    }
    let (joins, open) = finder.joins()
    return JoinReport(
      new: try store.record(joins, at: time), found: joins.count, open: open)
  }
}
