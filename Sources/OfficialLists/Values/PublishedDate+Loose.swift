import Chronology
import Formats

extension PublishedDate {
  /// A date as people type it into a cell: `1963`, `30/01/1972` (day first), `3.7.2013`,
  /// `17 Aug. 1957`, `25 January 2001`, `Approximately 1963`, `circa 1960`, `Between 1955 and 1958`,
  /// `1955-1958`; as EDTF. Nil for anything else.
  static func loose(_ text: String) -> String? {
    let plain = text.foldingWhiteSpace().trimmingPunctuation()
    if let iso = iso(plain) { return iso }
    let lower = plain.lowercased()
    for word in ["approximately ", "approx. ", "approx ", "circa ", "c. ", "around ", "about "] {
      if let rest = lower.rest(after: word) {
        return loose(rest).flatMap { $0.contains("/") ? nil : $0 + "~" }
      }
    }
    if let rest = lower.rest(after: "between "), let (first, second) = rest.parted(by: " and ") {
      return span(first, second)
    }
    if let date = dayFirst(plain) ?? spelled(plain) { return date }
    for separator in [" to ", " - ", "-", "–"] {
      if let (first, second) = plain.parted(by: separator), let span = span(first, second) {
        return span
      }
    }
    return nil
  }

  private static func span(_ first: String, _ second: String) -> String? {
    guard let from = loose(first), let to = loose(second), from <= to,
      !(from + to).contains(where: { $0 == "/" || $0 == "~" })
    else { return nil }
    return "\(from)/\(to)"
  }

  /// `30/01/1972`, `3.7.2013`, `00/00/1980`.
  private static func dayFirst(_ text: String) -> String? {
    if text.contains("/") { return UKText.date(text) }
    guard text.contains(".") else { return nil }
    return UKText.date(text.split(at: ".").joined(separator: "/"))
  }

  /// `17 Aug. 1957`, `Aug 1957`, `August 17, 1957`.
  private static func spelled(_ text: String) -> String? {
    var words = text.split { $0 == " " || $0 == "," }.map { word -> String in
      word.last == "." ? String(word.dropLast()) : String(word)
    }
    guard (2...3).contains(words.count) else { return nil }
    if words.count == 3, month(words[0]) != nil, Int(words[1]) != nil { words.swapAt(0, 1) }
    guard let year = Int(words[words.count - 1]), (1000...9999).contains(year),
      let month = month(words[words.count - 2])
    else { return nil }
    if words.count == 2 { return "\(year)-" + (month < 10 ? "0\(month)" : "\(month)") }
    return Int(words[0]).flatMap { Day(year: year, month: month, day: $0)?.description }
  }

  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// A month by its name or the first three letters and more of it.
  private static func month(_ word: String) -> Int? {
    let lower = word.lowercased()
    guard lower.count >= 3 else { return nil }
    return monthNames.firstIndex { $0.hasPrefix(lower) }.map { $0 + 1 }
  }
}

extension String {
  /// Without commas, semicolons and full stops at the end.
  fileprivate func trimmingPunctuation() -> String {
    var text = self[...]
    while let last = text.last, ",;.".contains(last) { text = text.dropLast() }
    return String(text)
  }
}
