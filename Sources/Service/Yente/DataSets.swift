import Chronology
import Formats
import Knowledge
import Ostrakon
import Register

/// The data sets that can be asked: everything, what is about terrorism, each list and each regime.
struct DataSets: Sendable {
  /// One data set or collection of them.
  struct DataSet: Sendable {
    let name: String
    let title: String
    /// The list it is; nil for a collection or regime.
    var list: String?
    var regime: String?
    var children: [String] = []
  }

  let all: [DataSet]
  private let byName: [String: Int]

  init(_ facts: CuratedFacts, _ screener: Screener) {
    let lists = screener.versions.map { version in
      DataSet(
        name: DatasetNames.name(version.list),
        title: facts.lists.first { $0.id == version.list }?.title ?? version.list,
        list: version.list)
    }
    let register = DataSet(
      name: Screener.registerList, title: "Parties of the register", list: Screener.registerList)
    let regimes = facts.register.regimes.map { regime in
      DataSet(
        name: DatasetNames.name(regime.id), title: "\(regime.id): \(regime.title)",
        regime: regime.id)
    }
    let leaves = [register] + lists
    all =
      [
        DataSet(
          name: DatasetNames.everything, title: "Everything", children: leaves.map(\.name)),
        DataSet(
          name: DatasetNames.sanctions, title: "All lists of measures",
          children: leaves.map(\.name)),
        DataSet(
          name: DatasetNames.terrorism, title: "Under a regime on terrorism of the register",
          children: regimes.map(\.name)),
      ] + leaves + regimes
    // A list's own id is taken too, so that nobody has to think of the other spelling.
    var byName: [String: Int] = [:]
    for (place, set) in all.enumerated() {
      byName[set.name] = place
      if let id = set.list ?? set.regime { byName[id] = place }
    }
    self.byName = byName
  }

  subscript(name: String) -> DataSet? { byName[name].map { all[$0] } }

  /// The data set of a name.
  /// - Throws: ``Refusal`` that names the nearest, with this status.
  func find(_ name: String, status: Int) throws(Refusal) -> DataSet {
    if let found = self[name] { return found }
    let hint = NearestCode.to(name, among: all.map(\.name)).map { ": did you mean \($0)?" } ?? ""
    throw Refusal(
      status: status, message: "No such dataset: \(name)\(hint) (GET /catalog names all)")
  }
}
