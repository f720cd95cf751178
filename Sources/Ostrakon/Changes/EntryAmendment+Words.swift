package import Ledger
import Register

extension EntryAmendment {
  /// What changed, one thing at a time: the kind first, then by the properties' names.
  ///
  /// A value that is on both sides with other qualifiers is told by these. Where a single value stands
  /// in the place of a single one, or one is near enough to another, the one became the other; all else
  /// came or went. Order of fields and of qualifiers plays no part.
  /// - Complexity: quadratic in the changed fields of one property.
  package var inWords: [EntryChange] {
    var told: [EntryChange] = []
    if kindChanged {
      let (was, now) = (before.kind.rawValue, after.kind.rawValue)
      told.append(
        EntryChange(
          field: "kind", kind: .changed, before: was, after: now,
          text: "kind changed: \(was) → \(now)"))
    }
    for change in changes {
      let property = change.property
      let pairing = FieldPairing(
        change,
        isAlone: before.values(property).count == 1 && after.values(property).count == 1)
      told += pairing.pairs.map { FieldWords.changed($0.before, $0.after) }
      told += pairing.gone.map(FieldWords.removed)
      told += pairing.come.map(FieldWords.added)
    }
    return told
  }

  /// The things that changed in fact, without those only written differently.
  package var realChanges: [EntryChange] { inWords.filter { $0.kind != .restated } }
}
