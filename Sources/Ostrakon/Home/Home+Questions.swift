package import Chronology
package import Register

extension Home {
  /// Where a party stands under one regime or all.
  package func status(
    of party: Party, regime: String? = nil, on asked: AskedTime, knownBy: Day? = nil
  ) -> StatusAnswer {
    let ids = regime.map { [$0] } ?? register.regimes.map(\.id)
    return StatusAnswer(
      party: party, asked: asked.text, knownBy: knownBy?.description,
      recognitions: register.recognitions(of: party.id, on: asked, knownBy: knownBy),
      statuses: ids.compactMap {
        register.status(of: party.id, under: $0, on: asked, knownBy: knownBy)
      },
      sources: register.sources,
      remarks: register.remarks(of: party.id).filter {
        $0.regime == nil && $0.validity.membership(of: asked.last) == .inside
      })
  }

  /// What bears on a decision about a party.
  package func effects(
    of party: Party, _ question: EffectsAnswer.Question, on asked: AskedTime, knownBy: Day? = nil
  ) -> EffectsAnswer {
    EffectsAnswer(
      party: party, asked: asked.text, question: question,
      statuses: register.statuses(of: party.id, on: asked, knownBy: knownBy))
  }

  /// A party's events and the spans of its statuses.
  package func timeline(of party: Party, knownBy: Day? = nil) -> TimelineAnswer {
    TimelineAnswer(party: party, register: register, knownBy: knownBy)
  }
}
