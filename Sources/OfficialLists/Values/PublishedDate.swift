import Chronology

/// Dates as publishers write them, turned into EDTF (ISO 8601-2) text.
enum PublishedDate {
  /// A date of an XML schema or a database: `1961-03-02`, `1961-03-02T00:00:00`,
  /// `1961-03-02 00:00:00.0`, `1961-03-02Z`, `1961`, `1961-03`.
  ///
  /// The day is taken as written; hour and zone are dropped.
  static func iso(_ text: String) -> String? {
    let bytes = text.utf8
    if bytes.count >= 10 {
      let after = bytes.dropFirst(10).first
      guard after.map({ "T Z+-".utf8.contains($0) }) ?? true else { return nil }
      guard let day = String(bytes.prefix(10)) else { return nil }
      return Day(iso: day) == nil ? nil : day
    }
    let parts = text.split(at: "-")
    guard let first = parts.first, let year = number(first, digits: 4) else { return nil }
    if parts.count == 1 { return padded(year) }
    guard parts.count == 2, let month = number(parts[1], digits: 2), (1...12).contains(month)
    else { return nil }
    return "\(padded(year))-\(twoDigits(month))"
  }

  /// OFAC's `MM/DD/YYYY`.
  static func american(_ text: String) -> Day? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, let month = Int(parts[0]), let day = Int(parts[1]),
      let year = number(parts[2], digits: 4)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// OFAC's `05 Mar 1961`, `Mar 1961`, `1961`, each with `circa` before it, and two of them joined
  /// by `to` (or two years by a hyphen): `1961-03-05`, `1961-03`, `1961~`, `1955/1957`.
  static func words(_ text: String) -> String? {
    let date = text.rest(after: "circa ")
    let mark = date == nil ? "" : "~"
    let whole = date ?? text
    if let single = point(whole) { return single + mark }
    guard let (first, second) = whole.parted(by: " to ") ?? whole.parted(by: "-"),
      let from = point(first), let to = point(second), from <= to
    else { return nil }
    return "\(from)\(mark)/\(to)\(mark)"
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func point(_ text: String) -> String? {
    let words = text.split(at: " ")
    guard let last = words.last, let year = number(last, digits: 4), year > 0 else { return nil }
    if words.count == 1 { return padded(year) }
    guard let month = months.firstIndex(of: words[words.count - 2].lowercased()) else { return nil }
    if words.count == 2 { return "\(padded(year))-\(twoDigits(month + 1))" }
    guard words.count == 3, let day = Int(words[0]) else { return nil }
    return Day(year: year, month: month + 1, day: day)?.description
  }

  private static func number(_ text: some StringProtocol, digits: Int) -> Int? {
    guard text.utf8.count == digits, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  private static func padded(_ year: Int) -> String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
