/// Finds the entries of different lists that are about one party, by hard references alone.
///
/// Two entries are joined when they share a reference that decides alone, or a document's number
/// and beside it a fact that agrees (a birth date, a word of the name). Never joined are entries of
/// one list, parties of different kinds, persons whose birth years exclude each other where only a
/// document speaks for them, and a reference that several entries of one list bear: which of them
/// is meant is then open, and is reported instead.
package struct JoinFinder: Sendable {
  /// What is remembered of an entry to let others be held against it.
  private struct Trait: Sendable {
    let key: EntryKey
    let stands: Bool
    let kind: PartyKind
    let years: Set<Int>
    let words: Set<String>
  }

  private var traits: [Trait] = []
  private var holders: [HardReference: [Int]] = [:]

  package init() {}

  /// Takes an entry in.
  ///
  /// - Parameter stands: whether it is on its list now. Where several entries of a list bear one
  ///   number and one of them stands, that one is meant.
  package mutating func add(_ entry: ListEntry, of list: String, stands: Bool = true) {
    let place = traits.count
    traits.append(
      Trait(
        key: EntryKey(list: list, entry: entry.id), stands: stands, kind: entry.kind,
        years: Self.years(entry),
        words: Self.words(entry)))
    for reference in entry.hardReferences(in: list) {
      holders[reference, default: []].append(place)
    }
  }

  /// The joins among all that was taken in, and the references left open; both in a fixed order.
  /// - Complexity: O(r log r) in the references.
  package func joins() -> (joins: [EntryJoin], open: [OpenReference]) {
    var joins: [EntryJoin] = []
    var open: [OpenReference] = []
    for (reference, places) in holders where places.count > 1 {
      let byList = Dictionary(grouping: places) { traits[$0].key.list }
      guard byList.count > 1 else { continue }
      let unique = byList.values.compactMap(only).sorted { traits[$0].key < traits[$1].key }
      for several in byList.values where only(several) == nil {
        open.append(
          OpenReference(reference: reference, entries: several.map { traits[$0].key }.sorted()))
      }
      for (index, one) in unique.enumerated() {
        // One link to those before holds as well as a link to each of them. A document's number
        // proves nothing at second hand, so there every pair is looked at.
        let others = unique[..<index].reversed().filter { agree(one, $0, by: reference) }
        for other in reference.decidesAlone ? others.prefix(1) : others[...] {
          joins.append(EntryJoin(traits[one].key, traits[other].key, by: reference))
        }
      }
    }
    joins.sort {
      ($0.first, $0.second, "\($0.reference)") < ($1.first, $1.second, "\($1.reference)")
    }
    open.sort {
      let (left, right) = ("\($0.reference)", "\($1.reference)")
      return left == right ? $0.entries.lexicographicallyPrecedes($1.entries) : left < right
    }
    return (joins, open)
  }

  /// The entry of one list that a number stands for; nil where that is open.
  private func only(_ places: [Int]) -> Int? {
    if places.count == 1 { return places[0] }
    let standing = places.filter { traits[$0].stands }
    return standing.count == 1 ? standing[0] : nil
  }

  private func agree(_ one: Int, _ other: Int, by reference: HardReference) -> Bool {
    let (left, right) = (traits[one], traits[other])
    guard left.kind == right.kind || left.kind == .unknown || right.kind == .unknown else {
      return false
    }
    if reference.decidesAlone { return true }
    let knowsYears = !left.years.isEmpty && !right.years.isEmpty
    if knowsYears, left.years.isDisjoint(with: right.years) { return false }
    return !left.words.isDisjoint(with: right.words)
  }

  private static func years(_ entry: ListEntry) -> Set<Int> {
    Set(entry.values(.birthDate).compactMap { Int($0.prefix(4)) })
  }

  /// Words of the names of four letters or more, folded to lower case.
  private static func words(_ entry: ListEntry) -> Set<String> {
    var words: Set<String> = []
    for field in entry.fields
    where [.name, .alias, .originalName].contains(field.property) {
      for word in field.value.lowercased().split(whereSeparator: { !$0.isLetter })
      where word.count > 3 { words.insert(String(word)) }
    }
    return words
  }
}

/// A number that several entries of one list bear while another list cites it.
package struct OpenReference: Hashable, Sendable {
  package let reference: HardReference
  package let entries: [EntryKey]
}
