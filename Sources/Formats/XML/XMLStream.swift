import CXML2

/// Reads an XML document event by event from a byte source, in constant memory.
///
/// Built on libxml2's SAX2 push parser. Only well-formed documents pass: the first fatal error ends
/// the reading and is thrown with its line, column and libxml2's own reason. Document type
/// declarations are refused, so that no entity can expand and nothing outside the file is touched;
/// the parser never uses the network, and its limits on depth and name length stay on.
@safe package final class XMLStream {
  /// Longest text between two tags, in bytes.
  package static let longestText = 1 << 24

  /// The source's name, as errors give it.
  package var name: String { source.name }

  private let source: ByteSource
  private let collector: XMLCollector
  private let parser: xmlParserCtxtPtr?
  private var chunk: [UInt8] = []
  private var pending = 0
  private var hasEnded = false

  package init(_ source: ByteSource) {
    self.source = source
    collector = XMLCollector()
    xmlInitParser()
    // Zeroed, with our own callbacks only: the defaults would build a tree in our context.
    var handler = unsafe xmlSAXHandler()
    unsafe XMLCollector.install(in: &handler)
    let context = unsafe Unmanaged.passUnretained(collector).toOpaque()
    unsafe parser = xmlCreatePushParserCtxt(&handler, context, nil, 0, nil)
    unsafe collector.parser = parser
    if let parser = unsafe parser {
      // Without NOENT an `&amp;` in an attribute would come as `&#38;`. It expands nothing else
      // here, since documents that could declare entities are refused.
      let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue
      unsafe _ = xmlCtxtUseOptions(parser, Int32(options))
    }
  }

  deinit {
    if let parser = unsafe parser { unsafe xmlFreeParserCtxt(parser) }
  }

  /// The next event; nil after the end of the document.
  ///
  /// - Throws: what the source throws, and `malformed` or `tooLarge` with line and column. Events
  ///   that came before the error's place have then been given.
  package func next() throws(FormatError) -> XMLEvent? {
    while pending == collector.events.count {
      if let fault = collector.fault { throw error(fault) }
      if hasEnded { return nil }
      collector.events.removeAll(keepingCapacity: true)
      pending = 0
      try feed()
    }
    pending += 1
    return collector.events[pending - 1]
  }

  private func feed() throws(FormatError) {
    guard let parser = unsafe parser else {
      throw FormatError(
        .unreadable, file: name, reason: "no memory for an XML parser",
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
    if collector.fault == nil, unsafe parser.pointee.wellFormed == 0 {
      collector.fault = XMLCollector.Fault(
        line: unsafe Int(parser.pointee.input?.pointee.line ?? 0), column: 0,
        reason: "the document is not well-formed")
    }
  }

  private func error(_ fault: XMLCollector.Fault) -> FormatError {
    let isCut = hasEnded && fault.isMissingEnd
    var reason = fault.reason
    // libxml2's push parser calls a missing end "extra content"; the open element tells more.
    if isCut, let open = collector.open.last {
      reason = "the document ends inside element \(open.name), opened on line \(open.line)"
    }
    return FormatError(
      isCut ? .truncated : fault.kind, file: name, line: fault.line > 0 ? fault.line : nil,
      column: fault.column > 0 ? fault.column : nil, reason: reason,
      remedy: isCut ? "the download is incomplete: fetch it again" : "fetch it again")
  }
}
