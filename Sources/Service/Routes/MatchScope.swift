import Ostrakon
import Register
import Screening

/// Among which entries a request wants matches, in the parameters of yente: one dataset of the path,
/// datasets to take in or leave out, schemata and single entries to leave out.
///
/// yente's other filters (`topics`, `changed_since` …) are refused as unknown rather than passed over.
struct MatchScope {
  static let parameters = [
    "include_dataset", "exclude_dataset", "exclude_schema", "exclude_entity_ids",
  ]

  /// Ids of lists; nil for all.
  let lists: Set<String>?
  private let excludedKinds: Set<PartyKind>
  private let excludedIDs: Set<String>

  init(_ question: Question, dataset: String, screener: Screener) throws(Refusal) {
    let known = [Screener.registerList] + screener.versions.map(\.list)
    func checked(_ names: [String], status: Int) throws(Refusal) -> [String] {
      for name in names where !known.contains(name) && name != "default" {
        throw Refusal(
          status: status,
          message: "No such dataset: \(name) (known: default \(known.joined(separator: " ")))")
      }
      return names
    }
    // A dataset in the path that is not there is a missing page; one in a filter is a bad request.
    var lists = Set(try checked([dataset], status: 404) == ["default"] ? known : [dataset])
    let included = try checked(question.texts("include_dataset"), status: 400)
    if !included.isEmpty, !included.contains("default") { lists.formIntersection(included) }
    lists.subtract(try checked(question.texts("exclude_dataset"), status: 400))
    self.lists = lists == Set(known) ? nil : lists
    var kinds: Set<PartyKind> = []
    for schema in question.texts("exclude_schema") {
      guard let kind = try MatchScope.kind(schema) else {
        throw Refusal(status: 400, message: "leaving out \(schema) would leave out everything")
      }
      kinds.insert(kind)
    }
    excludedKinds = kinds
    excludedIDs = Set(question.texts("exclude_entity_ids"))
  }

  /// The kind of party a FollowTheMoney schema stands for; nil for one that takes in several.
  static func kind(_ schema: String) throws(Refusal) -> PartyKind? {
    switch schema {
    case "Person": return .person
    case "Organization", "Company", "PublicBody": return .organisation
    case "Vessel": return .vessel
    case "Airplane": return .aircraft
    case "LegalEntity", "Thing": return nil
    default:
      throw Refusal(
        status: 400,
        message: "Unknown schema: \(schema) (known: Airplane Company LegalEntity Organization "
          + "Person PublicBody Thing Vessel)")
    }
  }

  /// The best matches for a subject within the scope.
  func matches(
    _ subject: ScreeningSubject, _ screener: Screener, limit: Int, threshold: Double
  ) -> [Match] {
    if lists?.isEmpty ?? false { return [] }
    guard !excludedKinds.isEmpty || !excludedIDs.isEmpty else {
      return screener.match(subject, limit: limit, threshold: threshold, lists: lists)
    }
    // What is left out does not take the place of what is wanted: ask for as much again until the
    // limit is reached or there is no more.
    var wanted = limit + excludedIDs.count
    while true {
      let found = screener.match(subject, limit: wanted, threshold: threshold, lists: lists)
      let kept = found.filter { match in
        !excludedIDs.contains(match.id)
          && !excludedKinds.contains(match.listed.subject.kind)
      }
      if kept.count >= limit || found.count < wanted { return Array(kept.prefix(limit)) }
      wanted *= 2
    }
  }
}
