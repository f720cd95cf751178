import Chronology
import Glibc
package import Knowledge
package import Ledger
import OfficialLists
import Register
import Screening

extension EntityCatalogue {
  /// Why there is no catalogue.
  package enum Fault: Error, Hashable {
    /// The lists changed while they were read: ask again.
    case changed
    /// Neither the folder of the store nor the one for temporary files can be written to.
    case unwritable(String)
    case ledger(LedgerError)
  }

  /// The catalogue of what a screener searches: opened where it is kept beside the index, else made and kept.
  ///
  /// - Parameter progress: called with the items made and all there are, when it is made.
  /// - Complexity: a second for a million parties kept; some fifty microseconds a party to be made.
  package convenience init(
    _ screener: Screener, facts: CuratedFacts, store: ListLedger?, home: String,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws(Fault) {
    let joins: [RecordedJoin]
    do throws(LedgerError) { joins = try store?.joins().filter(\.holds) ?? [] } catch {
      throw .ledger(error)
    }
    let origin =
      IndexFile.origin(of: screener.index).split(separator: "\n").first.map(String.init) ?? ""
    let parts =
      [EntityCatalogue.version, origin] + joins.map { "\($0.join.first) \($0.join.second)" }
      + (screener.searchesRegister
        ? [screener.asOf.description, screener.knownBy?.description ?? "now"] : [])
    let key = SHA256.digest(of: Array(parts.joined(separator: "\n").utf8)).description
    let folder = "\(home)/index"
    let path = "\(folder)/\(key.prefix(32)).entities"
    if let kept = EntityFile(path: path, key: key) {
      self.init(kept)
      return
    }
    var records: [[UInt8]] = []
    do throws(LedgerError) {
      records = try EntityCatalogue.records(
        screener, facts, store, JoinedParties(joins.map(\.join)), progress)
    } catch {
      throw .ledger(error)
    }
    guard records.count == screener.index.documents.count else { throw .changed }
    if store != nil { _ = unsafe mkdir(folder, 0o755) }
    if store != nil, EntityFile.write(records, key: key, to: path),
      let kept = EntityFile(path: path, key: key)
    {
      EntityCatalogue.removeOldest(in: folder, but: path)
      self.init(kept)
      return
    }
    // No store, or one that cannot be written to: a file that only this process has.
    let temporary = "/tmp/ostrakon-\(getpid())-\(key.prefix(16)).entities"
    defer { _ = unsafe unlink(temporary) }
    guard EntityFile.write(records, key: key, to: temporary),
      let file = EntityFile(path: temporary, key: key)
    else { throw .unwritable("\(folder) and /tmp") }
    self.init(file)
  }

  /// Raised whenever the same lists give other records.
  private static let version = "2"

  private static func records(
    _ screener: Screener, _ facts: CuratedFacts, _ store: ListLedger?, _ joined: JoinedParties,
    _ progress: (Int, Int) -> Void
  ) throws(LedgerError) -> [[UInt8]] {
    let total = screener.index.documents.count
    var records: [[UInt8]] = []
    records.reserveCapacity(total)
    if screener.searchesRegister {
      records += screener.register.parties.map { partyRecord($0, screener) }
    }
    guard let store else { return records }
    let export = ListExport(store, descriptors: facts.lists)
    for version in screener.versions {
      progress(records.count, total)
      let list = version.list
      let state = try store.entries(of: list, asOf: screener.asOf, knownBy: screener.knownBy)
      let spans = try store.spans(of: list, asOf: screener.asOf, knownBy: screener.knownBy)
      let exported = export.exported(list, state.snapshot.day)
      let translation = EntityTranslation(
        exported, entries: state.entries, countryCode: ExportCountry.code)
      let regimes = RegimeOfEntry(exported, facts.lists.first { $0.id == list })
      records += Parallel.map(state.entries) { entry in
        let span = spans[entry.id]
        let others = joined.party(of: EntryKey(list: list, entry: entry.id))
          .filter { $0.list != list || $0.entry != entry.id }
          .map { EntityTranslation.id(of: $0.entry, in: $0.list) }
        var bytes: [UInt8] = []
        EntityRecord(
          translation.entities(of: entry),
          datasets: [DatasetNames.name(list)] + regimes.regimes(of: entry).map(DatasetNames.name),
          referents: others, firstSeen: span?.firstSeen.description,
          lastSeen: state.snapshot.day.description, lastChange: span?.lastChange.description
        ).append(to: &bytes)
        return bytes
      }
    }
    return records
  }

  /// A party of the register: its names, and under which regimes it stands on the day.
  private static func partyRecord(_ party: Party, _ screener: Screener) -> [UInt8] {
    let schema =
      switch party.kind {
      case .person: "Person"
      case .organisation: "Organization"
      case .vessel: "Vessel"
      case .aircraft: "Airplane"
      case .unknown: "LegalEntity"
      }
    let standing = screener.register.statuses(
      of: party.id, on: AskedTime(screener.asOf), knownBy: screener.knownBy
    )
    .filter { $0.word == .listed || $0.word == .suspended }
    var properties = [(name: "name", values: [party.name])]
    let names = party.names.map(\.text).filter { $0 != party.name }
    if !names.isEmpty { properties.append(("alias", names)) }
    if standing.contains(where: { $0.word == .listed }) {
      properties.append(("topics", ["sanction"]))
    }
    var bytes: [UInt8] = []
    EntityRecord(
      [
        PublishedEntity(
          id: party.id, schema: schema, caption: party.name,
          properties: properties.sorted { $0.name < $1.name })
      ],
      datasets: [Screener.registerList] + standing.map { DatasetNames.name($0.regime.id) },
      referents: party.listLinks.map { EntityTranslation.id(of: $0.entry, in: $0.list) },
      firstSeen: nil, lastSeen: screener.asOf.description, lastChange: nil
    ).append(to: &bytes)
    return bytes
  }

  /// Leaves the four newest files of a folder.
  private static func removeOldest(in folder: String, but path: String) {
    guard let directory = unsafe opendir(folder) else { return }
    defer { unsafe closedir(directory) }
    var files: [(path: String, written: Int)] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      var status = stat()
      guard name.hasSuffix(".entities"), unsafe stat("\(folder)/\(name)", &status) == 0 else {
        continue
      }
      files.append(("\(folder)/\(name)", status.st_mtim.tv_sec))
    }
    for file in files.sorted(by: { $0.written > $1.written }).dropFirst(4) where file.path != path {
      _ = unsafe unlink(file.path)
    }
  }
}

/// Under which regimes of the register a list puts its entries.
private struct RegimeOfEntry: Sendable {
  private let programmes: [String: String]
  /// The regimes of a list that says nothing by programmes: all its entries are under them.
  private let whole: [String]

  init(_ list: ExportedList, _ descriptor: ListDescriptor?) {
    programmes = list.programmes
    whole = list.programmes.isEmpty ? descriptor?.regimes ?? [] : []
  }

  func regimes(of entry: ListEntry) -> [String] {
    guard !programmes.isEmpty else { return whole }
    var found: [String] = []
    for programme in entry.values(.programme) {
      if let regime = programmes[programme], !found.contains(regime) { found.append(regime) }
    }
    return found
  }
}
