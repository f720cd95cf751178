/// The objects of one array of a large JSON document, one after another: `{"results": [{…}, {…}]}`.
///
/// Brackets and texts are followed byte by byte to find where an object ends; each is then read by
/// ``JSONReader``, which decides whether it is JSON. Memory holds one object. What stands beside the array
/// is passed over.
package struct JSONElements: ~Copyable {
  /// Most bytes of one object; the largest known has some 50 kilobytes.
  package static let largest = 16 << 20

  private let source: ByteSource
  private let key: [UInt8]
  private var reader = JSONReader(limits: JSONLimits(bytes: Self.largest))
  private var chunk: [UInt8] = []
  private var next = 0
  private var line = 1

  private var depth = 0
  private var isInText = false
  private var isEscaped = false
  /// The last text at the depth of the document's own keys.
  private var text: [UInt8] = []
  private var isInArray = false
  private var hasArray = false

  /// - Parameter key: under which member of the document the array stands.
  package init(_ source: ByteSource, key: String) {
    self.source = source
    self.key = Array(key.utf8)
  }

  /// The source's name, as errors give it.
  package var name: String { source.name }

  /// The next object with the line it begins on; nil after the last.
  ///
  /// - Throws: what the source throws; `malformed`, `tooLarge`, and `truncated` when the document ends
  ///   inside; `malformed` when it has no such array.
  package mutating func element() throws(FormatError) -> (line: Int, value: JSONValue)? {
    var object: [UInt8] = []
    var start = 0
    while let byte = try self.byte() {
      let isOpen =
        isInArray && (depth > 2 || (depth == 2 && byte == UInt8(ascii: "{") && !isInText))
      if isOpen {
        if object.isEmpty { start = line }
        object.append(byte)
        guard object.count <= Self.largest else {
          throw FormatError(
            .tooLarge, file: name, line: start,
            reason: "an object has more than \(Self.largest) bytes",
            remedy: "no list has such an entry: check where the file comes from")
        }
      }
      try follow(byte)
      if !object.isEmpty, depth == 2, !isInText { return (start, try value(object, line: start)) }
    }
    guard depth == 0 else {
      throw FormatError(
        .truncated, file: name, line: line, reason: "the document ends inside a bracket",
        remedy: "the download is incomplete: fetch it again")
    }
    guard hasArray else {
      throw FormatError(
        .malformed, file: name,
        reason: "has no array \"\(String(decoding: key, as: UTF8.self))\"",
        remedy: "check that it is the right file")
    }
    return nil
  }

  private mutating func byte() throws(FormatError) -> UInt8? {
    while next == chunk.count {
      next = 0
      guard try source.next(&chunk) else {
        chunk = []
        return nil
      }
    }
    defer { next += 1 }
    return chunk[next]
  }

  private mutating func follow(_ byte: UInt8) throws(FormatError) {
    if byte == UInt8(ascii: "\n") { line += 1 }
    if isInText {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInText = false
        return
      }
      if depth == 1, text.count < 256 { text.append(byte) }
      return
    }
    switch byte {
    case UInt8(ascii: "\""):
      isInText = true
      if depth == 1 { text = [] }
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if depth == 1, byte == UInt8(ascii: "["), text == key {
        isInArray = true
        hasArray = true
      }
      depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      if depth < 2 { isInArray = false }
      guard depth >= 0 else {
        throw FormatError(
          .malformed, file: name, line: line, reason: "a bracket closes that was never opened",
          remedy: "fetch it again")
      }
    default: break
    }
  }

  private mutating func value(
    _ object: [UInt8], line: Int
  ) throws(FormatError) -> JSONValue {
    do throws(JSONError) { return try reader.value(of: object) } catch {
      throw FormatError(
        .malformed, file: name, line: line, reason: "the object that begins here: \(error)",
        remedy: "fetch it again")
    }
  }
}
