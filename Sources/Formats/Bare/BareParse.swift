import CSimdjson
import CXML2
import CYAML

/// What the libraries below the readers do with a file when nobody listens: the yardstick of the
/// readers' speed.
///
/// Each takes bytes that are unpacked and in memory, and gives how many things it met, so that no
/// compiler can leave the work out.
package enum BareParse {
  /// libxml2's SAX2 push parser with callbacks that count.
  ///
  /// - Returns: elements and texts; nil when the document is not well-formed.
  package static func xml(_ bytes: [UInt8]) -> Int? {
    xmlInitParser()
    let counter = Counter()
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = { context, _, _, _, _, _, _, _, _ in
      unsafe Counter.from(context)?.count += 1
    }
    unsafe handler.characters = { context, _, _ in unsafe Counter.from(context)?.count += 1 }
    return withExtendedLifetime(counter) { () -> Int? in
      let context = unsafe Unmanaged.passUnretained(counter).toOpaque()
      guard let parser = unsafe xmlCreatePushParserCtxt(&handler, context, nil, 0, nil) else {
        return nil
      }
      defer { unsafe xmlFreeParserCtxt(parser) }
      unsafe _ = xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
      unsafe xmlSetStructuredErrorFunc(nil, { _, _ in })
      unsafe bytes.withUnsafeBufferPointer { buffer in
        unsafe buffer.withMemoryRebound(to: CChar.self) { text in
          guard let base = text.baseAddress else { return }
          // In the pieces in which a file is read.
          for start in stride(from: 0, to: text.count, by: 1 << 17) {
            let count = min(1 << 17, text.count - start)
            unsafe _ = xmlParseChunk(parser, base + start, Int32(count), 0)
          }
          unsafe _ = xmlParseChunk(parser, nil, 0, 1)
        }
      }
      return unsafe parser.pointee.wellFormed == 1 ? counter.count : nil
    }
  }

  /// libyaml's parser, event by event.
  ///
  /// - Returns: events; nil when the stream is no YAML.
  package static func yaml(_ bytes: [UInt8]) -> Int? {
    var parser = unsafe yaml_parser_t()
    guard unsafe yaml_parser_initialize(&parser) == 1 else { return nil }
    defer { unsafe yaml_parser_delete(&parser) }
    return unsafe bytes.withUnsafeBufferPointer { buffer -> Int? in
      unsafe yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      var count = 0
      while true {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(&parser, &event) == 1 else { return nil }
        let isLast = unsafe event.type == YAML_STREAM_END_EVENT
        unsafe yaml_event_delete(&event)
        count += 1
        if isLast { return count }
      }
    }
  }

  /// simdjson's parse to its tape, of one document or of lines that are one each.
  ///
  /// - Returns: words of the tapes; nil when something is no JSON.
  package static func json(_ bytes: [UInt8], isLines: Bool = false) -> Int? {
    let parser = unsafe csj_open()
    defer { unsafe csj_close(parser) }
    guard let parser = unsafe parser else { return nil }
    return unsafe bytes.withUnsafeBufferPointer { buffer -> Int? in
      guard let base = buffer.baseAddress else { return nil }
      var count = 0
      var start = 0
      while start < buffer.count {
        var end = buffer.count
        if isLines {
          end = start
          while end < buffer.count, unsafe buffer[end] != 0x0A { end += 1 }
        }
        var document = unsafe csj_document()
        if end > start {
          let outcome = unsafe csj_parse(
            parser, base + start, end - start, JSONLimits().depth, &document)
          guard outcome == Int32(CSJ_FINE.rawValue) else { return nil }
          count += unsafe document.tape_words
        }
        start = end + 1
      }
      return count
    }
  }

  /// libxml2's HTML parser, to its tree.
  ///
  /// - Returns: 1; nil when there is no document.
  package static func html(_ bytes: [UInt8]) -> Int? {
    xmlInitParser()
    unsafe xmlSetStructuredErrorFunc(nil, { _, _ in })
    let options =
      HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_RECOVER.rawValue
    return unsafe bytes.withUnsafeBufferPointer { buffer -> Int? in
      unsafe buffer.withMemoryRebound(to: CChar.self) { text -> Int? in
        let document = unsafe htmlReadMemory(
          text.baseAddress, Int32(text.count), nil, "UTF-8", Int32(options))
        guard let document = unsafe document else { return nil }
        unsafe xmlFreeDoc(document)
        return 1
      }
    }
  }

  /// No library reads separated values here: one look at every byte.
  ///
  /// - Returns: line ends.
  package static func bytes(_ bytes: [UInt8]) -> Int? {
    var count = 0
    for byte in bytes where byte == 0x0A { count += 1 }
    return count
  }

  private final class Counter {
    var count = 0

    static func from(_ context: UnsafeMutableRawPointer?) -> Counter? {
      unsafe context.map { unsafe Unmanaged<Counter>.fromOpaque($0).takeUnretainedValue() }
    }
  }
}
