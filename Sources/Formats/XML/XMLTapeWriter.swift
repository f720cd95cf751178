import CXML2

/// Receives libxml2's callbacks and writes them down, with the first error.
///
/// Nothing is thrown or called back from inside the C parser: a chunk is parsed whole, then what it
/// held is handed out.
@safe struct XMLTapeWriter {
  /// The first fatal error of a document.
  struct Fault {
    var kind = FormatError.Kind.malformed
    var line: Int
    var column: Int
    var reason: String
    /// Whether the parser only misses the end of the document.
    var isMissingEnd = false
  }

  /// An element opened and not yet ended.
  struct OpenElement {
    /// Its place on the tape; negative when that was dropped.
    var place: Int
    let name: Int32
    let line: Int
  }

  private(set) var tape = XMLTape()
  private(set) var open: [OpenElement] = []
  private(set) var fault: Fault?
  private var names = InternedNames()
  /// Where the text begins that is still being read; nil between texts.
  private var textStart: Int?
  /// The parser that calls.
  private var parser: xmlParserCtxtPtr?

  /// The names that nodes have numbers of.
  var nameTable: [XMLName] { names.table }

  mutating func attach(_ parser: xmlParserCtxtPtr?) { unsafe self.parser = parser }

  /// Remembers an error unless there was one before it.
  mutating func fail(_ fault: Fault) {
    if self.fault == nil { self.fault = fault }
  }

  /// Gives away what was written. Elements that are open will be closed by a node of their own; a text
  /// that is not complete stays.
  mutating func takeTape() -> XMLTape {
    var taken = XMLTape()
    swap(&taken, &tape)
    tape.nodes.reserveCapacity(taken.nodes.count)
    tape.bytes.reserveCapacity(taken.bytes.count)
    if let start = textStart {
      tape.bytes += taken.bytes[start...]
      taken.bytes.removeLast(taken.bytes.count - start)
      textStart = 0
    }
    for depth in open.indices { open[depth].place = -1 }
    return taken
  }

  static func install(in handler: inout xmlSAXHandler) {
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = {
      context, name, _, uri, _, _, attributeCount, _, attributes in
      unsafe XMLTapeWriter.at(context)?.pointee.start(name, uri, Int(attributeCount), attributes)
    }
    unsafe handler.endElementNs = { context, _, _, _ in
      unsafe XMLTapeWriter.at(context)?.pointee.end()
    }
    unsafe handler.characters = { context, bytes, count in
      unsafe XMLTapeWriter.at(context)?.pointee.characters(bytes, Int(count))
    }
    unsafe handler.cdataBlock = { context, bytes, count in
      unsafe XMLTapeWriter.at(context)?.pointee.characters(bytes, Int(count))
    }
    unsafe handler.internalSubset = { context, _, _, _ in
      unsafe XMLTapeWriter.at(context)?.pointee.refuse(
        .malformed, "the document has a document type declaration, which no list needs")
    }
    unsafe handler.serror = { context, error in
      unsafe XMLTapeWriter.at(context)?.pointee.record(error)
    }
  }

  private static func at(
    _ context: UnsafeMutableRawPointer?
  ) -> UnsafeMutablePointer<XMLTapeWriter>? {
    unsafe context?.assumingMemoryBound(to: XMLTapeWriter.self)
  }

  private mutating func start(
    _ name: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?, _ attributeCount: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    endText()
    let base = Int32(clamping: tape.bytes.count)
    let first = tape.attributes.count
    if let attributes = unsafe attributes {
      // Five pointers an attribute: local name, prefix, namespace, start and end of the value.
      for index in 0..<attributeCount {
        let part = unsafe attributes + index * 5
        guard let from = unsafe part[3], let to = unsafe part[4] else { continue }
        let start = tape.bytes.count
        unsafe tape.bytes.append(contentsOf: UnsafeBufferPointer(start: from, count: to - from))
        tape.attributes.append(
          XMLTape.Attribute(
            name: unsafe names.number(part[0]), space: unsafe names.number(part[2]),
            first: Int32(clamping: start), count: Int32(clamping: tape.bytes.count - start)))
      }
    }
    let line = unsafe parser?.pointee.input?.pointee.line ?? 0
    let number = unsafe names.number(name)
    open.append(OpenElement(place: tape.nodes.count, name: number, line: Int(line)))
    tape.nodes.append(
      XMLTape.Node(
        name: number, space: unsafe names.number(uri), end: -1, first: Int32(clamping: first),
        count: Int32(clamping: tape.attributes.count - first), line: line, base: base))
  }

  private mutating func end() {
    endText()
    guard let element = open.popLast() else { return }
    if element.place >= 0 {
      tape.nodes[element.place].end = Int32(clamping: tape.nodes.count)
    } else {
      append(XMLTape.Node.closing, first: 0, count: 0)
    }
  }

  private mutating func characters(_ bytes: UnsafePointer<xmlChar>?, _ count: Int) {
    let start = textStart ?? tape.bytes.count
    textStart = start
    unsafe tape.bytes.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
    if tape.bytes.count - start > XMLStream.longestText {
      refuse(.tooLarge, "a text is longer than \(XMLStream.longestText) bytes")
    }
  }

  /// Ends a text; one of white space alone is no text.
  private mutating func endText() {
    guard let start = textStart else { return }
    textStart = nil
    let count = tape.bytes.count - start
    if tape.bytes[start...].allSatisfy({ $0 <= 0x20 }) {
      tape.bytes.removeLast(count)
    } else {
      append(XMLTape.Node.text, first: start, count: count)
    }
  }

  private mutating func append(_ kind: Int32, first: Int, count: Int) {
    tape.nodes.append(
      XMLTape.Node(
        name: kind, space: 0, end: Int32(clamping: tape.nodes.count + 1),
        first: Int32(clamping: first), count: Int32(clamping: count), line: 0,
        base: Int32(clamping: kind == XMLTape.Node.text ? first : tape.bytes.count)))
  }

  private mutating func refuse(_ kind: FormatError.Kind, _ reason: String) {
    guard fault == nil, let parser = unsafe parser else { return }
    fault = Fault(
      kind: kind, line: unsafe Int(parser.pointee.input?.pointee.line ?? 0),
      column: unsafe Int(parser.pointee.input?.pointee.col ?? 0), reason: reason)
    unsafe xmlStopParser(parser)
  }

  private mutating func record(_ error: UnsafeMutablePointer<xmlError>?) {
    guard fault == nil, let error = unsafe error?.pointee else { return }
    guard unsafe error.level == XML_ERR_FATAL else { return }
    let text = unsafe error.message.map { unsafe String(cString: $0) } ?? "XML error"
    unsafe fault = Fault(
      line: Int(error.line), column: Int(error.int2), reason: text.foldingWhiteSpace(),
      isMissingEnd: error.code == XML_ERR_DOCUMENT_END.rawValue)
  }
}
