/// Writes rows as an Office Open XML workbook (ECMA-376 part 1, chapter 18): one sheet with a heading that
/// stays in sight and can be filtered, further sheets where a million rows are not enough.
///
/// All cells but numbers are text, so that nothing written can run as a formula. Rows are kept until the
/// end, since the archive is written whole.
package struct XLSXWriter: Sendable {
  /// What a cell holds.
  package enum Cell: Sendable, Hashable {
    case text(String)
    case number(Double)
  }

  /// Characters a cell may hold; spreadsheets refuse files with longer ones.
  package static let mostCharacters = 32_767
  /// Rows of a sheet with the heading, a little fewer than the 1,048,576 that fit.
  private static let mostRows = 1_000_000

  private let headings: [String]
  private var sheets: [[UInt8]] = []
  private var rows = 0

  package init(headings: [String]) { self.headings = headings }

  /// A row as it stands in the file. Needs no writer, so that rows can be made on many threads.
  package static func row(_ cells: [Cell]) -> [UInt8] {
    var bytes = Array("<row>".utf8)
    for cell in cells {
      switch cell {
      case .number(let value) where value.isFinite: bytes += Array("<c><v>\(value)</v></c>".utf8)
      case .number: bytes += Array("<c/>".utf8)
      case .text(""): bytes += Array("<c/>".utf8)
      case .text(let text):
        bytes += Array("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">".utf8)
        append(text, to: &bytes)
        bytes += Array("</t></is></c>".utf8)
      }
    }
    return bytes + Array("</row>".utf8)
  }

  /// Adds rows made by ``row(_:)``.
  /// - Parameter count: how many they are.
  package mutating func add(_ made: [UInt8], count: Int) {
    if sheets.isEmpty || rows + count > XLSXWriter.mostRows { beginSheet() }
    sheets[sheets.count - 1] += made
    rows += count
  }

  /// The whole file.
  /// - Throws: `malformed` when the archive cannot be made, which lack of memory alone can cause.
  package mutating func finish() throws(FormatError) -> [UInt8] {
    if sheets.isEmpty { beginSheet() }
    var members: [(name: String, content: [UInt8])] = [
      ("[Content_Types].xml", Array(contentTypes.utf8)),
      ("_rels/.rels", Array(Self.relations.utf8)),
      ("xl/workbook.xml", Array(workbook.utf8)),
      ("xl/_rels/workbook.xml.rels", Array(workbookRelations.utf8)),
      ("xl/styles.xml", Array(Self.styles.utf8)),
    ]
    for (place, sheet) in sheets.enumerated() {
      members.append(
        ("xl/worksheets/sheet\(place + 1).xml", sheet + Array("</sheetData></worksheet>".utf8)))
    }
    return try ZipArchive.bytes(of: members)
  }

  private mutating func beginSheet() {
    let head = headings.map { heading in
      var bytes = Array("<c s=\"1\" t=\"inlineStr\"><is><t>".utf8)
      Self.append(heading, to: &bytes)
      return bytes + Array("</t></is></c>".utf8)
    }.joined()
    let columns = headings.indices.map {
      "<col min=\"\($0 + 1)\" max=\"\($0 + 1)\" width=\"20\" customWidth=\"1\"/>"
    }.joined()
    sheets.append(
      Array(
        (Self.declaration
          + "<worksheet xmlns=\"\(Self.main)\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" "
          + "topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
          + "<cols>\(columns)</cols><sheetData><row>").utf8) + head + Array("</row>".utf8))
    rows = 1
  }

  /// Text of a cell: escaped, cut to what a cell holds, without characters that XML does not know.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    var left = mostCharacters
    // What looks like the code of a character would be read as one (22.9.2.19), unless its first sign has a code.
    let text =
      text.contains("_x")
      ? text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_") : text
    for scalar in text.unicodeScalars {
      // Spreadsheets count as UTF-16 does.
      left -= scalar.value > 0xFFFF ? 2 : 1
      guard left >= 0 else { return }
      switch scalar {
      case "&": bytes += Array("&amp;".utf8)
      case "<": bytes += Array("&lt;".utf8)
      case ">": bytes += Array("&gt;".utf8)
      case "\t", "\n", "\r": bytes.append(UInt8(scalar.value))
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: continue
      default: bytes += Array(String(scalar).utf8)
      }
    }
  }

  // MARK: What stands around the cells

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private var contentTypes: String {
    let parts = sheets.indices.map {
      "<Override PartName=\"/xl/worksheets/sheet\($0 + 1).xml\" ContentType=\"\(Self.kind).worksheet+xml\"/>"
    }.joined()
    return Self.declaration + "<Types xmlns=\"\(Self.package)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(Self.kind).sheet.main+xml\"/>"
      + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(Self.kind).styles+xml\"/>\(parts)</Types>"
  }

  private static let relations =
    declaration + "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" "
    + "Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"

  private var workbook: String {
    let named = sheets.indices.map {
      "<sheet name=\"Results\($0 == 0 ? "" : " \($0 + 1)")\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0 + 1)\"/>"
    }.joined()
    return Self.declaration
      + "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\"><sheets>\(named)</sheets></workbook>"
  }

  private var workbookRelations: String {
    let parts = sheets.indices.map {
      "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(Self.office)/worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }.joined()
    return Self.declaration + "<Relationships xmlns=\"\(Self.package)/relationships\">\(parts)"
      + "<Relationship Id=\"rId\(sheets.count + 1)\" Type=\"\(Self.office)/styles\" Target=\"styles.xml\"/>"
      + "</Relationships>"
  }

  /// Plain cells, and bold ones for the heading.
  private static let styles =
    declaration
    + "<styleSheet xmlns=\"\(main)\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
    + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill "
    + "patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\">"
    + "<border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf xfId=\"0\"/>"
    + "<xf xfId=\"0\" fontId=\"1\" applyFont=\"1\"/></cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" "
    + "builtinId=\"0\"/></cellStyles></styleSheet>"
}
