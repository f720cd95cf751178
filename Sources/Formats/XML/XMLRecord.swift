/// One element of a document with everything inside it: a record of a list.
///
/// A list is read record by record, so that memory holds one record and not the document.
package struct XMLRecord: Hashable, Sendable {
  package let name: String
  package var attributes: [XMLAttribute]
  /// The element's own text, white space folded and trimmed.
  package var text: String
  package var children: [XMLRecord]
  /// Line of the file on which the element begins, from 1.
  package let line: Int

  /// Texts of the children with this name, empty ones left out.
  package func texts(_ name: String) -> [String] {
    children.lazy.filter { $0.name == name && !$0.text.isEmpty }.map(\.text)
  }

  /// Text of the first child with this name that has one.
  package func text(_ name: String) -> String? {
    children.first { $0.name == name && !$0.text.isEmpty }?.text
  }

  /// Whether the element and all inside it say nothing: no text and no attribute.
  package var isEmpty: Bool {
    text.isEmpty && attributes.isEmpty && children.allSatisfy(\.isEmpty)
  }
}

extension XMLStream {
  /// Most elements in a record; the largest known has under 3,000.
  package static var largestRecord: Int { 200_000 }

  /// Reads the rest of an element whose start was just given by `next`.
  package func record(_ tag: XMLTag) throws(FormatError) -> XMLRecord {
    var room = Self.largestRecord
    return try record(tag, room: &room)
  }

  private func record(_ tag: XMLTag, room: inout Int) throws(FormatError) -> XMLRecord {
    room -= 1
    guard room > 0 else {
      throw FormatError(
        .tooLarge, file: name, line: tag.line,
        reason: "a record has more than \(Self.largestRecord) elements",
        remedy: "no list has such a record: check where the file comes from")
    }
    var record = XMLRecord(
      name: tag.name, attributes: tag.attributes, text: "", children: [], line: tag.line)
    while let event = try next() {
      switch event {
      case .start(let child): record.children.append(try self.record(child, room: &room))
      case .text(let text):
        let folded = text.foldingWhiteSpace()
        record.text = record.text.isEmpty ? folded : record.text + " " + folded
      case .end: return record
      }
    }
    // The parser closes every element or throws; a document that ends here was already refused.
    return record
  }
}
