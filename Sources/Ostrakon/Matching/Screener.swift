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
  package static let engine = "ostrakon-token/1"

  package let index: NameIndex
  package let versions: [ListVersion]
  package let register: DesignationRegister
  /// Days on which a list is older than a week at the asked day, for a note on staleness.
  package let asOf: Day

  /// Builds the index of what stood on a day.
  ///
  /// - Parameters:
  ///   - lists: ids of lists; nil for all held, and the register.
  package init(
    facts: CuratedFacts, store: ListLedger?, on day: Day, lists: Set<String>? = nil
  ) throws(LedgerError) {
    let (documents, versions) = try Screener.gather(facts, store, day, lists)
    self.index = NameIndex(documents)
    self.versions = versions
    self.register = facts.register
    self.asOf = day
  }

  /// Everything to screen against on a day: the register's parties, and the entries of the lists held.
  package static func documents(
    facts: CuratedFacts, store: ListLedger?, on day: Day
  ) throws(LedgerError) -> [ScreeningDocument] {
    try gather(facts, store, day, nil).documents
  }

  private static func gather(
    _ facts: CuratedFacts, _ store: ListLedger?, _ day: Day, _ lists: Set<String>?
  ) throws(LedgerError) -> (documents: [ScreeningDocument], versions: [ListVersion]) {
    var documents: [ScreeningDocument] = []
    var versions: [ListVersion] = []
    let register = facts.register
    if lists?.contains(Screener.registerList) ?? true {
      documents += register.parties.map(Screener.document)
    }
    let joined = Screener.joins(register)
    for list in try store?.lists() ?? [] where lists?.contains(list) ?? true {
      guard let store, let state = try Screener.state(of: list, in: store, on: day) else {
        continue
      }
      versions.append(
        ListVersion(
          list: list, day: state.snapshot.day, digest: state.snapshot.identity.description,
          entries: state.entries.count))
      documents += state.entries.map { entry in
        ScreeningDocument(entry: entry, list: list, party: joined[Join(list, entry.id)])
      }
    }
    return (documents, versions)
  }

  /// The list as of the day; nil when it has no snapshot that old.
  private static func state(
    of list: String, in store: ListLedger, on day: Day
  ) throws(LedgerError) -> ListState? {
    do throws(LedgerError) {
      return try store.entries(of: list, asOf: day)
    } catch {
      if case .noSnapshot = error { return nil }
      throw error
    }
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
