package import Chronology
import Knowledge
import Ledger
package import Register

extension Home {
  /// Where a party stands under one regime or all.
  ///
  /// Where there is a store, the versions of lists in it decide what nobody checked and what came
  /// after the last check, and stand beside the rest; see ``ListTrack``.
  package func status(
    of party: Party, regime: String? = nil, on asked: AskedTime, knownBy: Day? = nil
  ) -> StatusAnswer {
    let ids = regime.map { [$0] } ?? register.regimes.map(\.id)
    let store = try? storeIfAny()
    let tracks = store.flatMap { try? ListTracks(store: $0, lists: facts.lists).tracks(of: party) }
    return StatusAnswer(
      party: party, asked: asked.text, knownBy: knownBy?.description,
      recognitions: register.recognitions(of: party.id, on: asked, knownBy: knownBy),
      statuses: ids.compactMap { id in
        register.status(
          of: party.id, under: id, on: asked, knownBy: knownBy, tracks: tracks ?? []
        ).map { withKindred(counted($0, store)) }
      },
      sources: register.sources,
      remarks: register.remarks(of: party.id).filter {
        $0.regime == nil && $0.holds(on: asked.last, knownBy: knownBy)
      })
  }

  /// The status with the related parties that are under a measure where this one is not.
  private func withKindred(_ status: Status) -> Status {
    switch status.word {
    case .listed, .inForceHeldUnlawful: return status
    default: break
    }
    var result = status
    result.kindred = register.kindred(
      of: status.party, under: status.regime, on: status.asked, knownBy: status.knownBy)
    return result
  }

  /// The status with the entries associated with the party counted in the store, where it holds the
  /// list: the count of the day itself, rather than the last one an editor noted.
  private func counted(_ status: Status, _ store: ListLedger?) -> Status {
    guard var related = status.related, let list = related.list,
      let programme = related.programme, let store
    else { return status }
    let day = status.knownBy.map { min($0, status.asked.last) } ?? status.asked.last
    guard let state = try? store.entries(of: list, asOf: day) else { return status }
    let entries = state.entries.filter { $0.values(.programme).contains(programme) }
    let persons = entries.count { $0.kind == .person }
    related.count = Coverage.Related.Count(
      on: ImpreciseDate(state.snapshot.day), persons: persons, entities: entries.count - persons,
      sources: [list])
    var result = status
    result.related = related
    return result
  }

  /// What bears on a decision about a party: from the same statuses as ``status(of:regime:on:knownBy:)``,
  /// so that lists taken in and related parties count here too.
  package func effects(
    of party: Party, _ question: EffectsAnswer.Question, on asked: AskedTime, knownBy: Day? = nil
  ) -> EffectsAnswer {
    EffectsAnswer(
      party: party, asked: asked.text, question: question,
      statuses: status(of: party, on: asked, knownBy: knownBy).statuses)
  }

  /// A party's events and the spans of its statuses.
  package func timeline(of party: Party, knownBy: Day? = nil) -> TimelineAnswer {
    TimelineAnswer(party: party, register: register, knownBy: knownBy)
  }
}
