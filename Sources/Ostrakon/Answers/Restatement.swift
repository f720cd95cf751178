package import Ledger
import Register

extension EntryAmendment {
  /// Whether the fields differ although the publisher's own marks say that the entry is the same.
  ///
  /// The UN gives every entry a version number and the days on which it was updated. Files of early
  /// 2025 carry birth places that those before them lack, with the same marks: the list was written
  /// out differently, the entry was not amended. Lists without such marks have no restatements.
  package var isRestatement: Bool {
    let marks = [EntryProperty.version, .amendedOn]
    guard marks.contains(where: { !after.values($0).isEmpty }) else { return false }
    return marks.allSatisfy { Set(before.values($0)) == Set(after.values($0)) }
  }
}

extension ListDiff {
  /// Amendments proper.
  package var amendments: [EntryAmendment] { amended.filter { !$0.isRestatement } }

  /// Entries written out differently under the same marks of the publisher.
  package var restatements: [EntryAmendment] { amended.filter(\.isRestatement) }
}
