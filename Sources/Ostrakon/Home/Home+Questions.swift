package import Chronology
import Knowledge
package import Register

extension Home {
  /// Where a party stands under one regime or all.
  ///
  /// Where lists were taken (``takingLists()``), their versions decide what nobody checked and what came
  /// after the last check, and stand beside the rest; see ``ListTrack``.
  package func status(
    of party: Party, regime: String? = nil, on asked: AskedTime, knownBy: Day? = nil
  ) -> StatusAnswer {
    let ids = regime.map { [$0] } ?? register.regimes.map(\.id)
    var counts = AssociatedCounts(folder: folder)
    return StatusAnswer(
      party: party, asked: asked.text, knownBy: knownBy?.description,
      recognitions: register.recognitions(of: party.id, on: asked, knownBy: knownBy),
      statuses: ids.compactMap { id in
        register.status(of: party.id, under: id, on: asked, knownBy: knownBy)
          .map { withKindred(counts.counted($0)) }
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
