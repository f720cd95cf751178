/// Makes values of simdjson's tape (its layout: simdjson, doc/tape.md).
///
/// A word has its type in the top byte. Arrays and objects carry the number of their elements in
/// the next three bytes, saturated, so it serves to reserve room and never as a bound; the end is
/// found by the closing word. Integers and doubles fill the word after theirs.
@safe struct JSONTape {
  private let words: UnsafeBufferPointer<UInt64>
  private let strings: UnsafePointer<UInt8>
  private var next = 0
  /// How many more levels may be opened. simdjson bounds them too, but not to the level.
  private var depth: Int

  /// Both buffers must stay as they are while this value is used.
  @unsafe init(words: UnsafeBufferPointer<UInt64>, strings: UnsafePointer<UInt8>, depth: Int) {
    unsafe self.words = words
    unsafe self.strings = strings
    self.depth = depth
  }

  /// The value of the document, or nil when it has one that ``JSONReader`` refuses although
  /// simdjson takes it: an integer from 2^63 on, a string that is not well-formed, a level too many.
  mutating func root() -> JSONValue? {
    next = 1
    return value()
  }

  private mutating func take() -> UInt64 {
    // `UnsafeBufferPointer` checks bounds only in debug builds, so this does.
    unsafe precondition(next < words.count, "the tape ends early")
    defer { next += 1 }
    return unsafe words[next]
  }

  private mutating func value() -> JSONValue? {
    let word = take()
    switch UInt8(word >> 56) {
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "t"): return .bool(true)
    case UInt8(ascii: "f"): return .bool(false)
    case UInt8(ascii: "l"): return .integer(Int(Int64(bitPattern: take())))
    case UInt8(ascii: "d"): return .number(Double(bitPattern: take()))
    case UInt8(ascii: "\""): return string(word).map(JSONValue.string)
    case UInt8(ascii: "["): return array(word)
    case UInt8(ascii: "{"): return object(word)
    default: return nil
    }
  }

  private mutating func array(_ word: UInt64) -> JSONValue? {
    guard depth > 0 else { return nil }
    depth -= 1
    defer { depth += 1 }
    var elements: [JSONValue] = []
    elements.reserveCapacity(Int(word >> 32 & 0xFF_FFFF))
    while !take(closing: "]") {
      guard let element = value() else { return nil }
      elements.append(element)
    }
    return .array(elements)
  }

  private mutating func object(_ word: UInt64) -> JSONValue? {
    guard depth > 0 else { return nil }
    depth -= 1
    defer { depth += 1 }
    var members: [JSONMember] = []
    members.reserveCapacity(Int(word >> 32 & 0xFF_FFFF))
    while !take(closing: "}") {
      guard let key = string(take()), let value = value() else { return nil }
      members.append(JSONMember(key, value))
    }
    return .object(members)
  }

  private mutating func take(closing bracket: Unicode.Scalar) -> Bool {
    let word = take()
    if UInt8(word >> 56) == UInt8(ascii: bracket) { return true }
    next -= 1
    return false
  }

  private func string(_ word: UInt64) -> String? {
    let place = Int(word & 0x00FF_FFFF_FFFF_FFFF)
    let start = unsafe strings + place
    let length = unsafe UnsafeRawPointer(start).loadUnaligned(as: UInt32.self)
    let text = unsafe UnsafeBufferPointer(start: start + 4, count: Int(length))
    return unsafe String(validating: text, as: UTF8.self)
  }
}
