package import Chronology
package import Knowledge
package import Ledger
package import Register
package import Screening

/// Screens names against the register's parties and the entries of the lists taken in.
///
/// Immutable: it holds what stood when it was made. Building costs some microseconds a name;
/// searching may be done from any number of threads.
package final class Screener: Sendable {
  /// A list with the snapshot it was screened against.
  package struct ListVersion: Sendable, Hashable {
    package let list: String
    package let day: Day
    /// SHA-256 over the snapshot's files.
    package let digest: String
    package let entries: Int
  }

  /// Name under which the register's own parties stand among the lists.
  package static let registerList = "register"
  /// Name and version of the engine, as recorded with every answer.
  package static let engine = "ostrakon-token/4"

  package let index: NameIndex
  package let versions: [ListVersion]
  package let register: DesignationRegister
  /// Whether the register's parties are among what is searched.
  package let searchesRegister: Bool
  /// Days on which a list is older than a week at the asked day, for a note on staleness.
  package let asOf: Day
  /// The day as known on which the lists and statuses are; nil for as known now.
  package let knownBy: Day?

  /// Opens the index of what stood on a day, or builds it.
  ///
  /// - Parameters:
  ///   - knownBy: by what had been taken in, and was public, on this day alone; nil for as known now.
  ///   - lists: ids of lists; nil for all held, and the register.
  ///   - home: folder in which the index is kept for the next time; nil to hold it in memory only.
  ///   - progress: called while an index is built, with the documents laid out and all there are.
  /// - Complexity: a few milliseconds where the index is kept, else some microseconds a name.
  package init(
    facts: CuratedFacts, store: ListLedger?, on day: Day, knownBy: Day? = nil,
    lists: Set<String>? = nil, home: String? = nil, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(LedgerError) {
    register = facts.register
    searchesRegister = lists?.contains(Screener.registerList) ?? true
    asOf = day
    self.knownBy = knownBy
    let screened = try ScreenedLists(
      facts.register, store, on: day, knownBy: knownBy, lists: lists)
    let folder = home.map(IndexFolder.init)
    if let folder, let kept = folder.index(screened.key),
      let counts = Screener.counts(in: IndexFile.origin(of: kept), for: screened)
    {
      index = kept
      versions = Screener.versions(screened, counts)
      return
    }
    let (documents, counts) = try Screener.gather(facts, store, screened, day, knownBy, lists)
    versions = Screener.versions(screened, counts)
    let bytes = IndexFile.bytes(
      documents,
      origin: ([screened.key] + counts.map(String.init)).joined(separator: "\n")
    ) { progress($0, documents.count) }
    if let folder, store != nil, folder.keep(bytes, screened.key),
      let kept = folder.index(screened.key)
    {
      index = kept
    } else {
      index = (try? IndexFile.index(of: bytes)) ?? NameIndex(documents)
    }
  }

  private static func versions(_ screened: ScreenedLists, _ counts: [Int]) -> [ListVersion] {
    zip(screened.held, counts).map { held, count in
      ListVersion(
        list: held.list, day: held.snapshot.day, digest: held.snapshot.identity.description,
        entries: count)
    }
  }

  /// How many entries of each list an index says it holds; nil when it does not speak of these lists.
  private static func counts(in origin: String, for screened: ScreenedLists) -> [Int]? {
    let counts = origin.split(separator: "\n").dropFirst().compactMap { Int($0) }
    return counts.count == screened.held.count ? counts : nil
  }

  /// Everything to screen against on a day: the register's parties, and the entries of the lists held.
  package static func documents(
    facts: CuratedFacts, store: ListLedger?, on day: Day
  ) throws(LedgerError) -> [ScreeningDocument] {
    let screened = try ScreenedLists(
      facts.register, store, on: day, knownBy: nil, lists: nil)
    return try gather(facts, store, screened, day, nil, nil).documents
  }

  private static func gather(
    _ facts: CuratedFacts, _ store: ListLedger?, _ screened: ScreenedLists, _ day: Day,
    _ knownBy: Day?, _ lists: Set<String>?
  ) throws(LedgerError) -> (documents: [ScreeningDocument], counts: [Int]) {
    var documents: [ScreeningDocument] = []
    var counts: [Int] = []
    let register = facts.register
    if lists?.contains(Screener.registerList) ?? true {
      documents += register.parties.map(Screener.document)
    }
    let joined = Screener.joins(register)
    for held in screened.held {
      let list = held.list
      let entries = try store?.entries(of: list, asOf: day, knownBy: knownBy).entries ?? []
      counts.append(entries.count)
      documents += entries.map { entry in
        ScreeningDocument(entry: entry, list: list, party: joined[Join(list, entry.id)])
      }
    }
    return (documents, counts)
  }

  private static func document(_ party: Party) -> ScreeningDocument {
    let names = [party.name] + party.names.map(\.text)
    var seen: Set<String> = []
    return ScreeningDocument(
      id: party.id, list: registerList, party: party.id, caption: party.name,
      subject: ScreeningSubject(
        kind: party.kind,
        names: names.filter { seen.insert($0).inserted }.map { ScreeningSubject.Name($0) }))
  }

  private struct Join: Hashable {
    let list: String
    let entry: String

    init(_ list: String, _ entry: String) {
      self.list = list
      self.entry = entry
    }
  }

  /// The register's party of an entry, where an editor linked them.
  private static func joins(_ register: DesignationRegister) -> [Join: String] {
    var joins: [Join: String] = [:]
    for party in register.parties {
      for link in party.listLinks { joins[Join(link.list, link.entry)] = party.id }
    }
    return joins
  }

  /// The best matches for a subject.
  package func match(
    _ subject: ScreeningSubject, limit: Int, threshold: Double, lists: Set<String>? = nil
  ) -> [Match] {
    index.search(
      ScreeningQuery(subject), limit: limit, threshold: threshold,
      filter: SearchFilter(lists: lists, kinds: Screener.kinds(for: subject.kind)))
  }

  /// A person is no ship; but lists mark kinds loosely, so organisations, vessels and aircraft may
  /// stand for each other only when the query leaves the kind open.
  private static func kinds(for kind: PartyKind) -> Set<PartyKind>? {
    kind == .unknown ? nil : [kind]
  }
}

extension Screener {
  /// A text that changes whenever anything does that a screener of everything is made of: another version of a list,
  /// a party of the register. Reads no entry.
  package static func fingerprint(
    facts: CuratedFacts, store: ListLedger?, on day: Day
  ) throws(LedgerError) -> String {
    try ScreenedLists(facts.register, store, on: day, knownBy: nil, lists: nil).key
  }
}
