package import Formats

/// A customer file, told by its content: NDJSON, a JSON array, a table with headings or a spreadsheet's first
/// sheet (XLSX).
///
/// Reads line by line; a line that cannot be screened is given as a fault in its place and the file
/// goes on.
package struct CustomerFile {
  /// What a line became.
  package enum Line: Sendable {
    case customer(Customer)
    case fault(CustomerFault)
  }

  /// Why a file cannot be screened at all.
  package enum Failure: Error, Hashable, Sendable {
    case empty(String)
    case notText(String)
    case noNameColumn(String, columns: [String])
    case unreadable(String)
  }

  package let lines: [(number: Int, line: Line)]
  /// The columns of a table with what each was taken for; empty for other files.
  package private(set) var columns: [(heading: String, taken: CustomerColumn?)] = []

  /// - Parameter chosen: what columns of a table hold, by place, where somebody has said it; the rest is guessed by
  ///   headings.
  /// - Throws: ``Failure`` for an empty file, one that is no UTF-8, or a table without names.
  package init(
    _ bytes: [UInt8], name: String, columns chosen: [Int: CustomerColumn?] = [:]
  ) throws(Failure) {
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let first = bytes.first(where: { $0 > 0x20 }) else { throw .empty(name) }
    // A workbook is an archive.
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      (lines, columns) = try CustomerFile.workbook(bytes, name, chosen)
      return
    }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notText(name) }
    switch first {
    case UInt8(ascii: "{"): lines = CustomerFile.objects(bytes)
    case UInt8(ascii: "["): lines = try CustomerFile.array(bytes, name)
    default: (lines, columns) = try CustomerFile.table(bytes, name, chosen)
    }
  }

  private static func objects(_ bytes: [UInt8]) -> [(Int, Line)] {
    var split = NDJSONLines()
    split.append(bytes)
    split.end()
    var reader = JSONReader()
    var lines: [(Int, Line)] = []
    while let line = split.next() {
      if let read = CustomerFile.line(line, &reader) { lines.append((line.number, read)) }
    }
    return lines
  }

  /// A line of a stream; nil for an empty one.
  package static func line(_ line: NDJSONLines.Line, _ reader: inout JSONReader) -> Line? {
    switch line.content {
    case .bytes(let bytes):
      do throws(JSONError) {
        return customer(try reader.value(of: bytes))
      } catch {
        return .fault(CustomerFault(reason: "is no JSON: \(error.reason) (byte \(error.byte))"))
      }
    case .tooLong(let bytes):
      return .fault(CustomerFault(reason: "is too long: \(bytes) bytes"))
    }
  }

  private static func customer(_ value: JSONValue) -> Line {
    do throws(CustomerFault) {
      return .customer(try Customer(value))
    } catch {
      return .fault(error)
    }
  }

  private static func array(_ bytes: [UInt8], _ name: String) throws(Failure) -> [(Int, Line)] {
    var reader = JSONReader()
    do throws(JSONError) {
      let values = try reader.value(of: bytes).elements ?? []
      return values.enumerated().map { ($0.offset + 1, customer($0.element)) }
    } catch {
      throw .unreadable("\(name), \(error)")
    }
  }

  private static func table(
    _ bytes: [UInt8], _ name: String, _ chosen: [Int: CustomerColumn?]
  ) throws(Failure) -> ([(Int, Line)], [(String, CustomerColumn?)]) {
    let head = bytes.prefix { $0 != 0x0A }
    // The separator that the heading line has most of.
    let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")]
    let separator =
      separators.max { left, right in
        head.count { $0 == left } < head.count { $0 == right }
      } ?? UInt8(ascii: ",")
    let reader = CSVReader(
      ByteSource(bytes, name: name), dialect: CSVDialect(separator: separator))
    return try table(name, chosen) { row throws(FormatError) in try reader.next(&row) }
  }

  private static func workbook(
    _ bytes: [UInt8], _ name: String, _ chosen: [Int: CustomerColumn?]
  ) throws(Failure) -> ([(Int, Line)], [(String, CustomerColumn?)]) {
    let reader: XLSXReader
    do throws(FormatError) { reader = try XLSXReader(ByteSource(bytes, name: name)) } catch {
      throw .unreadable("\(error)")
    }
    return try table(name, chosen) { row throws(FormatError) in try reader.next(&row) }
  }

  /// - Parameter read: fills a row; false at the end.
  private static func table(
    _ name: String, _ chosen: [Int: CustomerColumn?],
    _ read: (inout CSVRow) throws(FormatError) -> Bool
  ) throws(Failure) -> ([(Int, Line)], [(String, CustomerColumn?)]) {
    var row = CSVRow()
    func next() throws(Failure) -> [String]? {
      do throws(FormatError) { return try read(&row) ? row.fields : nil } catch {
        throw .unreadable("\(error)")
      }
    }
    let headings = try next() ?? []
    let columns = headings.enumerated().map { place, heading in
      chosen[place] ?? CustomerColumn(heading: heading)
    }
    guard columns.contains(.name) else { throw .noNameColumn(name, columns: headings) }
    var lines: [(Int, Line)] = []
    var number = 1
    while let row = try next() {
      number += 1
      if row.allSatisfy(\.isEmpty) { continue }
      do throws(CustomerFault) {
        lines.append((number, .customer(try Customer(columns: columns, row: row))))
      } catch {
        lines.append((number, .fault(error)))
      }
    }
    return (lines, Array(zip(headings, columns)))
  }
}

extension CustomerFile.Failure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty(let name): "\(name) is empty: there is nothing to screen"
    case .notText(let name):
      "\(name) is not UTF-8 text: save it as UTF-8 ('iconv -f WINDOWS-1252 -t UTF-8' converts)"
    case .noNameColumn(let name, let columns):
      "\(name) has no column of names among its headings (\(columns.joined(separator: ", "))): "
        + "call one 'name'"
    case .unreadable(let reason): reason
    }
  }
}
