import Formats
import Register

/// A listing with its own authority, programme and dates, as an attribute-bearing field of an entry.
///
/// Lists that carry several listings of one party (exports of collections, tables by authority) keep
/// each as one field: `listedOn` with the date as its value, or `raw.listing` where there is none.
/// The keys of its attributes are the cases of ``Part``.
struct FTMListing {
  /// What a listing can say besides its date, with the property of FollowTheMoney's Sanction.
  enum Part: String, CaseIterable {
    case authority, programme, programmeId, programmeAddress, reference, unReference, reason
    case provisions, status, country, until, record, address, summary

    var property: String {
      switch self {
      case .authority: "authority"
      case .programme: "program"
      case .programmeId: "programId"
      case .programmeAddress: "programUrl"
      case .reference: "authorityId"
      case .unReference: "unscId"
      case .reason: "reason"
      case .provisions: "provisions"
      case .status: "status"
      case .country: "country"
      case .until: "endDate"
      case .record: "recordId"
      case .address: "sourceUrl"
      case .summary: "summary"
      }
    }

    /// The part a property of Sanction stands for.
    static let byProperty = Dictionary(
      uniqueKeysWithValues: allCases.map { ($0.property, $0) })
  }

  /// Joins several values of one part.
  static let separator = "; "

  let date: String?
  let parts: [Part: String]

  /// The listing a field carries; nil when it is a bare date or another field.
  init?(_ field: EntryField) {
    guard field.property == .listedOn || field.property == .listing else { return nil }
    var parts: [Part: String] = [:]
    for (key, value) in field.attributes {
      if let part = Part(rawValue: key) { parts[part] = value }
    }
    guard !parts.isEmpty || field.property == .listing else { return nil }
    self.date = field.property == .listedOn ? field.value : nil
    self.parts = parts
  }

  init(date: String?, parts: [Part: String]) {
    self.date = date
    self.parts = parts
  }

  /// The values of a part. Codes and addresses hold no separator, so several are told apart; a text
  /// stays whole.
  func values(_ part: Part) -> [String] {
    guard let value = parts[part] else { return [] }
    switch part {
    case .authority, .programme, .reason, .provisions, .status, .summary, .record: return [value]
    default: return value.split(at: ";").map { $0.foldingWhiteSpace() }
    }
  }

  /// The field that carries the listing; nil when it says nothing at all.
  var field: EntryField? {
    let attributes = Dictionary(uniqueKeysWithValues: parts.map { ($0.key.rawValue, $0.value) })
    if let date { return EntryField(.listedOn, date, attributes) }
    guard
      let title = parts[.programme] ?? parts[.authority] ?? parts[.reason] ?? parts[.summary]
        ?? parts[.address] ?? parts.min(by: { $0.key.rawValue < $1.key.rawValue })?.value
    else { return nil }
    return EntryField(.listing, title, attributes)
  }
}
