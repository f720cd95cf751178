import CXML2

/// A name of an element or attribute as a document has it, with the form in which names are compared
/// when case, hyphens and underscores do not count.
package struct XMLName: Sendable {
  package let text: String
  /// The text in lower case, without hyphens and underscores.
  package let key: String

  init(_ text: String) {
    self.text = text
    key = text.filter { $0 != "_" && $0 != "-" }.lowercased()
  }
}

/// Numbers for the names in a document, by the address of libxml2's copy.
///
/// libxml2 keeps one copy of each name in the parser's dictionary for as long as the parser lives, so
/// the address is the name. A document has few names and asks for them millions of times: a table
/// indexed by a few bits of the address answers almost always, a dictionary the rest.
@safe struct InternedNames {
  /// The names by number. Number 0 is no name.
  private(set) var table = [XMLName("")]
  private var recent: [(address: UnsafePointer<xmlChar>?, number: Int32)]
  private var all: [UnsafePointer<xmlChar>: Int32] = unsafe [:]

  init() {
    unsafe recent = Array(repeating: (nil, 0), count: 256)
  }

  /// The number of the name at an address; 0 for none.
  mutating func number(_ name: UnsafePointer<xmlChar>?) -> Int32 {
    guard let name = unsafe name else { return 0 }
    let slot = (Int(bitPattern: name) >> 2) & 255
    if unsafe recent[slot].address == name { return unsafe recent[slot].number }
    let number = unsafe all[name] ?? add(name)
    unsafe recent[slot] = unsafe (name, number)
    return number
  }

  private mutating func add(_ name: UnsafePointer<xmlChar>) -> Int32 {
    let number = Int32(clamping: table.count)
    table.append(unsafe XMLName(String(cString: name)))
    unsafe all[name] = number
    return number
  }
}
