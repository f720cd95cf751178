import Ledger
import Ostrakon
import Register

extension TextLayout {
  /// Entries that came and went, one a line; one that was on the list before says so.
  mutating func memberships(
    added: [ListEntry], removed: [ListEntry], arrivals: [String: String]
  ) {
    for entry in added {
      line("+ \(entry.line)")
      if let words = arrivals[entry.id], words != "listed" { item("", words, labelWidth: 2) }
    }
    for entry in removed { line("- \(entry.line)") }
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
