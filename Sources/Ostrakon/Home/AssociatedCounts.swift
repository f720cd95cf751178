import Chronology
import Ledger
import Register

/// Counts the entries associated with a party in the store, where it holds the list: the count of the
/// day itself, rather than the last one an editor noted. Reads each list once.
struct AssociatedCounts {
  let folder: String
  private var store: ListLedger?
  private var isOpened = false
  private var states: [String: ListState?] = [:]

  init(folder: String) { self.folder = folder }

  /// The status with the count of its day; as it was, with the editor's count and its day, where the
  /// store cannot tell.
  mutating func counted(_ status: Status) -> Status {
    let day = status.knownBy.map { min($0, status.asked.last) } ?? status.asked.last
    guard var related = status.related, let list = related.list,
      let programme = related.programme, let state = state(of: list, on: day)
    else { return status }
    let entries = state.entries.filter { $0.values(.programme).contains(programme) }
    let persons = entries.count { $0.kind == .person }
    related.count = Coverage.Related.Count(
      on: ImpreciseDate(state.snapshot.day), persons: persons, entities: entries.count - persons,
      sources: [list])
    var result = status
    result.related = related
    return result
  }

  /// All statuses counted at a time are of one day.
  private mutating func state(of list: String, on day: Day) -> ListState? {
    if let known = states[list] { return known }
    if !isOpened {
      isOpened = true
      store = ListLedger.exists(at: folder) ? try? ListLedger.open(at: folder) : nil
    }
    let state = try? store?.entries(of: list, asOf: day)
    states[list] = .some(state)
    return state
  }
}
