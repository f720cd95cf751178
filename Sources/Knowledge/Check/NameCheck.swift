import Formats
import Names
import Register

/// `name-claimed-twice`: no name leads to two parties, since whoever asks by it would get an answer
/// about either. A relation `distinct-from` (or `alias-of`) between the two says that it is meant so.
///
/// Linear in the number of names.
struct NameCheck {
  let parties: [(file: PartyFile, path: String)]
  let log: ProblemLog

  func run() {
    var owners: [String: [Party]] = [:]
    for (file, path) in parties {
      let party = file.party
      for name in [party.id, party.name] + party.names.map(\.text) {
        let key = NameCheck.key(name)
        guard !key.isEmpty else { continue }
        let others = owners[key, default: []].filter { $0.id != party.id }
        if !owners[key, default: []].contains(where: { $0.id == party.id }) {
          owners[key, default: []].append(party)
        }
        guard let owner = others.first(where: { !isDeclared(party, $0) }) else { continue }
        let named = log.item(path, "a name", name)
        let item = named.node == nil ? log.item(path, "a party", party.id) : named
        item.report(
          .nameClaimedTwice, at: item.word(name, in: named.node == nil ? "name" : "text"),
          "the name '\(name)' is claimed by the party '\(owner.id)' too",
          remedy:
            "remove it from one of the two, or write the relation {kind: distinct-from, party: "
            + "\(owner.id)}")
      }
    }
  }

  private func isDeclared(_ one: Party, _ other: Party) -> Bool {
    let kinds: Set = ["distinct-from", "alias-of"]
    return one.relations.contains { kinds.contains($0.kind) && $0.party == other.id }
      || other.relations.contains { kinds.contains($0.kind) && $0.party == one.id }
  }

  /// What a question by name is looked up by, without the blanks: who writes "Al Front" may mean "AlFront".
  static func key(_ name: String) -> String { PlainWords.key(of: name).filter { $0 != " " } }
}
