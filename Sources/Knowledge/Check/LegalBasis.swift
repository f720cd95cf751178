import Chronology
import Register

/// The time of one rule, and of the instrument it stands in.
struct LegalBasis {
  enum Place {
    case inside, contested, outside
  }

  let rule: Transition
  let instrument: Regime.Instrument?

  init(_ rule: Transition, _ law: CheckedFacts.Law) {
    self.rule = rule
    instrument = rule.instrument.flatMap { law.instruments[$0] }
  }

  private var starts: [ImpreciseDate] {
    [rule.validity.start, instrument?.inForce].compactMap(\.self)
  }
  private var ends: [ImpreciseDate] { [rule.validity.end, instrument?.until].compactMap(\.self) }

  func place(of day: ImpreciseDate) -> Place {
    if starts.contains(where: { day.latest < $0.earliest }) { return .outside }
    if ends.contains(where: { day.earliest > $0.latest }) { return .outside }
    return doubt(about: day) == nil ? .inside : .contested
  }

  /// The date of the instrument that leaves the point open. An imprecise validity of the rule does
  /// not: it says only that its age is not recorded.
  func doubt(about day: ImpreciseDate) -> String? {
    guard let instrument else { return nil }
    if let inForce = instrument.inForce, !inForce.isExact, day.earliest < inForce.latest {
      return "entry into force of '\(instrument.id)' contested (\(inForce))"
    }
    if let until = instrument.until, !until.isExact, day.latest > until.earliest {
      return "end of '\(instrument.id)' contested (\(until))"
    }
    return nil
  }
}
