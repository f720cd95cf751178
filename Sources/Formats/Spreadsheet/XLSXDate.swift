/// Days as a workbook counts them.
enum XLSXDate {
  /// Built-in formats that show a date (ECMA-376 part 1, 18.8.30).
  static let builtIn: Set<Int> = [14, 15, 16, 17, 22]

  /// Whether a format code shows a date: it has a day or a year outside quotes, brackets and
  /// escapes. An `m` alone may be minutes.
  static func isDateFormat(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for scalar in code.unicodeScalars {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch scalar {
      case "\\" where !isQuoted: isEscaped = true
      case "\"": isQuoted.toggle()
      case "[" where !isQuoted: isBracketed = true
      case "]" where !isQuoted: isBracketed = false
      case "d", "D", "y", "Y": if !isQuoted, !isBracketed { return true }
      default: break
      }
    }
    return false
  }

  /// The day of a serial number, `YYYY-MM-DD`; nil when it is none. Days count from 31 December
  /// 1899, with a 29 February 1900 that never was (18.17.4), or from 1 January 1904.
  static func iso(_ text: String, startsIn1904: Bool) -> String? {
    guard let number = Double(text), number >= 1, number < 2_958_466 else { return nil }
    let serial = Int(number)
    // Days since 1 March 0000, to count years of 146,097 days in four centuries.
    let epoch = startsIn1904 ? 695_361 : serial < 60 ? 693_900 : 693_899
    let days = serial + epoch
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
