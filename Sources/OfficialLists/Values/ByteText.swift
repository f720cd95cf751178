/// Searching in texts by bytes. Separators and labels of list formats are ASCII, and comparing
/// bytes is many times faster than comparing characters.
extension String {
  /// The parts between occurrences of an ASCII character; empty parts are left out.
  func split(at separator: Unicode.Scalar) -> [String] {
    let byte = UInt8(ascii: separator)
    return utf8.split(separator: byte).map { String(Substring($0)) }
  }

  /// Where a text occurs last; nil when it does not.
  func lastRange(of text: String) -> Range<String.Index>? {
    let needle = Array(text.utf8)
    guard let first = needle.first else { return nil }
    let view = utf8
    var end = view.endIndex
    while let index = view[..<end].lastIndex(of: first) {
      if view[index...].starts(with: needle) {
        return index..<view.index(index, offsetBy: needle.count)
      }
      end = index
    }
    return nil
  }

  /// What stands before and after the first occurrence of a text; nil when it does not occur.
  func parted(by text: String) -> (before: String, after: String)? {
    let needle = Array(text.utf8)
    guard let first = needle.first else { return nil }
    let view = utf8
    var start = view.startIndex
    while let index = view[start...].firstIndex(of: first) {
      if view[index...].starts(with: needle) {
        return (String(self[..<index]), String(self[view.index(index, offsetBy: needle.count)...]))
      }
      start = view.index(after: index)
    }
    return nil
  }

  /// Where a text occurs first as a word or words of its own, capitals and small letters of ASCII alike;
  /// nil when it does not.
  ///
  /// - Parameter text: with its ASCII letters small.
  func range(ofWord text: String) -> Range<String.Index>? {
    let needle = Array(text.utf8)
    let view = utf8
    func small(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte | 0x20 : byte }
    func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (97...122).contains(small(byte)) }
    var start = view.startIndex
    while let index = view[start...].firstIndex(where: { small($0) == needle.first }) {
      let isWord = index == view.startIndex || !isLetter(view[view.index(before: index)])
      if isWord, view[index...].lazy.map(small).starts(with: needle) {
        return index..<view.index(index, offsetBy: needle.count)
      }
      start = view.index(after: index)
    }
    return nil
  }

  /// What follows a text this one begins with; nil when it does not begin with it.
  func rest(after prefix: String) -> String? {
    hasPrefix(prefix) ? String(self[utf8.index(startIndex, offsetBy: prefix.utf8.count)...]) : nil
  }
}
