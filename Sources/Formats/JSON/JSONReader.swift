import CSimdjson

/// Reads JSON documents one after another, keeping its buffers between them.
///
/// simdjson decides what is JSON and reads it; when it refuses a text, which it does without
/// saying where, ``JSONFault`` goes through the text once more to find the place and the words.
///
/// Strictly RFC 8259, with these decisions where the RFC leaves room: a byte order mark at the
/// start is passed over; keys that occur twice are kept; an integer that does not fit 64 bits is
/// refused rather than rounded, because it is most likely an identifier; half a surrogate pair in
/// an escape is refused.
///
/// One document at a time and one thread at a time; the type cannot be copied.
@safe package struct JSONReader: ~Copyable {
  private let parser: OpaquePointer?
  /// What is read at most.
  package let limits: JSONLimits

  package init(limits: JSONLimits = JSONLimits()) {
    unsafe self.parser = csj_open()
    self.limits = limits
  }

  deinit {
    // `delete` of a null pointer does nothing.
    unsafe csj_close(parser)
  }

  /// Reads one whole document. Linear in its length.
  package mutating func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    try value(of: bytes.span)
  }

  /// Reads one whole document. Linear in its length.
  package mutating func value(of bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
    guard bytes.count <= limits.bytes else {
      throw JSONError(
        "the text has \(bytes.count) bytes, more than the limit of \(limits.bytes)",
        at: limits.bytes, in: bytes)
    }
    let start = JSONFault.lengthOfMark(bytes)
    var document = unsafe csj_document()
    let text = bytes.extracting(droppingFirst: start)
    let outcome = unsafe text.withUnsafeBufferPointer { text -> Int32 in
      guard let base = text.baseAddress, let parser = unsafe parser else {
        return Int32(CSJ_REFUSED.rawValue)
      }
      return unsafe csj_parse(parser, base, text.count, limits.depth, &document)
    }
    if outcome == Int32(CSJ_FINE.rawValue),
      let words = unsafe document.tape, let strings = unsafe document.strings
    {
      var tape = unsafe JSONTape(
        words: UnsafeBufferPointer(start: words, count: document.tape_words), strings: strings,
        depth: limits.depth)
      if let value = tape.root() { return value }
    }
    if let fault = JSONFault.first(in: bytes, limits: limits) { throw fault }
    throw JSONError("there is not enough memory to read the text", at: 0, in: bytes)
  }
}

extension JSONValue {
  /// Reads one whole document. For many documents keep a ``JSONReader``.
  package init(
    parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()
  ) throws(JSONError) {
    var reader = JSONReader(limits: limits)
    self = try reader.value(of: bytes)
  }

  /// Reads one whole document.
  package init(parsing text: String, limits: JSONLimits = JSONLimits()) throws(JSONError) {
    try self.init(parsing: Array(text.utf8), limits: limits)
  }
}
