/// All schemata of FollowTheMoney with what they inherit: what clients of a matching API may ask for.
///
/// Source: the library `followthemoney`, through `Data/officiallists/ftm-schemata.tsv`.
package struct FTMModel: Sendable {
  /// A property as a schema has it, its own or inherited.
  package struct Property: Hashable, Sendable {
    package let name: String
    /// The type of its values: `name`, `date`, `country`, `entity` …; for one that only points back FollowTheMoney's word `stub`.
    package let type: String
    /// The schema it points to; nil where it points to none.
    package let range: String?
    /// The property of the other side that points back.
    package let reverse: String?
  }

  package struct Schema: Sendable {
    package let name: String
    package let isMatchable: Bool
    /// Properties a caption is taken from, the first that has a value.
    package let captions: [String]
    /// This schema and all it extends.
    package fileprivate(set) var ancestors: Set<String> = []
    package fileprivate(set) var properties: [String: Property] = [:]
  }

  package static let standard = FTMModel()

  private let schemata: [String: Schema]
  /// Names of all schemata, sorted.
  package let names: [String]

  private init() {
    var schemata: [String: Schema] = [:]
    var parents: [String: [String]] = [:]
    var own: [String: [Property]] = [:]
    for row in OfficialListsTable.rows(OfficialListsTable.ftmSchemata) {
      let cells = row.map(String.init)
      switch cells.first {
      case "schema" where cells.count == 5:
        schemata[cells[1]] = Schema(
          name: cells[1], isMatchable: cells[3] == "M", captions: FTMModel.words(cells[4]))
        parents[cells[1]] = FTMModel.words(cells[2])
      case "property" where cells.count == 6:
        own[cells[1], default: []].append(
          Property(
            name: cells[2], type: cells[3], range: cells[4].isEmpty ? nil : cells[4],
            reverse: cells[5].isEmpty ? nil : cells[5]))
      default: continue
      }
    }
    for name in schemata.keys {
      var ancestors: Set<String> = []
      var open = [name]
      while let next = open.popLast() {
        if ancestors.insert(next).inserted { open += parents[next] ?? [] }
      }
      schemata[name]?.ancestors = ancestors
      for ancestor in ancestors.sorted() {
        for property in own[ancestor] ?? [] where schemata[name]?.properties[property.name] == nil {
          schemata[name]?.properties[property.name] = property
        }
      }
    }
    self.schemata = schemata
    names = schemata.keys.sorted()
  }

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  package subscript(name: String) -> Schema? { schemata[name] }

  /// Whether one schema is another or extends it.
  package func isA(_ name: String, _ ancestor: String) -> Bool {
    schemata[name]?.ancestors.contains(ancestor) ?? false
  }

  /// Schemata an entity of this one can be the same as: those it extends and those that extend it, as far as they can
  /// be matched. A person may be entered as a legal entity, but not as a company.
  package func matchable(with name: String) -> Set<String> {
    guard let schema = schemata[name] else { return [] }
    return Set(
      schemata.values.filter {
        $0.isMatchable && (schema.ancestors.contains($0.name) || $0.ancestors.contains(name))
      }.map(\.name))
  }

  /// The schema and all that extend it.
  package func descendants(of name: String) -> Set<String> {
    Set(schemata.values.filter { $0.ancestors.contains(name) }.map(\.name))
  }
}
