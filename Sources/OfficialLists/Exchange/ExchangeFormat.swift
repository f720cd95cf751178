package import Chronology
package import Register

/// A format in which lists are handed on to other programs.
package enum ExchangeFormat: String, Sendable, Hashable, CaseIterable {
  /// FollowTheMoney entities, one JSON object a line.
  case ftm
  /// A row an entry, for spreadsheets.
  case csv
  /// Ostrakon's own entries, one JSON object a line.
  case json
}

/// What is known of a list besides its entries when it is written out.
package struct ExportedList: Sendable, Hashable {
  package let id: String
  /// The day of the newest snapshot in it: the day of publication.
  package let day: Day
  /// The body that publishes it; nil for a list of the user's own.
  package var publisher: String?
  /// Where it is published; nil when unknown or not on the web.
  package var address: String?
  /// The jurisdiction as the register writes it (`US`, `UN`).
  package var jurisdiction: String?
  /// Regime by programme value of an entry.
  package var programmes: [String: String]

  package init(
    id: String, day: Day, publisher: String? = nil, address: String? = nil,
    jurisdiction: String? = nil, programmes: [String: String] = [:]
  ) {
    self.id = id
    self.day = day
    self.publisher = publisher
    self.address = address
    self.jurisdiction = jurisdiction
    self.programmes = programmes
  }
}

/// Writes lists in an exchange format, a list at a time.
///
/// Every format carries each entry losslessly: read back by this house, the entries are the same.
package struct ExchangeWriter: Sendable {
  package let format: ExchangeFormat
  /// The ISO 3166 code, in lower case, of a country as lists write it; nil when it is unknown.
  private let countryCode: @Sendable (String) -> String?
  private var hasBegun = false

  /// Bytes gathered before they are handed on.
  private static let piece = 1 << 18

  package init(
    _ format: ExchangeFormat, countryCode: @escaping @Sendable (String) -> String?
  ) {
    self.format = format
    self.countryCode = countryCode
  }

  /// Writes one list.
  ///
  /// - Parameter sink: is given the bytes in pieces.
  /// - Complexity: linear in the entries; memory for the entries' names and one piece.
  package mutating func write(
    _ entries: [ListEntry], of list: ExportedList, to sink: ([UInt8]) throws -> Void
  ) throws {
    var bytes: [UInt8] = []
    if !hasBegun, format == .csv { EntryTable.appendHeading(to: &bytes) }
    hasBegun = true
    let parties =
      format == .ftm
      ? FTMWriter(list, entries: entries, countryCode: countryCode) : nil
    for entry in entries {
      switch format {
      case .csv: EntryTable.append(entry, of: list, to: &bytes)
      case .json: EntryLine.append(entry, of: list, to: &bytes)
      case .ftm: parties?.append(entry, to: &bytes)
      }
      if bytes.count >= Self.piece {
        try sink(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    if !bytes.isEmpty { try sink(bytes) }
  }
}
