import Chronology
import Formats
import Register

/// Reads one regime file into a ``Regime``.
enum RegimeFile {
  static func read(_ node: YAMLNode, file: String, log: ProblemLog) -> Regime? {
    guard var reader = MappingReader(node, "a regime", file: file, log: log) else { return nil }
    let facets = readFacets(&reader)
    let regime = Regime(
      id: reader.text("id"), jurisdiction: reader.text("jurisdiction"),
      title: reader.text("title"),
      verifiedThrough: reader.day("verified-through") ?? missingDay(reader, "verified-through"),
      whoCanBeListed: reader.optionalText("who-can-be-listed"),
      authorities: reader.list("authorities", "an authority", authority),
      instruments: reader.list("instruments", "an instrument", instrument),
      facets: facets.map(\.facet),
      operativeFacet: facets.first(where: \.isOperative)?.facet.id ?? "",
      transitions: reader.list("transitions", "a transition", LifecycleReading.transition),
      effects: reader.list("effects", "an effect", effect),
      exemptions: reader.list("exemptions", "an exemption", exemption),
      duties: reader.list("duties", "a duty", duty),
      remedies: reader.list("remedies", "a remedy", remedy),
      cycles: reader.list("cycles", "a cycle", LifecycleReading.cycle),
      publicity: LifecycleReading.publicity(&reader),
      inheritance: LifecycleReading.inheritance(&reader), notes: reader.texts("notes"))
    let operative = facets.filter(\.isOperative).count
    if operative != 1 {
      let place = reader.node("facets")
      reader.problem(
        .operativeFacet,
        "\(operative == 0 ? "no facet" : "more than one facet") of the regime is operative",
        remedy: "mark the one facet whose state is the status with 'operative: true'",
        at: place)
    }
    reader.finish()
    return regime
  }

  private static func missingDay(_ reader: MappingReader, _ key: String) -> Day {
    if !reader.has(key) { reader.lacks(key) }
    return .first
  }

  private static func readFacets(
    _ reader: inout MappingReader
  ) -> [(facet: Regime.Facet, isOperative: Bool)] {
    reader.list("facets", "a facet") { item in
      let facet = Regime.Facet(id: item.text("id"), title: item.text("title"))
      return (facet, item.flag("operative"))
    }
  }

  private static func authority(_ item: inout MappingReader) -> Regime.Authority? {
    Regime.Authority(id: item.text("id"), name: item.text("name"), roles: item.texts("roles"))
  }

  private static func instrument(_ item: inout MappingReader) -> Regime.Instrument? {
    Regime.Instrument(
      id: item.text("id"), title: item.text("title"), date: item.date("date"),
      confidence: item.confidence(), sources: item.texts("sources"),
      note: item.optionalText("note"), inForce: item.date("in-force"), until: item.date("until"))
  }

  private static func effect(_ item: inout MappingReader) -> Effect? {
    Effect(
      id: item.text("id"), kind: item.effectKind("kind"),
      consequence: item.choice("consequence", Effect.Consequence.self)
        ?? item.missing("consequence", .prohibition),
      provision: item.provision(), text: item.text("text"),
      penalty: item.optionalText("penalty"),
      addressee: item.optionalText("addressee") ?? "anyone", reach: item.optionalText("reach"),
      trigger: item.optionalText("trigger"), validity: item.validity(),
      confidence: item.confidence(), sources: item.texts("sources"),
      note: item.optionalText("note"), instrument: item.optionalText("instrument"))
  }

  private static func exemption(_ item: inout MappingReader) -> Exemption? {
    Exemption(
      id: item.text("id"), title: item.text("title"), provision: item.provision(),
      lifts: item.texts("lifts").filter { item.isEffectKind($0, "lifts") },
      territories: item.texts("territories"), providers: item.texts("providers"),
      parties: item.texts("parties"), text: item.text("text"),
      conditions: item.texts("conditions"), validity: item.validity(),
      confidence: item.confidence(), sources: item.texts("sources"),
      instrument: item.optionalText("instrument"))
  }

  private static func duty(_ item: inout MappingReader) -> Duty? {
    Duty(
      id: item.text("id"), addressee: item.text("addressee"), text: item.text("text"),
      provision: item.provision(), deadline: item.optionalText("deadline"),
      trigger: item.optionalText("trigger"), validity: item.validity(),
      confidence: item.confidence(), sources: item.texts("sources"),
      instrument: item.optionalText("instrument"))
  }

  private static func remedy(_ item: inout MappingReader) -> Remedy? {
    Remedy(
      id: item.text("id"), title: item.text("title"), who: item.text("who"),
      forum: item.text("forum"), timeLimit: item.optionalText("time-limit"),
      provision: item.optionalText("provision"), validity: item.validity(),
      confidence: item.confidence(), sources: item.texts("sources"))
  }
}

extension MappingReader {
  /// `confidence`, `certain` where it is left out.
  mutating func confidence() -> Confidence { choice("confidence", Confidence.self) ?? .certain }

  /// Logs that a required key of a closed vocabulary is missing, and stands in for it.
  func missing<Value>(_ key: String, _ standIn: Value) -> Value {
    if !has(key) { lacks(key) }
    return standIn
  }

  /// The provision a rule stands in, without which nobody can check it.
  mutating func provision() -> String { text("provision", orElse: .effectWithoutProvision) }

  mutating func effectKind(_ key: String) -> String {
    let kind = text(key)
    if !kind.isEmpty { _ = isEffectKind(kind, key) }
    return kind
  }

  mutating func isEffectKind(_ kind: String, _ key: String) -> Bool {
    if KnowledgeVocabulary.effectKinds.contains(kind) { return true }
    let place = node(key).map { $0.sequence?.first { $0.scalar == kind } ?? $0 }
    unknown(kind, "kind", KnowledgeVocabulary.effectKinds, at: place)
    return false
  }
}

/// Closed vocabularies of the curated files that are no types of the register.
enum KnowledgeVocabulary {
  static let effectKinds = [
    "membership", "organising", "support", "financing", "funds-to", "asset-freeze", "services",
    "recruitment", "training", "expression", "symbols", "media-note", "contact", "travel-ban",
    "arms-ban", "entry-ban", "civil-liability", "secondary-sanctions", "forfeiture",
    "reporting-duty", "activity-ban", "disclosure", "meetings",
  ]
  static let nameKinds = ["formal", "alias", "former", "translation"]
  static let relationKinds = [
    "associated-with", "part-of", "has-part", "successor-of", "predecessor-of", "splinter-of",
    "alias-of", "distinct-from", "member-of", "leader-of", "government-formed-by",
  ]
  static let procedureKinds = [
    "suspension", "delisting", "revocation", "listing", "annulment", "review",
  ]
}
