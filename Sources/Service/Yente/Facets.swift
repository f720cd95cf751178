import Formats
import Ostrakon

/// How the results of a search spread over what one can narrow it by.
struct Facets {
  enum Kind: String, CaseIterable {
    case datasets, schema, countries, identifiers, topics, genders

    var label: String {
      switch self {
      case .datasets: "Data sources"
      case .schema: "Entity types"
      case .countries: "Countries"
      case .identifiers: "Identifiers"
      case .topics: "Topics"
      case .genders: "Genders"
      }
    }
  }

  static let standard = [Kind.countries, .topics, .datasets]

  private var counts: [[Int: Int]]
  private let kinds: [Kind]
  private let catalogue: EntityCatalogue

  init(_ kinds: [Kind], of items: [EntityCatalogue.Item], in catalogue: EntityCatalogue) {
    self.kinds = kinds
    self.catalogue = catalogue
    counts = kinds.map { _ in [:] }
    for item in items {
      let facts = catalogue.facts(of: item)
      for (place, kind) in kinds.enumerated() {
        let values: [Int] =
          switch kind {
          case .datasets: Array(facts.datasets.prefix(1))
          case .schema: [facts.schema]
          case .countries: facts.countries
          case .topics: facts.topics
          case .genders: facts.genders
          // Numbers are as good as never borne by two, so that they tell nothing here.
          case .identifiers: []
          }
        for value in values { counts[place][value, default: 0] += 1 }
      }
    }
  }

  func json(_ sets: DataSets) -> JSONValue {
    .object(
      zip(kinds, counts).map { kind, counts in
        let most = counts.sorted {
          $0.value == $1.value
            ? catalogue.values[$0.key] < catalogue.values[$1.key] : $0.value > $1.value
        }.prefix(250)
        return JSONMember(
          kind.rawValue,
          [
            "label": .string(kind.label),
            "values": .array(
              most.map { value, count in
                let name = catalogue.values[value]
                let label = kind == .datasets ? sets[name]?.title ?? name : name
                return ["name": .string(name), "label": .string(label), "count": .integer(count)]
              }),
          ])
      })
  }
}
