import Formats
import Register

/// `name-claimed-twice`: no name leads to two parties, since whoever asks by it would get an answer
/// about either. A relation `distinct-from` (or `alias-of`) between the two says that it is meant so.
///
/// Linear in the number of names.
struct NameCheck {
  let parties: [(file: PartyFile, path: String)]
  let log: ProblemLog

  func run() {
    var owners: [String: (party: Party, name: String)] = [:]
    for (file, path) in parties {
      let party = file.party
      for name in [party.name] + party.names.map(\.text) {
        let key = NameCheck.key(name)
        guard !key.isEmpty else { continue }
        guard let owner = owners[key] else {
          owners[key] = (party, name)
          continue
        }
        guard owner.party.id != party.id, !isDeclared(party, owner.party) else { continue }
        let named = log.item(path, "a name", name)
        let item = named.node == nil ? log.item(path, "a party", party.id) : named
        item.report(
          .nameClaimedTwice, at: item.word(name, in: named.node == nil ? "name" : "text"),
          "the name '\(name)' is claimed by the party '\(owner.party.id)' too",
          remedy:
            "remove it from one of the two, or write the relation {kind: distinct-from, party: "
            + "\(owner.party.id)}")
      }
    }
  }

  private func isDeclared(_ one: Party, _ other: Party) -> Bool {
    let kinds: Set = ["distinct-from", "alias-of"]
    return one.relations.contains { kinds.contains($0.kind) && $0.party == other.id }
      || other.relations.contains { kinds.contains($0.kind) && $0.party == one.id }
  }

  /// Letters and digits in lower case: what a reader takes for the same name.
  static func key(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
