import Chronology
import Formats
import Register

/// Reads the lifecycle of a regime: its rules, what comes round, and what the public learns of it.
enum LifecycleReading {
  static func transition(_ item: inout MappingReader) -> Transition? {
    Transition(
      id: item.text("id"), title: item.text("title"),
      eventKind: item.choice("event", Event.Kind.self),
      validity: item.certainValidity(),
      from: item.choices("from", FacetValue.self), to: item.choice("to", FacetValue.self),
      startedBy: item.texts("started-by"), decidedBy: item.optionalText("decided-by"),
      ground: item.optionalText("ground"), standard: item.optionalText("standard"),
      stages: item.texts("stages"), publication: item.optionalText("publication"),
      takesEffect: item.optionalText("takes-effect"), timeLimit: item.optionalText("time-limit"),
      deadlines: item.list("deadlines", "a deadline", deadline),
      reversal: item.optionalText("reversal"), refusal: item.optionalText("refusal"),
      instrument: item.optionalText("instrument"), confidence: item.confidence(),
      sources: item.texts("sources"))
  }

  private static func deadline(_ item: inout MappingReader) -> Deadline? {
    guard let length = item.length("within") ?? item.missing("within", nil) else { return nil }
    return Deadline(
      id: item.text("id"), title: item.text("title"),
      after: item.choice("after", ProcedureStage.self) ?? item.missing("after", .filed),
      until: item.choice("until", ProcedureStage.self) ?? .decided, length: length,
      provision: item.optionalText("provision"), confidence: item.confidence(),
      sources: item.texts("sources"))
  }

  static func cycle(_ item: inout MappingReader) -> Cycle? {
    Cycle(
      id: item.text("id"),
      kind: item.choice("kind", Cycle.Kind.self) ?? item.missing("kind", .review),
      title: item.text("title"), text: item.text("text"), every: item.length("every"),
      yearlyOn: item.monthDay("yearly-on"), until: item.date("until"),
      validity: item.certainValidity(),
      provision: item.optionalText("provision"), confidence: item.confidence(),
      sources: item.texts("sources"))
  }

  static func publicity(_ regime: inout MappingReader) -> Publicity? {
    guard var item = regime.nested("publicity", "the publicity") else { return nil }
    let read = Publicity(
      extent: item.choice("procedures", Publicity.Extent.self)
        ?? item.missing("procedures", .notPublic),
      text: item.text("text"), sources: item.texts("sources"))
    item.finish()
    return read
  }

  static func inheritance(_ regime: inout MappingReader) -> Inheritance? {
    guard var item = regime.nested("inheritance", "the inheritance") else { return nil }
    let read = Inheritance(
      text: item.text("text"), provision: item.optionalText("provision"),
      confidence: item.confidence(), sources: item.texts("sources"))
    item.finish()
    return read
  }
}

extension MappingReader {
  /// A length of time such as `P180D`.
  mutating func length(_ key: String) -> CalendarLength? {
    guard let node = node(key) else { return nil }
    guard let text = node.scalar, let length = CalendarLength(iso: text) else {
      wrongForm(
        key, node, "a length of time", "P180D for days, P6M for months, P1Y for years")
      return nil
    }
    return length
  }

  /// A day that comes round each year, `MM-DD`.
  mutating func monthDay(_ key: String) -> MonthDay? {
    guard let node = node(key) else { return nil }
    guard let text = node.scalar, let day = MonthDay(text) else {
      wrongForm(key, node, "a day of the year", "month and day in quotes: \"10-31\"")
      return nil
    }
    return day
  }
}
