import Formats
import Register

/// One row of the Consolidated Screening List, CSV, in which several values share a cell.
enum CSLRow {
  static let convention = TableReader.Convention(format: .cslCSV) { cells in
    var lists: [String: [String]] = [:]
    for key in CSLEntry.plurals { lists[key] = (cells[key] ?? "").split(at: ";") }
    return CSLEntry(
      texts: cells, lists: lists,
      addresses: (cells["addresses"] ?? "").split(at: ";").map { ($0, [:]) },
      features: (cells["ids"] ?? "").split(at: ";").map(feature)
    ).listEntry()
  }

  /// An item of the column `ids`.
  ///
  /// In the file of November 2023 it is label, value, country and dates in words (`Passport, E590976, TN,
  /// 19 Jun 1987, 18 Jun 1992`). That of May 2022 has the members in the order of their names: country,
  /// end, beginning, value and label (`JO, 2014-08-30, 2009-08-31, K475336, Passport`).
  static func feature(_ item: String) -> OFACFeature {
    let parts = item.split(separator: ",", omittingEmptySubsequences: false)
      .map { String($0).foldingWhiteSpace() }
    guard parts.count > 1, let first = parts.first, let last = parts.last else {
      return OFACFeature(label: "", value: item)
    }
    let isOld =
      isCountry(first) || isDate(first) || (isLabel(last) && !isLabel(first))
    let rest = isOld ? parts.dropLast() : parts.dropFirst()
    return isOld ? old(last, rest[...]) : new(first, rest[...])
  }

  private static func old(_ label: String, _ parts: ArraySlice<String>) -> OFACFeature {
    var rest = parts
    var attributes: [String: String] = [:]
    if rest.count > 1, let country = rest.first, isCountry(country) {
      attributes["country"] = country
      rest = rest.dropFirst()
    }
    var dates: [String] = []
    while rest.count > 1, let date = rest.first, isDate(date), dates.count < 2 {
      dates.append(date)
      rest = rest.dropFirst()
    }
    add(dates.reversed(), to: &attributes)
    return OFACFeature(
      label: label, value: rest.joined(separator: ", "), attributes: attributes)
  }

  private static func new(_ label: String, _ parts: ArraySlice<String>) -> OFACFeature {
    var rest = parts
    var attributes: [String: String] = [:]
    var dates: [String] = []
    while rest.count > 1, let text = rest.last, text.contains(" "), dates.count < 2,
      let date = PublishedDate.words(text)
    {
      dates.append(date)
      rest = rest.dropLast()
    }
    if rest.count > 1, let country = rest.last, isCountry(country) {
      attributes["country"] = country
      rest = rest.dropLast()
    }
    add(dates.reversed(), to: &attributes)
    return OFACFeature(
      label: label, value: rest.joined(separator: ", "), attributes: attributes)
  }

  /// The first of two dates is that of issue; which one a lone date is, is not said.
  private static func add(_ dates: [String], to attributes: inout [String: String]) {
    if dates.count == 2 {
      attributes["issued"] = dates[0]
      attributes["expires"] = dates[1]
    } else if let date = dates.first {
      attributes["date"] = date
    }
  }

  private static func isDate(_ text: String) -> Bool {
    text.utf8.count == 10 && PublishedDate.iso(text) == text
  }

  private static func isLabel(_ text: String) -> Bool {
    OFACFeature.isLabel(text) || text.hasSuffix("Date (CMIC)")
      || ["UN/LOCODE", "MICEX Code", "Registration Country"].contains(text)
  }

  private static func isCountry(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (65...90).contains($0) }
  }
}
