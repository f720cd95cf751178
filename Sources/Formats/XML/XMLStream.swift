import CXML2

/// Reads an XML document event by event, or record by record, from a byte source, in the memory of one
/// record.
///
/// Built on libxml2's SAX2 push parser. Only well-formed documents pass: the first fatal error ends
/// the reading and is thrown with its line, column and libxml2's own reason. Document type
/// declarations are refused, so that no entity can expand and nothing outside the file is touched;
/// the parser never uses the network, and its limits on depth and name length stay on.
@safe package final class XMLStream {
  /// Longest text between two tags, in bytes.
  package static let longestText = 1 << 24
  /// Most bytes of texts and attribute values in a record; offsets on the tape have 32 bits.
  private static let largestTape = 1 << 30

  /// The source's name, as errors give it.
  package var name: String { source.name }

  private let source: ByteSource
  /// What the parser wrote and was not asked for yet. Behind a pointer, because the C parser writes it.
  private let writer: UnsafeMutablePointer<XMLTapeWriter>
  private let parser: xmlParserCtxtPtr?
  private var chunk: [UInt8] = []
  /// The next node to give.
  private var cursor = 0
  /// Elements whose start was given and whose end was not, by place; negative for those dropped.
  private var path: [Int] = []
  private var hasEnded = false

  package init(_ source: ByteSource) {
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

  /// The next event; nil after the end of the document.
  ///
  /// - Throws: what the source throws, and `malformed` or `tooLarge` with line and column. Events
  ///   that came before the error's place have then been given.
  package func next() throws(FormatError) -> XMLEvent? {
    while true {
      if let event = unsafe waiting(in: &writer.pointee) { return event }
      guard try feed(keeping: cursor) else { return nil }
    }
  }

  /// The next event that the tape holds.
  private func waiting(in writer: inout XMLTapeWriter) -> XMLEvent? {
    let count = writer.tape.nodes.count
    if let top = path.last, top >= 0, Int(writer.tape.nodes[top].end) == cursor {
      path.removeLast()
      return .end
    }
    guard cursor < count else { return nil }
    let node = writer.tape.nodes[cursor]
    cursor += 1
    switch node.name {
    case XMLTape.Node.text: return .text(writer.tape.string(node.first, node.count))
    case XMLTape.Node.closing:
      _ = path.popLast()
      return .end
    default:
      path.append(cursor - 1)
      let names = writer.nameTable
      return .start(
        XMLTag(
          name: names[Int(node.name)].text, namespace: names[Int(node.space)].text,
          attributes: writer.tape.attributes(of: node, names), line: Int(node.line)))
    }
  }

  /// Parses one more chunk.
  ///
  /// - Parameter keep: the first node still wanted.
  /// - Returns: whether there may be more on the tape now.
  private func feed(keeping keep: Int) throws(FormatError) -> Bool {
    if let fault = unsafe writer.pointee.fault { throw error(fault) }
    if hasEnded { return false }
    if keep > 0 {
      unsafe writer.pointee.drop(before: keep)
      cursor -= keep
      for depth in path.indices { path[depth] = path[depth] < keep ? -1 : path[depth] - keep }
    }
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
    if unsafe writer.pointee.tape.bytes.count > Self.largestTape {
      throw FormatError(
        .tooLarge, file: name, reason: "a record is larger than \(Self.largestTape) bytes",
        remedy: "no list has such a record: check where the file comes from")
    }
    if unsafe parser.pointee.wellFormed == 0 {
      unsafe writer.pointee.fail(
        XMLTapeWriter.Fault(
          line: Int(parser.pointee.input?.pointee.line ?? 0), column: 0,
          reason: "the document is not well-formed"))
    }
    return true
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
      isCut ? .truncated : fault.kind, file: name, line: fault.line > 0 ? fault.line : nil,
      column: fault.column > 0 ? fault.column : nil, reason: reason,
      remedy: isCut ? "the download is incomplete: fetch it again" : "fetch it again")
  }
}

// MARK: - Records

extension XMLStream {
  /// Most elements in a record; the largest known has under 3,000.
  package static var largestRecord: Int { 200_000 }

  /// Reads the rest of the element whose start was just given by `next`.
  package func record(_ tag: XMLTag) throws(FormatError) -> XMLRecord {
    while true {
      // Kept while the element is open, so its place is known.
      let place = max(0, path.last ?? 0)
      let end = unsafe Int(writer.pointee.tape.nodes[place].end)
      let count = unsafe (end < 0 ? writer.pointee.tape.nodes.count : end) - place
      if count > Self.largestRecord { try checkSize(from: place, count: count, tag) }
      if end >= 0 {
        cursor = end
        path.removeLast()
        return unsafe XMLRecord(
          copying: writer.pointee.tape, place..<end, pending: writer.pointee.pending,
          names: writer.pointee.nameTable)
      }
      guard try feed(keeping: place) else { break }
    }
    // The parser closes every element or throws; a document that ends here was already refused.
    throw FormatError(
      .truncated, file: name, line: tag.line, reason: "element \(tag.name) has no end",
      remedy: "fetch it again")
  }

  private func checkSize(from place: Int, count: Int, _ tag: XMLTag) throws(FormatError) {
    let elements = unsafe writer.pointee.tape.nodes[place..<place + count].count { $0.name >= 0 }
    guard elements > Self.largestRecord else { return }
    throw FormatError(
      .tooLarge, file: name, line: tag.line,
      reason: "a record has more than \(Self.largestRecord) elements",
      remedy: "no list has such a record: check where the file comes from")
  }
}
