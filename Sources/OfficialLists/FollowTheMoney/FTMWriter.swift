import Formats
import Register

/// Writes entries of one list as entities of FollowTheMoney.
///
/// An entry becomes a party, a Sanction for each of its listings, an Identification or a Passport
/// for each document that has more than a number, a CryptoWallet for each address of digital
/// currency, and a link to each party of the same list that it names and that is the only one of
/// that name. Ids are the list's id and the entry's, so that they are the same in every export.
///
/// What FollowTheMoney has no place for is kept as notes for people; the party carries the entry
/// itself beside its properties, under `ostrakon`, from which it is read back unchanged. The library
/// keeps members it does not know.
struct FTMWriter: Sendable {
  private let list: ExportedList
  private let countryCode: @Sendable (String) -> String?
  /// Parties by each name only one of them has.
  private let parties: [String: Party]
  private let partiesByID: [String: Party]

  struct Party: Sendable {
    let id: String
    let schema: FTMSchema
  }

  init(
    _ list: ExportedList, entries: [ListEntry],
    countryCode: @escaping @Sendable (String) -> String?
  ) {
    self.list = list
    self.countryCode = countryCode
    parties = Self.index(entries, list: list.id)
    partiesByID = Dictionary(
      entries.map { entry in
        (entry.id, Party(id: FTMID.party(entry.id, of: list.id), schema: FTMSchema(entry)))
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func index(_ entries: [ListEntry], list: String) -> [String: Party] {
    var found: [String: Party] = [:]
    var ambiguous: Set<String> = []
    for entry in entries {
      let names = entry.fields.filter { $0.property == .name }
        .flatMap { [$0.value, $0.attributes["published"] ?? $0.value] }
      for name in Set(names.map(key)) {
        if found[name] != nil { ambiguous.insert(name) }
        found[name] = Party(id: FTMID.party(entry.id, of: list), schema: FTMSchema(entry))
      }
    }
    for name in ambiguous { found[name] = nil }
    return found
  }

  private static func key(_ name: String) -> String { name.lowercased() }

  /// The entities of an entry, put together.
  func draft(of entry: ListEntry) -> FTMDraft {
    var draft = FTMDraft(
      entry, of: list, countryCode: countryCode,
      named: { parties[Self.key($0)] }, withID: { partiesByID[$0] })
    draft.translate()
    return draft
  }

  /// Appends all entities of an entry, the party first.
  func append(_ entry: ListEntry, to bytes: inout [UInt8]) {
    let draft = draft(of: entry)
    let datasets = [list.id]
    draft.party.append(
      caption: entry.caption, datasets: datasets,
      [JSONMember("ostrakon", EntryLine.object(entry, of: list))], to: &bytes)
    for other in draft.others { other.append(caption: nil, datasets: datasets, to: &bytes) }
  }
}

/// Ids of entities: letters, digits, dots and hyphens, as the library demands.
enum FTMID {
  /// The id of a party. An id that must be altered gets the beginning of its hash behind it, so that
  /// two ids never become one.
  static func party(_ id: String, of list: String) -> String {
    let joined = "\(list)-\(id)"
    guard !FTMCheck.isEntityID(joined) || joined.utf8.count > 200 || isTaken(joined) else {
      return joined
    }
    let plain = joined.utf8.map { byte in
      FTMCheck.isAlphanumeric(byte) || byte == 0x2E ? byte : UInt8(ascii: "-")
    }
    let start = plain.drop { !FTMCheck.isAlphanumeric($0) }.prefix(160)
    let digest = SHA256.digest(of: Array(joined.utf8)).description.prefix(12)
    return "\(String(decoding: start, as: UTF8.self))-\(digest)"
  }

  /// Whether an id ends as those of the entities beside a party do (`…-sanction-1`).
  private static func isTaken(_ id: String) -> Bool {
    let parts = id.split(separator: "-").suffix(2)
    guard parts.count == 2, let word = parts.first, let number = parts.last else { return false }
    return ["sanction", "document", "wallet", "owner", "link"].contains(word)
      && number.utf8.allSatisfy { (48...57).contains($0) }
  }
}
