package import Ledger
import Register

extension EntryAmendment {
  /// Whether the entry is written out differently and nothing was amended: the publisher's own marks
  /// say that it is the same, or everything that differs is ``EntryChange/Kind/restated``.
  ///
  /// The UN gives every entry a version number and the days on which it was updated. Files of early
  /// 2025 carry birth places that those before them lack, with the same marks: the list was written
  /// out differently, the entry was not amended.
  package var isRestatement: Bool { hasSameMarks || realChanges.isEmpty }

  private var hasSameMarks: Bool {
    let marks = [EntryProperty.version, .amendedOn]
    guard marks.contains(where: { !after.values($0).isEmpty }) else { return false }
    return marks.allSatisfy { Set(before.values($0)) == Set(after.values($0)) }
  }
}

extension ListDiff {
  /// Amendments proper.
  package var amendments: [EntryAmendment] { amended.filter { !$0.isRestatement } }

  /// Entries written out differently with nothing amended.
  package var restatements: [EntryAmendment] { amended.filter(\.isRestatement) }
}
