import CXML2

/// Texts of the names in a document, by the address of libxml2's copy.
///
/// libxml2 keeps one copy of each name in the parser's dictionary for as long as the parser lives, so
/// the address is the name. A document has few names and asks for them millions of times: a table
/// indexed by a few bits of the address answers almost always, a dictionary the rest.
@safe struct InternedNames {
  private var recent: [(address: UnsafePointer<xmlChar>?, text: String)]
  private var all: [UnsafePointer<xmlChar>: String] = unsafe [:]

  init() {
    unsafe recent = Array(repeating: (nil, ""), count: 256)
  }

  /// The text at an address; empty for none.
  mutating func text(_ name: UnsafePointer<xmlChar>?) -> String {
    guard let name = unsafe name else { return "" }
    let slot = (Int(bitPattern: name) >> 2) & 255
    if unsafe recent[slot].address == name { return unsafe recent[slot].text }
    let text = unsafe all[name] ?? String(cString: name)
    unsafe all[name] = text
    unsafe recent[slot] = unsafe (name, text)
    return text
  }
}
