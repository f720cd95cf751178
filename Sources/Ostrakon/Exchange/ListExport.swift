package import Chronology
package import Knowledge
package import Ledger
package import OfficialLists
import Register
import Screening

/// The lists of a day, written out for other programs.
package struct ListExport: Sendable {
  /// What was written of one list.
  package struct Written: Hashable, Sendable {
    package let list: String
    /// The day of its newest snapshot.
    package let day: Day
    package let entryCount: Int
  }

  private let store: ListLedger
  private let descriptors: [ListDescriptor]

  /// An export of what a store holds.
  package init(_ store: ListLedger, descriptors: [ListDescriptor]) {
    self.store = store
    self.descriptors = descriptors
  }

  /// The lists to be written: those named, or all that have a snapshot on the day or before.
  ///
  /// - Throws: `unknownList`, and `noSnapshot` for a list that was named and has none by then.
  package func lists(_ named: [String], asOf day: Day) throws(LedgerError) -> [String] {
    if !named.isEmpty {
      for list in named { _ = try store.snapshot(of: list, asOf: day) }
      return named
    }
    var lists: [String] = []
    for list in try store.lists() {
      let snapshots = try store.snapshots(of: list)
      if snapshots.contains(where: { $0.day <= day }) { lists.append(list) }
    }
    return lists
  }

  /// Writes what stands on a day, a list at a time.
  ///
  /// - Parameter sink: is given the bytes in pieces.
  /// - Complexity: linear in the entries; memory for one list.
  package func write(
    _ lists: [String], asOf day: Day, as format: ExchangeFormat,
    to sink: ([UInt8]) throws -> Void
  ) throws -> [Written] {
    var writer = ExchangeWriter(format, countryCode: ExportCountry.code)
    var written: [Written] = []
    for list in lists {
      let state = try store.entries(of: list, asOf: day)
      try writer.write(state.entries, of: exported(list, state.snapshot.day), to: sink)
      written.append(
        Written(list: list, day: state.snapshot.day, entryCount: state.entries.count))
    }
    return written
  }

  func exported(_ list: String, _ day: Day) -> ExportedList {
    guard let known = descriptors.first(where: { $0.id == list }) else {
      return ExportedList(id: list, day: day)
    }
    return ExportedList(
      id: list, day: day, publisher: known.publisher, address: known.addresses.first,
      jurisdiction: known.jurisdiction, programmes: known.programmes)
  }
}

/// Country codes as exchange formats have them.
package enum ExportCountry {
  /// The ISO 3166 code, in lower case, of a country as lists write it; nil when the table
  /// (`Data/screening/countries.tsv`) does not know it.
  ///
  /// States that are no more have the four-letter codes of ISO 3166-3.
  @Sendable package static func code(_ name: String) -> String? {
    guard let code = Countries.code(of: name) else { return nil }
    switch code {
    case "su": return "suhh"
    case "yu": return "yucs"
    // Our table has one code, used twice by the standard, for two states.
    case "cs": return name.lowercased().contains("serbia") ? "csxx" : "cshh"
    default: return code
    }
  }
}
