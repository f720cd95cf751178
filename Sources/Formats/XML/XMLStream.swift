/// Reads an XML document event by event, or record by record, from a byte source, in the memory of one
/// record.
///
/// Built on libxml2's SAX2 push parser. Only well-formed documents pass: the first fatal error ends
/// the reading and is thrown with its line, column and libxml2's own reason. Document type
/// declarations are refused, so that no entity can expand and nothing outside the file is touched;
/// the parser never uses the network, and its limits on depth and name length stay on.
package final class XMLStream {
  /// Longest text between two tags, in bytes.
  package static let longestText = 1 << 24

  /// The source's name, as errors give it.
  package var name: String { pieces.name }

  private let pieces: XMLPieces
  /// The piece at hand.
  private var piece = XMLPiece()
  /// The next node of it to give.
  private var cursor = 0
  /// Elements whose start was given and whose end was not, by place; negative for those of pieces before.
  private var path: [Int] = []

  package init(_ source: ByteSource) { pieces = XMLPieces(source) }

  /// The next event; nil after the end of the document.
  ///
  /// - Throws: what the source throws, and `malformed` or `tooLarge` with line and column. Events
  ///   that came before the error's place have then been given.
  package func next() throws(FormatError) -> XMLEvent? {
    while true {
      if let top = path.last, top >= 0, Int(piece.table.tape.nodes[top].end) == cursor {
        path.removeLast()
        return .end
      }
      if cursor < piece.table.tape.nodes.count { return take(piece.table.tape.nodes[cursor]) }
      guard try turn() else { return nil }
    }
  }

  /// The event of the next node.
  private func take(_ node: XMLTape.Node) -> XMLEvent {
    cursor += 1
    switch node.name {
    case XMLTape.Node.text: return .text(piece.table.tape.string(node.first, node.count))
    case XMLTape.Node.closing:
      _ = path.popLast()
      return .end
    default:
      path.append(cursor - 1)
      return .start(
        XMLTag(
          name: piece.table.names[Int(node.name)].text,
          namespace: piece.table.names[Int(node.space)].text,
          attributes: piece.table.tape.attributes(of: node, piece.table.names), line: Int(node.line)
        ))
    }
  }

  /// Goes on to the next piece; false after the last.
  private func turn() throws(FormatError) -> Bool {
    if let error = piece.error { throw error }
    guard let next = pieces.next() else { return false }
    piece = next
    cursor = 0
    for depth in path.indices { path[depth] = -1 }
    return true
  }
}

// MARK: - Records

extension XMLStream {
  /// Most elements in a record; the largest known has under 3,000.
  package static var largestRecord: Int { 200_000 }

  /// Most bytes of texts and attribute values in a record.
  private static var mostBytes: Int { 1 << 29 }

  /// Reads the rest of the element whose start was just given by `next`.
  package func record(_ tag: XMLTag) throws(FormatError) -> XMLRecord {
    let place = path.popLast() ?? -1
    guard place >= 0, place + 1 == cursor else {
      throw FormatError(
        .malformed, file: name, line: tag.line, reason: "\(tag.name) was not opened just now",
        remedy: "report this with the file")
    }
    let end = Int(piece.table.tape.nodes[place].end)
    if end >= 0 {
      cursor = end
      try check(piece.table.tape, place..<end, tag)
      return XMLRecord(piece.table, place)
    }
    return try recordAcrossPieces(from: place, tag)
  }

  /// A record that goes on in the next piece.
  private func recordAcrossPieces(
    from place: Int, _ tag: XMLTag
  ) throws(FormatError) -> XMLRecord {
    var whole = piece.table.tape.extracted(place..<piece.table.tape.nodes.count)
    // The record itself and what is open inside it, outermost first.
    var open = whole.nodes.indices.filter { whole.nodes[$0].end < 0 }
    cursor = piece.table.tape.nodes.count
    while !open.isEmpty {
      guard try turn() else {
        // The parser closes every element or throws; a document that ends here was refused.
        throw FormatError(
          .truncated, file: name, line: tag.line, reason: "element \(tag.name) has no end",
          remedy: "fetch it again")
      }
      whole.take(piece.table.tape, upTo: &cursor, open: &open)
      try check(whole, whole.nodes.indices, tag)
    }
    return XMLRecord(XMLTable(whole, piece.table.names), 0)
  }

  private func check(
    _ tape: XMLTape, _ range: Range<Int>, _ tag: XMLTag
  ) throws(FormatError) {
    let isLarge = tape.bytes.count > Self.mostBytes
    guard isLarge || range.count > Self.largestRecord else { return }
    let elements = tape.nodes[range].count { $0.name >= 0 }
    guard isLarge || elements > Self.largestRecord else { return }
    throw FormatError(
      .tooLarge, file: name, line: tag.line,
      reason: isLarge
        ? "a record has more than \(Self.mostBytes) bytes"
        : "a record has more than \(Self.largestRecord) elements",
      remedy: "no list has such a record: check where the file comes from")
  }
}
