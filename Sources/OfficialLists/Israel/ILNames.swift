import Formats

/// The names in one cell of the Israeli sheet: `1: CHANG 2: MYONG-CHIN` (parts by number, `na` for none),
/// then the other names behind `also known as` in Hebrew or one of the ways to write `a.k.a.`, and
/// former ones behind `F.k.a.`; several are lettered or separated by semicolons.
struct ILNames: Hashable {
  let name: String
  let aliases: [Alias]

  /// Another name, and which kind the sheet says it is.
  struct Alias: Hashable {
    let value: String
    let type: String
  }

  private static let marks: [(text: String, type: String)] = [
    ("ידוע גם:", "a.k.a."), ("a.k.a.:", "a.k.a."), ("a.k.a:", "a.k.a."), ("aka:", "a.k.a."),
    ("a.k.a.", "a.k.a."), ("f.k.a.:", "f.k.a."), ("f.k.a.", "f.k.a."),
  ]

  init(_ text: String) {
    var found: [Alias] = []
    var rest = text.foldingWhiteSpace()
    var type: String?
    var head = ""
    while true {
      let next = Self.nextMark(in: rest)
      let part = next.map { String(rest[..<$0.range.lowerBound]) } ?? rest
      if let type {
        found += NumberedItems.split(part).flatMap { $0.split(at: ";") }
          .map { Alias(value: $0.foldingWhiteSpace(), type: type) }
      } else {
        head = part
      }
      guard let next else { break }
      type = next.type
      rest = String(rest[next.range.upperBound...])
    }
    name = Self.inReadingOrder(head)
    aliases = found.filter { !$0.value.isEmpty }
  }

  private static func nextMark(
    in text: String
  ) -> (range: Range<String.Index>, type: String)? {
    marks.compactMap { mark in
      text.range(ofWord: mark.text).map { (range: $0, type: mark.type) }
    }
    .min { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
  }

  private static func inReadingOrder(_ head: String) -> String {
    guard head.foldingWhiteSpace().hasPrefix("1:") else { return head.foldingWhiteSpace() }
    var parts: [String] = []
    var left = head
    for number in 1...4 {
      guard let (before, after) = left.parted(by: "\(number):") else { break }
      if number > 1 { parts.append(before) }
      left = after
    }
    parts.append(left)
    return parts.map { $0.foldingWhiteSpace() }
      .filter { !$0.isEmpty && $0.lowercased() != "na" }.joined(separator: " ")
  }
}
