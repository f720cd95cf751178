import Chronology
import Formats
import Register

/// What one party file holds.
struct PartyFile {
  let party: Party
  let coverage: [Coverage]
  let recognitions: [GovernmentRecognition]
  let remarks: [Remark]
  let procedures: [Procedure]
  let events: [Event]
  let conflicts: [Conflict]

  static func read(_ node: YAMLNode, file: String, log: ProblemLog) -> PartyFile? {
    guard var reader = MappingReader(node, "a party", file: file, log: log) else { return nil }
    let id = reader.text("id")
    let party = Party(
      id: id, name: reader.text("name"),
      kind: reader.choice("kind", PartyKind.self) ?? reader.missing("kind", .unknown),
      names: reader.list("names", "a name", name),
      relations: reader.list("relations", "a relation", relation),
      listLinks: reader.list("lists", "a list link", listLink),
      description: reader.optionalText("description"))
    let result = PartyFile(
      party: party,
      coverage: reader.list("coverage", "a coverage") { coverage(&$0, party: id) }.flatMap { $0 },
      recognitions: reader.list("recognition", "a recognition") { recognition(&$0, party: id) },
      remarks: reader.list("remarks", "a remark") { remark(&$0, party: id) },
      procedures: reader.list("procedures", "a procedure") { procedure(&$0, party: id) },
      events: reader.list("events", "an event") { EventReading.event(&$0, party: id) },
      conflicts: reader.list("conflicts", "a conflict") { conflict(&$0, party: id) })
    reader.finish()
    return result
  }

  private static func name(_ item: inout MappingReader) -> Party.Name? {
    Party.Name(
      text: item.text("text"), language: item.optionalText("language"),
      kind: item.oneOf("kind", KnowledgeVocabulary.nameKinds) ?? "alias")
  }

  private static func relation(_ item: inout MappingReader) -> Party.Relation? {
    Party.Relation(
      kind: item.oneOf("kind", KnowledgeVocabulary.relationKinds) ?? item.missing("kind", ""),
      party: item.text("party"), note: item.optionalText("note"))
  }

  private static func listLink(_ item: inout MappingReader) -> Party.ListLink? {
    Party.ListLink(
      list: item.text("list"), entry: item.text("entry"),
      reference: item.optionalText("reference"))
  }

  /// One record for each regime that `regime` names: what was found in the same way is written once.
  private static func coverage(_ item: inout MappingReader, party: String) -> [Coverage]? {
    let baseline = item.choice("baseline", FacetValue.self) ?? item.missing("baseline", .unknown)
    if baseline != .none && baseline != .unknown {
      let place = item.node("baseline")
      item.problem(
        .unknownWord, "a coverage cannot begin with the state \(baseline.rawValue)",
        remedy: "write none (established) or unknown; what brought the party there is an event",
        at: place)
    }
    var related: Coverage.Related?
    if var inner = item.nested("related", "a related listing") {
      related = Coverage.Related(
        sentence: inner.text("sentence"), validity: inner.certainValidity(),
        list: inner.optionalText("list"), programme: inner.optionalText("programme"),
        counts: inner.list("counts", "a count") { count in
          guard let on = count.date("on") else {
            return count.missing("on", nil)
          }
          return Coverage.Related.Count(
            on: on, persons: count.count("persons"), entities: count.count("entities"),
            sources: count.texts("sources"))
        })
      inner.finish()
    }
    let regimes = item.names("regime")
    let verifiedFrom = item.day("verified-from")
    let verifiedThrough = item.day("verified-through")
    let confidence = item.confidence()
    let evidence = item.choices("evidence", EvidenceKind.self)
    let remark = item.optionalText("remark")
    let sources = item.texts("sources")
    return regimes.map { regime in
      Coverage(
        party: party, regime: regime, baseline: baseline, verifiedFrom: verifiedFrom,
        verifiedThrough: verifiedThrough, confidence: confidence, evidence: evidence,
        remark: remark, sources: sources,
        related: related)
    }
  }

  private static func recognition(
    _ item: inout MappingReader, party: String
  ) -> GovernmentRecognition? {
    // A forgotten key is no statement that a government is not recognised.
    let baseline =
      item.oneOf("baseline", ["recognised", "not-recognised"])
      ?? item.missing("baseline", "not-recognised")
    return GovernmentRecognition(
      party: party, state: item.text("state"), isRecognisedAtFirst: baseline == "recognised",
      sources: item.texts("sources"))
  }

  private static func remark(_ item: inout MappingReader, party: String) -> Remark? {
    Remark(
      party: party, regime: item.optionalText("regime"), text: item.text("text"),
      validity: item.certainValidity(), sources: item.texts("sources"))
  }

  private static func procedure(_ item: inout MappingReader, party: String) -> Procedure? {
    var sets: [String: FacetValue] = [:]
    let granted = outcome("if-granted", of: &item) { sets = EventReading.sets(&$0) }
    let refused = outcome("if-refused", of: &item)
    let withdrawn = outcome("if-withdrawn", of: &item)
    return Procedure(
      id: item.text("id"), party: party, regime: item.text("regime"),
      designation: item.optionalText("designation") ?? "main",
      kind: item.oneOf("kind", KnowledgeVocabulary.procedureKinds) ?? item.missing("kind", ""),
      title: item.text("title"), applicant: item.optionalText("applicant"),
      forum: item.optionalText("forum"), ground: item.optionalText("ground"),
      isClosed: item.flag("closed"), grantSets: sets, consequences: granted,
      refusalConsequences: refused, withdrawalConsequences: withdrawn,
      rule: item.optionalText("rule"), reversibleBy: item.optionalText("reversible-by"),
      sources: item.texts("sources"))
  }

  /// The clauses recorded for one way a procedure can end.
  private static func outcome(
    _ key: String, of item: inout MappingReader,
    reading more: (inout MappingReader) -> Void = { _ in }
  ) -> [Procedure.Consequence] {
    guard var reader = item.nested(key, key) else { return [] }
    more(&reader)
    let clauses = reader.list("consequences", "a consequence") { clause in
      Procedure.Consequence(
        outcome: clause.choice("outcome", Procedure.Consequence.Outcome.self)
          ?? clause.missing("outcome", .notSettled),
        text: clause.text("text"), validity: clause.certainValidity(),
        assertion: EventReading.nestedAssertion(&clause), sources: clause.texts("sources"))
    }
    reader.finish()
    return clauses
  }

  private static func conflict(_ item: inout MappingReader, party: String) -> Conflict? {
    Conflict(
      id: item.text("id"), party: party, regime: item.optionalText("regime"),
      facet: item.optionalText("facet"), topic: item.text("topic"),
      validity: item.certainValidity(),
      statements: item.list("statements", "a statement", EventReading.assertion),
      reading: item.optionalText("reading"))
  }
}

extension MappingReader {
  /// A word of a vocabulary that is no type of the register.
  mutating func oneOf(_ key: String, _ known: [String]) -> String? {
    guard let text = optionalText(key) else { return nil }
    if known.contains(text) { return text }
    let place = node(key)
    unknown(text, key, known, at: place)
    return nil
  }
}
