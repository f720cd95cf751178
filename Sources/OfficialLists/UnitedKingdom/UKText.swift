import Chronology
import Register

/// How the United Kingdom's lists write dates, numbered items and references.
enum UKText {
  /// `17/08/1957`, `00/05/1980` and `dd/05/1980` (May 1980), `00/00/1980` and `dd/mm/1980` (1980),
  /// `2012-06-29`: as EDTF; nil for anything else.
  static func date(_ text: String) -> String? {
    if let iso = PublishedDate.iso(text) { return iso }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let year = PublishedDate.iso(parts[2]) else { return nil }
    func isOpen(_ part: String) -> Bool { ["0", "00", "dd", "mm"].contains(part.lowercased()) }
    if isOpen(parts[1]) { return isOpen(parts[0]) ? year : nil }
    guard let month = Int(parts[1]), (1...12).contains(month) else { return nil }
    let monthText = month < 10 ? "0\(month)" : "\(month)"
    if isOpen(parts[0]) { return "\(year)-\(monthText)" }
    guard let day = Int(parts[0]), let number = Int(parts[2]) else { return nil }
    return Day(year: number, month: month, day: day)?.description
  }

  /// The UN reference that a remark gives as the entry's own: `UN Ref QDe.004.`,
  /// `UN REF:QE.A.146.14.`, `(UN Ref):QDi.001`. References of other parties are not labelled so.
  static func unReference(in remark: String) -> String? {
    let lower = remark.lowercased()
    var start = lower.startIndex
    while let label = lower[start...].firstRange(of: "un ref") {
      start = label.upperBound
      // Case folding may change lengths, so the label is found again by distance in characters.
      let offset = lower.distance(from: lower.startIndex, to: label.upperBound)
      guard offset <= remark.count else { return nil }
      var rest = remark[remark.index(remark.startIndex, offsetBy: offset)...]
      for word in ["erence number", "erence", "."] where rest.lowercased().hasPrefix(word) {
        rest = rest.dropFirst(word.count)
      }
      rest = rest.drop { " ():.".contains($0) }
      var token = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
      while token.last == "." { token = token.dropLast() }
      if UNReference.isValid(String(token)) { return String(token) }
    }
    return nil
  }

  /// The id in the UK Sanctions List that a remark gives: `(UK Sanctions List Ref):SYR0306`.
  static func ukReference(in remark: String) -> String? {
    guard let (_, after) = remark.parted(by: "(UK Sanctions List Ref):") else { return nil }
    let token = after.drop { $0 == " " }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return token.isEmpty ? nil : String(token)
  }

  /// A number and what is said of it: `592667 (Qatari passport issued on 3 May 2007)`.
  static func document(_ text: String) -> (number: String, note: String) {
    var rest = text[...]
    for label in ["passport no:", "passport number:", "no:", "no.", "no "]
    where rest.lowercased().hasPrefix(label) {
      rest = rest.dropFirst(label.count)
    }
    guard let open = rest.firstIndex(where: { $0 == "(" || $0 == "," || $0 == ";" }) else {
      return (String(rest).trimmingBlanks, "")
    }
    let note = rest[open...].drop { "(,; ".contains($0) }
    return (
      String(rest[..<open]).trimmingBlanks,
      String(note).trimmingBlanks.trimmingEnd([")", ".", " "])
    )
  }
}

extension String {
  /// Without blanks at either end.
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while text.first?.isWhitespace ?? false { text = text.dropFirst() }
    while text.last?.isWhitespace ?? false { text = text.dropLast() }
    return String(text)
  }

  /// Without these characters at the end.
  fileprivate func trimmingEnd(_ characters: Set<Character>) -> String {
    var text = self[...]
    while let last = text.last, characters.contains(last) { text = text.dropLast() }
    return String(text)
  }
}
