/// Reads the rows of the first sheet of an Office Open XML workbook (ECMA-376 part 1, chapter 18)
/// one after another, in the memory of one row and the workbook's shared strings.
///
/// Cells are given as text: strings as they are, truth values as `TRUE` and `FALSE`, numbers as
/// written, and numbers under a date format as `YYYY-MM-DD`. Missing cells are empty. Formulas are
/// taken by the value stored with them.
package final class XLSXReader {
  /// Most cells in a row; the format allows 16,384.
  package static let mostCells = 16_384

  /// The workbook's name, as errors give it.
  package let name: String

  private let archive: UnpackedArchive
  private let strings: [String]
  private let dateStyles: Set<Int>
  private let startsIn1904: Bool
  private let sheet: XMLStream

  /// Opens a workbook.
  ///
  /// - Throws: what unpacking throws; `malformed` when it has no sheet.
  package init(_ source: ByteSource) throws(FormatError) {
    name = source.name
    let archive = try UnpackedArchive(source)
    self.archive = archive
    let book = try XLSXBook(archive)
    strings = try book.sharedStrings()
    dateStyles = try book.dateStyles()
    startsIn1904 = book.startsIn1904
    sheet = XMLStream(try book.firstSheet())
  }

  /// Fills `row` with the next row; false at the end.
  ///
  /// - Throws: what the archive throws, `malformed`, `tooLarge`.
  package func next(_ row: inout CSVRow) throws(FormatError) -> Bool {
    while let event = try sheet.next() {
      guard case .start(let tag) = event, tag.name == "row" else { continue }
      row.number += 1
      row.line = tag.attribute("r").flatMap { Int($0) } ?? row.number
      row.fields.removeAll(keepingCapacity: true)
      try readRow(&row)
      return true
    }
    return false
  }

  /// The cells up to the end of the row.
  private func readRow(_ row: inout CSVRow) throws(FormatError) {
    while let event = try sheet.next() {
      switch event {
      case .end: return
      case .text: continue
      case .start(let tag):
        guard tag.name == "c" else {
          _ = try sheet.record(tag)
          continue
        }
        let column = Self.column(of: tag.attribute("r")) ?? row.fields.count
        guard column < Self.mostCells, row.fields.count <= column else {
          throw FormatError(
            .malformed, file: name, line: row.line,
            reason: "the cells of a row are out of order or too many", remedy: "fetch it again")
        }
        while row.fields.count < column { row.fields.append("") }
        row.fields.append(try cell(tag))
      }
    }
  }

  private func cell(_ tag: XMLTag) throws(FormatError) -> String {
    let text = try Self.text(of: sheet, in: ["v", "t"])
    switch tag.attribute("t") {
    case "s":
      guard let place = Int(text), strings.indices.contains(place) else {
        throw FormatError(
          .malformed, file: name, line: tag.line,
          reason: "a cell names a shared string that is not there", remedy: "fetch it again")
      }
      return strings[place]
    case "b": return text == "1" ? "TRUE" : text.isEmpty ? "" : "FALSE"
    case "str", "inlineStr", "e", "d": return text
    default:
      guard let style = tag.attribute("s").flatMap({ Int($0) }), dateStyles.contains(style),
        let date = XLSXDate.iso(text, startsIn1904: startsIn1904)
      else { return text }
      return date
    }
  }

  /// The text of an element just opened, of the elements of these names inside it, phonetic
  /// readings left out. A run without text is a blank, since white space alone is not reported.
  static func text(of stream: XMLStream, in names: Set<String>) throws(FormatError) -> String {
    var text = ""
    var open: [String] = []
    var isBlankRun = false
    while let event = try stream.next() {
      switch event {
      case .start(let tag):
        open.append(tag.name)
        isBlankRun = tag.name == "t" && open.dropLast().last == "r"
      case .text(let part):
        if let last = open.last, names.contains(last), !open.contains("rPh") {
          text += unescaped(part)
        }
        isBlankRun = false
      case .end:
        guard open.popLast() != nil else { return text }
        if isBlankRun { text += " " }
        isBlankRun = false
      }
    }
    return text
  }

  /// Characters that XML cannot hold are written `_x000D_` (ECMA-376 part 1, 22.9.2.19).
  private static func unescaped(_ text: String) -> String {
    guard text.contains("_x00") else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "_x") {
      let code = rest[start.upperBound...].prefix(5)
      guard code.count == 5, code.last == "_", let number = UInt32(code.dropLast(), radix: 16),
        let scalar = Unicode.Scalar(number)
      else {
        result += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        continue
      }
      result += rest[..<start.lowerBound]
      result.unicodeScalars.append(scalar)
      rest = rest[code.endIndex...]
    }
    return result + rest
  }

  /// `BC12` is the column 54, counted from 0.
  private static func column(of reference: String?) -> Int? {
    guard let reference else { return nil }
    var column = 0
    for byte in reference.utf8 {
      guard (0x41...0x5A).contains(byte) else { break }
      column = column * 26 + Int(byte) - 0x40
      if column > mostCells { return nil }
    }
    return column == 0 ? nil : column - 1
  }
}
