import Ledger
import Ostrakon
import Register

extension TextLayout {
  /// Entries that came and went, one a line; one that was on the list before says so.
  mutating func memberships(
    added: [ListEntry], removed: [ListEntry], words: [String: String]
  ) {
    for entry in added {
      line("+ \(entry.line)")
      note(words[entry.id])
    }
    for entry in removed {
      line("- \(entry.line)")
      note(words[entry.id])
    }
  }

  /// What is to be said beyond that an entry came or went.
  private mutating func note(_ words: String?) {
    guard let words, words != "listed", words != "removed" else { return }
    item("", words, labelWidth: 2)
  }

  /// An amended entry and what changed in it.
  /// - Parameter restated: Whether to show also what is only written differently.
  mutating func changes(of amendment: EntryAmendment, restated: Bool) {
    line("~ \(amendment.after.line)")
    changes(in: amendment, restated: restated)
  }

  /// What changed in an entry, one change a line.
  mutating func changes(in amendment: EntryAmendment, restated: Bool) {
    for change in restated ? amendment.inWords : amendment.realChanges {
      item("", change.text, labelWidth: 2)
    }
  }
}
