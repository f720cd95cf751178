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

  /// What follows a text this one begins with; nil when it does not begin with it.
  func rest(after prefix: String) -> String? {
    hasPrefix(prefix) ? String(self[utf8.index(startIndex, offsetBy: prefix.utf8.count)...]) : nil
  }
}
