import CYAML

/// Reads the documents of a YAML stream one after another from a byte source, in the memory of one
/// document: lists of one document an entry come this way.
///
/// The rules are those of ``YAMLReader``: no anchors, no key twice, nesting to 64. Documents that are
/// empty are passed over.
@safe package final class YAMLDocuments {
  /// The source's name, as errors give it.
  package var name: String { feed.source.name }

  private let feed: YAMLFeed
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let isUsable: Bool
  private var hasEnded = false

  package init(_ source: ByteSource) {
    feed = YAMLFeed(source)
    unsafe parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    isUsable = unsafe yaml_parser_initialize(parser) == 1
    guard isUsable else { return }
    let context = unsafe Unmanaged.passUnretained(feed).toOpaque()
    unsafe yaml_parser_set_input(
      parser,
      { context, buffer, size, sizeRead in
        guard let context = unsafe context, let buffer = unsafe buffer,
          let sizeRead = unsafe sizeRead
        else { return 0 }
        let feed = unsafe Unmanaged<YAMLFeed>.fromOpaque(context).takeUnretainedValue()
        let room = unsafe UnsafeMutableRawBufferPointer(start: buffer, count: size)
        guard let count = unsafe feed.read(into: room) else { return 0 }
        unsafe sizeRead.pointee = count
        return 1
      }, context)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  }

  deinit {
    if isUsable { unsafe yaml_parser_delete(parser) }
    unsafe parser.deinitialize(count: 1)
    unsafe parser.deallocate()
  }

  /// The next document; nil after the last.
  ///
  /// - Throws: what the source throws, and `malformed` with line and column.
  package func next() throws(FormatError) -> YAMLNode? {
    if hasEnded { return nil }
    guard isUsable else {
      throw FormatError(
        .unreadable, file: name, reason: "no memory for the YAML parser",
        remedy: "free some memory and try again")
    }
    do throws(YAMLError) {
      while true {
        let (step, mark) = try unsafe YAMLReader.next(&parser.pointee)
        switch step {
        case .other, .documentEnd: continue
        case .streamEnd:
          hasEnded = true
          return nil
        // An empty document is an empty scalar.
        case .scalar(let text) where text.isEmpty: continue
        default: return try unsafe YAMLReader.node(step, mark, &parser.pointee, depth: 0)
        }
      }
    } catch {
      hasEnded = true
      if let fault = feed.fault { throw fault }
      throw FormatError(
        .malformed, file: name, line: error.mark.line, column: error.mark.column,
        reason: error.reason, remedy: "fetch it again")
    }
  }
}

/// Hands the bytes of a source to libyaml, as many at a time as it asks for.
private final class YAMLFeed {
  let source: ByteSource
  /// What went wrong in the source, kept because libyaml only hears that something did.
  var fault: FormatError?
  private var chunk: [UInt8] = []
  private var position = 0

  init(_ source: ByteSource) { self.source = source }

  /// Copies the next bytes; nil when the source failed, 0 at its end.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    do throws(FormatError) {
      while position == chunk.count {
        position = 0
        guard try source.next(&chunk) else { return 0 }
      }
    } catch {
      fault = error
      return nil
    }
    let count = min(buffer.count, chunk.count - position)
    unsafe buffer.copyBytes(from: chunk[position..<position + count])
    position += count
    return count
  }
}
