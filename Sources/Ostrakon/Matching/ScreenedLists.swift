import Chronology
import Knowledge
import Ledger
import Register
import Screening

/// What is screened against on a day, as far as it can be told without reading an entry: which snapshots of
/// which lists, and which parties of the register. Two days with the same lists have the same.
struct ScreenedLists {
  /// A list with the snapshot that stands.
  struct Held {
    let list: String
    let snapshot: Snapshot
  }

  let held: [Held]
  /// Changes whenever anything changes that an index is made of; SHA-256 in hexadecimal digits.
  let key: String

  /// - Parameters:
  ///   - knownBy: counts only versions that had been taken in by the end of this day.
  ///   - lists: ids of lists; nil for all held, and the register.
  init(
    _ register: DesignationRegister, _ store: ListLedger?, on day: Day, knownBy: Day?,
    lists: Set<String>?
  ) throws(LedgerError) {
    var held: [Held] = []
    var parts = [Screener.engine]
    for list in try store?.lists() ?? [] where lists?.contains(list) ?? true {
      // What stands can come from older snapshots, too, where the newest does not speak for the whole list, and
      // an older one can arrive late.
      let snapshots =
        try store?.snapshots(of: list, knownBy: knownBy).filter { $0.day <= day } ?? []
      guard let newest = snapshots.last else { continue }
      held.append(Held(list: list, snapshot: newest))
      parts.append(list)
      parts += snapshots.map {
        "\($0.day) \($0.place) \($0.identity) \($0.id) \($0.reading.format) \($0.reading.readerVersion)"
      }
    }
    let takesRegister = lists?.contains(Screener.registerList) ?? true
    for party in register.parties {
      if takesRegister { parts.append("\(party.id) \(party.kind.rawValue) \(party.name)") }
      if takesRegister { parts += party.names.map(\.text) }
      parts += party.listLinks.map { "\(party.id) \($0.list) \($0.entry)" }
    }
    self.held = held
    key = SHA256.digest(of: Array(parts.joined(separator: "\n").utf8)).description
  }
}
