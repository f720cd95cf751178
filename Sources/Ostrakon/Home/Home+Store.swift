package import Knowledge
package import Ledger

extension Home {
  /// The store, made when it is missing.
  package func openStore() throws(LedgerError) -> ListLedger {
    try ListLedger.open(at: folder)
  }

  /// The store when there is one; questions never make one.
  package func storeIfAny() throws(LedgerError) -> ListLedger? {
    ListLedger.exists(at: folder) ? try ListLedger.open(at: folder) : nil
  }

  /// What the register knows of a list; nil for a list of the user's own.
  package func descriptor(of list: String) -> ListDescriptor? {
    facts.lists.first { $0.id == list }
  }
}
