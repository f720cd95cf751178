import Chronology
import Formats
import Register

/// Reads events and assertions of a party file.
enum EventReading {
  static func event(_ item: inout MappingReader, party: String) -> Event? {
    let (dates, dateConfidence) = readDates(&item)
    return Event(
      id: item.text("id"), party: party, regime: item.optionalText("regime"),
      designation: item.optionalText("designation") ?? "main",
      kind: item.choice("kind", Event.Kind.self) ?? item.missing("kind", .fact),
      title: item.text("title"), dates: dates, sets: sets(&item),
      endKind: item.choice("end-kind", EndKind.self), relief: item.choice("relief", Relief.self),
      procedure: item.optionalText("procedure"),
      stage: item.choice("stage", ProcedureStage.self),
      authority: item.optionalText("authority"), applicant: item.optionalText("applicant"),
      instrument: item.optionalText("instrument"), isClosed: item.flag("closed"),
      isUnpublished: item.flag("unpublished"), confidence: item.confidence(),
      evidence: item.choices("evidence", EvidenceKind.self), dateConfidence: dateConfidence,
      sources: item.texts("sources"),
      assertions: item.list("assertions", "an assertion", assertion),
      state: item.optionalText("state"), note: item.optionalText("note"),
      isRetroactive: item.flag("retroactive"))
  }

  static func sets(_ item: inout MappingReader) -> [String: FacetValue] {
    var result: [String: FacetValue] = [:]
    for member in item.pairs("sets") {
      if let value = item.word(member.value, "facet value", FacetValue.self) {
        result[member.key] = value
      }
    }
    return result
  }

  static func assertion(_ item: inout MappingReader) -> Assertion? {
    Assertion(
      source: item.text("source"), via: item.texts("via"), speaker: item.optionalText("speaker"),
      published: item.date("published"), quote: item.optionalText("quote"),
      hedge: item.optionalText("hedge"), claim: item.optionalText("claim"))
  }

  /// The assertion under the key `assertion` of a clause, where it has one.
  static func nestedAssertion(_ item: inout MappingReader) -> Assertion? {
    guard var inner = item.nested("assertion", "an assertion") else { return nil }
    let read = assertion(&inner)
    inner.finish()
    return read
  }

  private static func readDates(
    _ item: inout MappingReader
  ) -> (EventDates, [String: Confidence]) {
    var dates = EventDates()
    var confidence: [String: Confidence] = [:]
    guard var reader = item.nested("dates", "the dates of an event") else {
      return (dates, confidence)
    }
    func date(_ key: String) -> ImpreciseDate? {
      guard let node = reader.node(key) else { return nil }
      guard node.mapping != nil else { return reader.date(node, key) }
      guard var inner = MappingReader(node, "a date", file: reader.file, log: reader.log) else {
        return nil
      }
      let date = inner.date("date")
      confidence[key] = inner.confidence()
      inner.finish()
      return date
    }
    dates.decided = date("decided")
    dates.signed = date("signed")
    dates.announced = date("announced")
    dates.published = date("published")
    dates.effective = date("effective")
    dates.listUpdated = date("list-updated")
    dates.scheduledFor = date("scheduled-for")
    reader.finish()
    return (dates, confidence)
  }
}
