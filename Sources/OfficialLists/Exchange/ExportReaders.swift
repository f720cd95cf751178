import Chronology
import Formats
import Register

/// Keeps count of an export of our own while it is read, and makes its head.
struct ExportTally {
  let format: ListFormat
  let file: String
  private var list: String?
  private var day: Day?
  private var tally = EntryTally()

  init(_ format: ListFormat, file: String) {
    self.format = format
    self.file = file
  }

  /// Takes what a line or a row says.
  mutating func entry(_ object: JSONValue, line: Int) throws(ListError) -> ListEntry {
    let content: EntryLine.Content
    do throws(EntryObject.Fault) {
      content = try EntryLine.content(object)
    } catch {
      throw ListError(
        .damaged, file: file, line: line, reason: "\(error)",
        remedy: "mend the line, or export the list again")
    }
    if let list, list != content.list { throw EntryLine.severalLists(file, line: line) }
    (list, day) = (content.list, content.day)
    tally.add(id: content.entry.id, parts: content.entry.values(.programme))
    return content.entry
  }

  func document() throws(ListError) -> ListDocument {
    guard tally.count > 0 else {
      throw ListError(
        .empty, file: file, reason: "holds no entry", remedy: "export the list again")
    }
    return ListDocument(
      format: format, published: day,
      scope: ListScope(extent: .whole, parts: tally.parts.sorted()), origin: .derived,
      entryCount: tally.count, warnings: tally.repetition(in: file).map { [$0] } ?? [])
  }
}

/// Reads Ostrakon's own entries, one JSON object a line. Strict: it is evidence or nothing.
final class EntryLineReader: EntryReader {
  private var lines: FTMLines
  private var tally: ExportTally

  init(_ source: ByteSource) {
    lines = FTMLines(source)
    tally = ExportTally(.ostrakonJSON, file: source.name)
  }

  func next() throws(ListError) -> ListEntry? {
    let line = try lines.next()
    if let fault = lines.faults.first {
      throw ListError(
        .damaged, file: lines.name, line: fault.line, reason: fault.reason,
        remedy: "mend the line, or export the list again")
    }
    guard let line else { return nil }
    return try tally.entry(line.object, line: line.number)
  }

  func finish() throws(ListError) -> ListDocument { try tally.document() }
}

/// Reads Ostrakon's own table, of which the column `ostrakon` counts; the others are for people, and
/// what is changed in them changes nothing.
final class EntryTableReader: EntryReader {
  private let rows: HeadedRows
  private var parser = ParserBox()
  private var tally: ExportTally

  private final class ParserBox {
    var reader = JSONReader()
  }

  init(_ source: ByteSource) throws(ListError) {
    rows = try HeadedRows(source)
    tally = ExportTally(.ostrakonCSV, file: source.name)
  }

  func next() throws(ListError) -> ListEntry? {
    guard let row = try rows.next() else { return nil }
    let object: JSONValue
    do throws(JSONError) {
      object = try parser.reader.value(of: Array(row[EntryTable.losslessColumn].utf8))
    } catch {
      throw ListError(
        .damaged, file: rows.name, line: row.line,
        reason: "in column \(EntryTable.losslessColumn), \(error.reason)",
        remedy: "leave that column as it was exported, or export the list again")
    }
    return try tally.entry(object, line: row.line)
  }

  func finish() throws(ListError) -> ListDocument { try tally.document() }
}
