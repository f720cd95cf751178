package import Chronology

/// Whether a state recognises the government a party formed, on a day: a fact beside designations,
/// never part of one.
package struct RecognitionState: Sendable {
  package let state: String
  package let isRecognised: Bool
  package let since: ImpreciseDate?
  package let basis: Event?
  package let sources: [String]
}

extension DesignationRegister {
  /// Recognitions of the party's government that the register follows, on a day.
  package func recognitions(
    of party: String, on asked: AskedTime, knownBy: Day? = nil
  ) -> [RecognitionState] {
    recognitions.filter { $0.party == party }.map { recorded in
      let act = events(of: party).last { event in
        event.kind == .governmentRecognition && event.state == recorded.state
          && event.isKnown(by: knownBy)
          && (event.dates.inForce?.isSurelyReached(by: asked.last) ?? false)
      }
      return RecognitionState(
        state: recorded.state, isRecognised: act != nil || recorded.isRecognisedAtFirst,
        since: act?.dates.inForce, basis: act, sources: act?.sources ?? recorded.sources)
    }
  }
}
