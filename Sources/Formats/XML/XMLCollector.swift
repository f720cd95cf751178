import CXML2

/// Receives libxml2's callbacks and keeps events and the first error until they are asked for.
///
/// Nothing is thrown or called back from inside the C parser: a chunk is parsed whole, then its
/// events are handed out.
@safe final class XMLCollector {
  /// The first fatal error of a document.
  struct Fault {
    var kind = FormatError.Kind.malformed
    var line: Int
    var column: Int
    var reason: String
    /// Whether the parser only misses the end of the document.
    var isMissingEnd = false
  }

  /// Elements opened and not yet ended, with their lines.
  private(set) var open: [(name: String, line: Int)] = []

  var events: [XMLEvent] = []
  var fault: Fault?
  /// The parser that calls.
  var parser: xmlParserCtxtPtr?

  private var text: [UInt8] = []
  private var names = InternedNames()

  static func install(in handler: inout xmlSAXHandler) {
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = {
      context, name, _, uri, _, _, attributeCount, _, attributes in
      unsafe XMLCollector.from(context)?.start(name, uri, Int(attributeCount), attributes)
    }
    unsafe handler.endElementNs = { context, _, _, _ in
      unsafe XMLCollector.from(context)?.end()
    }
    unsafe handler.characters = { context, bytes, count in
      unsafe XMLCollector.from(context)?.characters(bytes, Int(count))
    }
    unsafe handler.cdataBlock = { context, bytes, count in
      unsafe XMLCollector.from(context)?.characters(bytes, Int(count))
    }
    unsafe handler.internalSubset = { context, _, _, _ in
      unsafe XMLCollector.from(context)?.refuse(
        .malformed, "the document has a document type declaration, which no list needs")
    }
    unsafe handler.serror = { context, error in
      unsafe XMLCollector.from(context)?.record(error)
    }
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> XMLCollector? {
    unsafe context.map { unsafe Unmanaged<XMLCollector>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ name: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?, _ attributeCount: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    flushText()
    var list: [XMLAttribute] = []
    if let attributes = unsafe attributes {
      // Five pointers an attribute: local name, prefix, namespace, start and end of the value.
      for index in 0..<attributeCount {
        let base = unsafe attributes + index * 5
        guard let from = unsafe base[3], let to = unsafe base[4] else { continue }
        let value = unsafe String(
          decoding: UnsafeBufferPointer(start: from, count: to - from), as: UTF8.self)
        list.append(
          XMLAttribute(
            name: unsafe names.text(base[0]), namespace: unsafe names.text(base[2]), value: value))
      }
    }
    let line = unsafe Int(parser?.pointee.input?.pointee.line ?? 0)
    let tag = unsafe XMLTag(
      name: names.text(name), namespace: names.text(uri), attributes: list, line: line)
    open.append((tag.name, line))
    events.append(.start(tag))
  }

  private func end() {
    flushText()
    _ = open.popLast()
    events.append(.end)
  }

  private func characters(_ bytes: UnsafePointer<xmlChar>?, _ count: Int) {
    unsafe text.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
    if text.count > XMLStream.longestText {
      refuse(.tooLarge, "a text is longer than \(XMLStream.longestText) bytes")
    }
  }

  private func flushText() {
    guard !text.isEmpty else { return }
    let isBlank = text.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    if !isBlank { events.append(.text(String(decoding: text, as: UTF8.self))) }
    text.removeAll(keepingCapacity: true)
  }

  private func refuse(_ kind: FormatError.Kind, _ reason: String) {
    guard fault == nil, let parser = unsafe parser else { return }
    fault = Fault(
      kind: kind, line: unsafe Int(parser.pointee.input?.pointee.line ?? 0),
      column: unsafe Int(parser.pointee.input?.pointee.col ?? 0), reason: reason)
    unsafe xmlStopParser(parser)
  }

  private func record(_ error: UnsafeMutablePointer<xmlError>?) {
    guard fault == nil, let error = unsafe error?.pointee else { return }
    guard unsafe error.level == XML_ERR_FATAL else { return }
    let text = unsafe error.message.map { unsafe String(cString: $0) } ?? "XML error"
    unsafe fault = Fault(
      line: Int(error.line), column: Int(error.int2), reason: text.foldingWhiteSpace(),
      isMissingEnd: error.code == XML_ERR_DOCUMENT_END.rawValue)
  }
}
