package import Ledger
package import Register
import Screening

/// Finds the entries a person means, on a list now or in the past.
package struct EntryLookup: Sendable {
  /// Entries meant: those with the id or reference, else those with the name letter by letter and
  /// those that a search finds at the top; empty where nothing is near enough.
  package let found: [EntryKey]
  /// Where nothing was found: what comes nearest, as `reference or id, name, list`.
  package let near: [String]

  /// - Parameters:
  ///   - text: An id, a published reference, or a name in any script and spelling.
  ///   - list: Only entries of this list; nil for all.
  /// - Throws: `unknownList`.
  /// - Complexity: a look-up for ids and references; for a name an index over every entry there ever
  ///   was is made.
  package init(_ text: String, in store: ListLedger, list: String?) throws(LedgerError) {
    let called = try store.entries(called: text, in: list)
    guard called.isEmpty else {
      found = called
      near = []
      return
    }
    let named = try store.entries(named: text, in: list)
    var entries: [EntryKey: ListEntry] = [:]
    var documents: [ScreeningDocument] = []
    let lists = if let list { [list] } else { try store.lists() }
    for list in lists {
      for entry in try store.everyEntry(of: list) {
        entries[EntryKey(list: list, entry: entry.id)] = entry
        documents.append(ScreeningDocument(entry: entry, list: list, party: nil))
      }
    }
    let matches = NameIndex(documents).search(
      ScreeningQuery(ScreeningSubject(names: [.init(text)])), limit: 20,
      threshold: EntryLookup.nearness)
    let best = matches.first?.score ?? 0
    let alike = matches.filter { $0.score >= max(EntryLookup.likeness, best - 0.05) }
    found =
      named + alike.map { EntryKey(list: $0.list, entry: $0.id) }.filter { !named.contains($0) }
    guard found.isEmpty else {
      near = []
      return
    }
    var keys = EntryLookup.keys(near: text, among: entries)
    keys += matches.map { EntryKey(list: $0.list, entry: $0.id) }.filter { !keys.contains($0) }
    near = keys.prefix(5).compactMap { key in
      entries[key].map { "\($0.first(.reference) ?? key.entry) \($0.caption) (\(key.list))" }
    }
  }

  /// Entries whose reference, or else id, is a slip of the pen away.
  private static func keys(near text: String, among entries: [EntryKey: ListEntry]) -> [EntryKey] {
    guard text.contains(where: \.isNumber) else { return [] }
    func called(_ name: (EntryKey, ListEntry) -> String?) -> [EntryKey] {
      let names = entries.compactMap { key, entry in name(key, entry).map { (key, $0) } }
      guard let nearest = NearestCode.to(text, among: names.map(\.1).sorted()) else { return [] }
      return names.filter { $0.1 == nearest }.map(\.0).sorted()
    }
    let references = called { $1.first(.reference) }
    return references.isEmpty ? called { key, _ in key.entry } : references
  }

  /// Least score of a name that is taken for the one meant, and of one that is offered instead.
  private static let likeness = 0.85
  private static let nearness = 0.5
}
