package import Knowledge
package import Ledger
import Register

extension Home {
  /// The store, made when it is missing.
  package func openStore() throws(LedgerError) -> ListLedger {
    try ListLedger.open(at: folder)
  }

  /// The store when there is one; questions never make one.
  package func storeIfAny() throws(LedgerError) -> ListLedger? {
    ListLedger.exists(at: folder) ? try ListLedger.open(at: folder) : nil
  }

  /// The home whose register takes in what the store's versions of lists show of all parties; itself
  /// where there is no store.
  ///
  /// - Complexity: a look-up in the store for each entry linked to a party.
  package func takingLists() throws(LedgerError) -> Home {
    guard let store = try storeIfAny() else { return self }
    let tracks = try ListTracks(store: store, lists: facts.lists)
    var taken = self
    var found: [String: [ListTrack]] = [:]
    for party in register.parties where !party.listLinks.isEmpty {
      found[party.id] = try tracks.tracks(of: party)
    }
    taken.register = facts.register.taking(found)
    return taken
  }

  /// What the register knows of a list; nil for a list of the user's own.
  package func descriptor(of list: String) -> ListDescriptor? {
    facts.lists.first { $0.id == list }
  }
}
