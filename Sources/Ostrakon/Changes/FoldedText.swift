/// A text as compared where the way of writing does not count: runs of white space are one blank,
/// marks of direction and zero-width blanks are not there, and separators with nothing to separate go.
///
/// Equality is Swift's, so that canonically equivalent Unicode forms (NFC and NFD) are one. The UN's
/// files of August 2023 append `, ,` to notes and take it away two days later; no fact moves with it.
struct FoldedText: Hashable {
  let text: String

  init(_ text: String) {
    var words: [Substring] = []
    let visible = text.unicodeScalars.filter { !FoldedText.invisible.contains($0.value) }
    var plain = String()
    plain.unicodeScalars.append(contentsOf: visible)
    for var word in plain.split(whereSeparator: \.isWhitespace) {
      // A separator that stands behind a blank belongs to nothing.
      while let first = word.first, FoldedText.separators.contains(first) { word.removeFirst() }
      if !word.isEmpty { words.append(word) }
    }
    if var last = words.popLast() {
      while let end = last.last, FoldedText.separators.contains(end) { last.removeLast() }
      if !last.isEmpty { words.append(last) }
    }
    self.text = words.joined(separator: " ")
  }

  private static let separators: Set<Character> = [",", ";"]
  /// Zero-width space, marks of direction and their embeddings, byte order mark.
  private static let invisible: Set<UInt32> = Set(
    [0x200B, 0x200E, 0x200F, 0xFEFF] + Array(0x202A...0x202E) + Array(0x2066...0x2069))
}
