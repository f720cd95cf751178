/// The root tag of an XML or HTML document, found without parsing it.
struct XMLRoot: Hashable {
  /// Local name; empty when there is no tag.
  let name: String
  /// Everything between the name and the tag's end.
  let rest: String

  /// Skips declarations, comments and processing instructions.
  init(in text: Substring) {
    var left = text
    while let open = left.firstIndex(of: "<") {
      left = left[open...]
      let end: String
      if left.hasPrefix("<?") {
        end = "?>"
      } else if left.hasPrefix("<!--") {
        end = "-->"
      } else if left.hasPrefix("<!") {
        if left.lowercased().hasPrefix("<!doctype html") {
          name = "html"
          rest = ""
          return
        }
        end = ">"
      } else {
        let tag = left.dropFirst().prefix { $0 != ">" }
        let full = tag.prefix { !$0.isWhitespace && $0 != "/" }
        name = String(full.split(separator: ":").last ?? "")
        rest = String(tag.dropFirst(full.count))
        return
      }
      guard let close = left.firstRange(of: end) else { break }
      left = left[close.upperBound...]
    }
    name = ""
    rest = ""
  }

  /// The value of an attribute by its name as written.
  func attribute(_ name: String) -> String? {
    guard let key = rest.firstRange(of: name + "=") else { return nil }
    let after = rest[key.upperBound...]
    guard let quote = after.first, quote == "\"" || quote == "'" else { return nil }
    let value = after.dropFirst()
    guard let end = value.firstIndex(of: quote) else { return nil }
    return String(value[..<end])
  }
}
