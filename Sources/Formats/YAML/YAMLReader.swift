import CYAML

/// Reads one YAML document into nodes with marks, through libyaml's event parser.
///
/// Only what hand-written data needs: block and flow collections and scalars. Anchors, aliases and
/// several documents in a file are refused, since a lawyer reading the file would have to resolve
/// them in the head; a key given twice is refused, since one of the two would be lost. All scalars
/// are text. Nesting is limited to 64.
package enum YAMLReader {
  private static let depthLimit = 64

  /// - Throws: ``YAMLError`` with the line and column libyaml reports.
  package static func read(_ bytes: [UInt8]) throws(YAMLError) -> YAMLNode {
    var parser = unsafe yaml_parser_t()
    guard unsafe yaml_parser_initialize(&parser) == 1 else {
      throw YAMLError(mark: .init(line: 1, column: 1), reason: "no memory for the YAML parser")
    }
    defer { unsafe yaml_parser_delete(&parser) }
    var result: Result<YAMLNode, YAMLError> = .failure(
      YAMLError(mark: .init(line: 1, column: 1), reason: "the file is empty"))
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      unsafe yaml_parser_set_input_string(&parser, base, buffer.count)
      do throws(YAMLError) {
        result = .success(try unsafe document(&parser))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  enum Step {
    case scalar(String)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
    case documentEnd, streamEnd, other
    case refused(String)
  }

  private static func document(
    _ parser: inout yaml_parser_t
  ) throws(YAMLError) -> YAMLNode {
    var root: YAMLNode?
    while true {
      let (step, mark) = try unsafe next(&parser)
      switch step {
      case .other, .documentEnd: continue
      case .streamEnd:
        guard let root else { throw YAMLError(mark: mark, reason: "the file is empty") }
        return root
      default:
        guard root == nil else {
          throw YAMLError(mark: mark, reason: "a second document begins here; use one a file")
        }
        root = try unsafe node(step, mark, &parser, depth: 0)
      }
    }
  }

  static func node(
    _ step: Step, _ mark: YAMLNode.Mark, _ parser: inout yaml_parser_t, depth: Int
  ) throws(YAMLError) -> YAMLNode {
    guard depth < depthLimit else {
      throw YAMLError(mark: mark, reason: "nested deeper than \(depthLimit) levels")
    }
    switch step {
    case .scalar(let text): return YAMLNode(.scalar(text), mark: mark)
    case .sequenceStart:
      var items: [YAMLNode] = []
      while true {
        let (inner, innerMark) = try unsafe next(&parser)
        if case .sequenceEnd = inner { return YAMLNode(.sequence(items), mark: mark) }
        items.append(try unsafe node(inner, innerMark, &parser, depth: depth + 1))
      }
    case .mappingStart:
      var members: [YAMLNode.Member] = []
      var seen: Set<String> = []
      while true {
        let (keyStep, keyMark) = try unsafe next(&parser)
        if case .mappingEnd = keyStep { return YAMLNode(.mapping(members), mark: mark) }
        guard case .scalar(let key) = keyStep else {
          throw YAMLError(mark: keyMark, reason: "a key must be a plain word")
        }
        guard seen.insert(key).inserted else {
          throw YAMLError(
            mark: keyMark, reason: "the key '\(key)' stands here a second time; remove one")
        }
        let (valueStep, valueMark) = try unsafe next(&parser)
        let value = try unsafe node(valueStep, valueMark, &parser, depth: depth + 1)
        members.append(YAMLNode.Member(key: key, keyMark: keyMark, value: value))
      }
    case .refused(let reason): throw YAMLError(mark: mark, reason: reason)
    case .sequenceEnd, .mappingEnd, .documentEnd, .streamEnd, .other:
      throw YAMLError(mark: mark, reason: "a value is missing here")
    }
  }

  static func next(
    _ parser: inout yaml_parser_t
  ) throws(YAMLError) -> (Step, YAMLNode.Mark) {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(&parser, &event) == 1 else {
      let mark = unsafe parser.problem_mark
      let problem = unsafe parser.problem.map { unsafe String(cString: $0) }
      let context = unsafe parser.context.map { unsafe String(cString: $0) }
      // For bytes that are no UTF-8 libyaml gives an offset instead of a mark.
      let place =
        unsafe parser.error == YAML_READER_ERROR
        ? " (byte \(unsafe parser.problem_offset) of the file)" : ""
      throw YAMLError(
        mark: .init(line: Int(mark.line) + 1, column: Int(mark.column) + 1),
        reason: [context, problem].compactMap { $0 }.joined(separator: ": ") + place)
    }
    defer { unsafe yaml_event_delete(&event) }
    let start = unsafe event.start_mark
    let mark = YAMLNode.Mark(line: Int(start.line) + 1, column: Int(start.column) + 1)
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      guard unsafe scalar.anchor == nil else { return (.refused(anchorReason), mark) }
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return (.scalar(unsafe String(decoding: bytes, as: UTF8.self)), mark)
    case YAML_SEQUENCE_START_EVENT: return (.sequenceStart, mark)
    case YAML_SEQUENCE_END_EVENT: return (.sequenceEnd, mark)
    case YAML_MAPPING_START_EVENT: return (.mappingStart, mark)
    case YAML_MAPPING_END_EVENT: return (.mappingEnd, mark)
    case YAML_DOCUMENT_END_EVENT: return (.documentEnd, mark)
    case YAML_STREAM_END_EVENT: return (.streamEnd, mark)
    case YAML_ALIAS_EVENT: return (.refused(anchorReason), mark)
    default: return (.other, mark)
    }
  }

  private static let anchorReason =
    "anchors (&) and aliases (*) are not used in these files; write the value out, "
    + "or put it in quotes if it begins with one of these signs"
}
