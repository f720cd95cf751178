import Formats
import OfficialLists
import Ostrakon
import Register
import Screening

/// Among which entities a request wants answers, in the parameters of yente.
struct EntityScope {
  static let parameters = [
    "include_dataset", "exclude_dataset", "exclude_schema", "exclude_entity_ids", "topics",
    "changed_since",
  ]

  private let catalogue: EntityCatalogue
  /// Ids of lists, to be told to the index; nil for all.
  private var lists: Set<String>?
  /// Numbers of data sets of which an entity must be in one, set after set.
  private var wanted: [Set<Int>] = []
  private var unwanted: Set<Int> = []
  private(set) var schemata: Set<String>?
  private var withoutSchemata: Set<String> = []
  /// Values of which one must be there (OR) or all (AND), by what they are.
  private var topics: [[Int]] = []
  private var countries: [[Int]] = []
  private var since = ""
  private var excluded: Set<String> = []
  /// Whether nothing can be in it.
  private(set) var isEmpty = false

  /// - Parameters:
  ///   - dataset: the name in the path; one that is not there is a missing page.
  init(_ question: Question, dataset: String, site: Site) throws(Refusal) {
    catalogue = site.catalogue
    let sets = site.dataSets
    try restrict(to: [try sets.find(dataset, status: 404)])
    let included = try EntityScope.sets(question.texts("include_dataset"), sets)
    if !included.isEmpty { try restrict(to: included) }
    for set in try EntityScope.sets(question.texts("exclude_dataset"), sets) {
      unwanted.formUnion(numbers(of: set))
    }
    for schema in question.texts("exclude_schema") {
      guard FTMModel.standard[schema] != nil else { throw EntityScope.unknown(schema) }
      withoutSchemata.formUnion(FTMModel.standard.descendants(of: schema))
    }
    excluded = Set(question.texts("exclude_entity_ids"))
    if excluded.count > 50 {
      throw Refusal.validation(
        "exclude_entity_ids", "too_long", "List should have at most 50 items after validation",
        .integer(excluded.count))
    }
    require(topics: question.texts("topics"), all: false)
    try setSince(question.text("changed_since"))
  }

  private static func sets(_ names: [String], _ sets: DataSets) throws(Refusal) -> [DataSets
    .DataSet]
  {
    var found: [DataSets.DataSet] = []
    for name in names { found.append(try sets.find(name, status: 400)) }
    return found
  }

  /// An unknown schema is refused as yente's checks of a request refuse what does not fit.
  static func unknown(_ schema: String) -> Refusal {
    let hint =
      NearestCode.to(schema, among: FTMModel.standard.names).map { ": did you mean \($0)?" } ?? ""
    return Refusal.validation(
      "schema", "value_error", "Unknown schema: \(schema)\(hint)", .string(schema))
  }

  /// Only what is in one of these.
  mutating func restrict(to sets: [DataSets.DataSet]) throws(Refusal) {
    let isEverything = sets.contains {
      $0.name == DatasetNames.everything || $0.name == DatasetNames.sanctions
    }
    guard !isEverything else { return }
    let ids = sets.compactMap(\.list)
    if ids.count == sets.count { lists = lists.map { $0.intersection(ids) } ?? Set(ids) }
    let numbers = sets.reduce(into: Set<Int>()) { $0.formUnion(self.numbers(of: $1)) }
    if numbers.isEmpty { isEmpty = true }
    wanted.append(numbers)
  }

  private func numbers(of set: DataSets.DataSet) -> Set<Int> {
    let names = set.children.isEmpty ? [set.name] : set.children
    return Set(names.compactMap(catalogue.number))
  }

  mutating func require(topics names: [String], all: Bool) {
    topics += groups(names, all)
  }

  mutating func require(countries codes: [String], all: Bool) {
    countries += groups(codes.map { $0.lowercased() }, all)
  }

  /// Numbers of values, in groups of which each must be met.
  private mutating func groups(_ names: [String], _ all: Bool) -> [[Int]] {
    guard !names.isEmpty else { return [] }
    return (all ? names.map { [$0] } : [names]).map { group in
      let numbers = group.compactMap(catalogue.number)
      if numbers.isEmpty { isEmpty = true }
      return numbers
    }
  }

  /// Only entities whose schema is one of these.
  mutating func require(schemata names: Set<String>) {
    schemata = schemata.map { $0.intersection(names) } ?? names
  }

  private mutating func setSince(_ text: String?) throws(Refusal) {
    guard let text else { return }
    guard text.count >= 10, text.allSatisfy({ $0.isNumber || "-T:".contains($0) }) else {
      throw Refusal.validation(
        "changed_since", "string_pattern_mismatch",
        "changed_since must be a day or time: 2026-08-22",
        .string(text))
    }
    since = String(text.prefix(10))
  }

  /// Whether an entity is among them.
  func admits(_ item: EntityCatalogue.Item) -> Bool {
    if !excluded.isEmpty, excluded.contains(catalogue.id(of: item)) { return false }
    let facts = catalogue.facts(of: item)
    let schema = catalogue.values[facts.schema]
    if let schemata, !schemata.contains(schema) { return false }
    if withoutSchemata.contains(schema) { return false }
    for set in wanted where !facts.datasets.contains(where: set.contains) { return false }
    if let list = facts.datasets.first, unwanted.contains(list) { return false }
    for group in topics where !group.contains(where: facts.topics.contains) { return false }
    for group in countries where !group.contains(where: facts.countries.contains) { return false }
    return since.isEmpty || (!facts.lastChange.isEmpty && facts.lastChange >= since)
  }

  /// Whether every entity is among them, so that none has to be looked at.
  private var admitsAll: Bool {
    wanted.isEmpty && unwanted.isEmpty && schemata == nil && withoutSchemata.isEmpty
      && topics.isEmpty
      && countries.isEmpty && since.isEmpty && excluded.isEmpty
  }

  /// The best matches for a subject that are among them.
  func matches(
    _ subject: ScreeningSubject, _ screener: Screener, limit: Int, threshold: Double
  ) -> [Match] {
    guard !isEmpty, limit > 0, !(lists?.isEmpty ?? false) else { return [] }
    // What is left out does not take the place of what is wanted: ask for as much again until the limit is reached
    // or there is no more.
    var wanted = limit + min(excluded.count, 50)
    while true {
      let found = screener.match(subject, limit: wanted, threshold: threshold, lists: lists)
      let kept = admitsAll ? found : found.filter { admits($0.document) }
      if kept.count >= limit || found.count < wanted { return Array(kept.prefix(limit)) }
      wanted *= 4
    }
  }

  /// Every entity among them, in the order of the catalogue. O(entities).
  func items() -> [EntityCatalogue.Item] {
    isEmpty ? [] : (0..<catalogue.count).filter(admits)
  }
}
