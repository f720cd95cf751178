import CXML2

/// What one chunk of a document held.
struct XMLPiece: Sendable {
  var table = XMLTable(XMLTape(), [])
  /// What ended the reading behind the nodes.
  var error: FormatError?
  /// Whether nothing comes after it.
  var isLast = false
}

/// libxml2's push parser over a byte source, one chunk a step.
///
/// Nothing is shared between a parsing and what it gave, so that one thread may parse ahead of another
/// that uses the pieces. A parsing itself belongs to one thread at a time.
@safe final class XMLParsing {
  /// Most bytes of one text that is still open; offsets on the tape have 32 bits.
  private static let mostBytes = 1 << 30

  let source: ByteSource
  /// Behind a pointer, because the C parser writes it.
  private let writer: UnsafeMutablePointer<XMLTapeWriter>
  private let parser: xmlParserCtxtPtr?
  private var chunk: [UInt8] = []
  private var hasEnded = false

  init(_ source: ByteSource) {
    self.source = source
    unsafe writer = UnsafeMutablePointer<XMLTapeWriter>.allocate(capacity: 1)
    unsafe writer.initialize(to: XMLTapeWriter())
    xmlInitParser()
    // Zeroed, with our own callbacks only: the defaults would build a tree in our context.
    var handler = unsafe xmlSAXHandler()
    unsafe XMLTapeWriter.install(in: &handler)
    unsafe parser = xmlCreatePushParserCtxt(&handler, writer, nil, 0, nil)
    unsafe writer.pointee.attach(parser)
    if let parser = unsafe parser {
      // Without NOENT an `&amp;` in an attribute would come as `&#38;`. It expands nothing else
      // here, since documents that could declare entities are refused.
      let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue
      unsafe _ = xmlCtxtUseOptions(parser, Int32(options))
    }
  }

  deinit {
    if let parser = unsafe parser { unsafe xmlFreeParserCtxt(parser) }
    unsafe writer.deinitialize(count: 1)
    unsafe writer.deallocate()
  }

  /// Parses the next chunk. Not to be called again after a piece that is the last.
  func step() -> XMLPiece {
    var piece = XMLPiece()
    do throws(FormatError) {
      try feed()
      piece.isLast = hasEnded
    } catch {
      piece.error = error
      piece.isLast = true
    }
    unsafe piece.table = XMLTable(writer.pointee.takeTape(), writer.pointee.nameTable)
    if piece.error == nil, let fault = unsafe writer.pointee.fault {
      piece.error = error(fault)
      piece.isLast = true
    }
    return piece
  }

  private func feed() throws(FormatError) {
    guard let parser = unsafe parser else {
      throw FormatError(
        .unreadable, file: source.name, reason: "no memory for an XML parser",
        remedy: "free some memory and try again")
    }
    // What goes wrong in converting an encoding belongs to no parser; libxml2 would print it.
    unsafe xmlSetStructuredErrorFunc(nil, { _, _ in })
    if try source.next(&chunk) {
      unsafe chunk.withUnsafeBufferPointer { bytes in
        unsafe bytes.withMemoryRebound(to: CChar.self) { text in
          unsafe _ = xmlParseChunk(parser, text.baseAddress, Int32(text.count), 0)
        }
      }
    } else {
      hasEnded = true
      unsafe _ = xmlParseChunk(parser, nil, 0, 1)
    }
    if unsafe writer.pointee.tape.bytes.count > Self.mostBytes {
      throw FormatError(
        .tooLarge, file: source.name, reason: "a text is larger than \(Self.mostBytes) bytes",
        remedy: "no list has such a text: check where the file comes from")
    }
    if unsafe parser.pointee.wellFormed == 0 {
      unsafe writer.pointee.fail(
        XMLTapeWriter.Fault(
          line: Int(parser.pointee.input?.pointee.line ?? 0), column: 0,
          reason: "the document is not well-formed"))
    }
  }

  private func error(_ fault: XMLTapeWriter.Fault) -> FormatError {
    let isCut = hasEnded && fault.isMissingEnd
    var reason = fault.reason
    // libxml2's push parser calls a missing end "extra content"; the open element tells more.
    if isCut, let open = unsafe writer.pointee.open.last {
      let element = unsafe writer.pointee.nameTable[Int(open.name)].text
      reason = "the document ends inside element \(element), opened on line \(open.line)"
    }
    return FormatError(
      isCut ? .truncated : fault.kind, file: source.name, line: fault.line > 0 ? fault.line : nil,
      column: fault.column > 0 ? fault.column : nil, reason: reason,
      remedy: isCut ? "the download is incomplete: fetch it again" : "fetch it again")
  }
}
