/// The parts of a workbook beside its cells: which sheet comes first, the shared strings, and which
/// styles show a number as a date.
struct XLSXBook {
  /// Most shared strings, and bytes of them together.
  private static let mostStrings = 2_000_000
  private static let mostStringBytes = 256 << 20

  private let archive: UnpackedArchive
  /// Whether days count from 1904, as in workbooks of old Macintoshes.
  private(set) var startsIn1904 = false
  private var firstSheetID: String?

  init(_ archive: UnpackedArchive) throws(FormatError) {
    self.archive = archive
    guard let book = try stream("xl/workbook.xml") else {
      throw FormatError(
        .malformed, file: archive.name, reason: "the archive holds no workbook",
        remedy: "check that it is the right file")
    }
    while let event = try book.next() {
      guard case .start(let tag) = event else { continue }
      switch tag.name {
      case "workbookPr":
        startsIn1904 = ["1", "true"].contains(tag.attribute("date1904") ?? "")
      case "sheet" where firstSheetID == nil: firstSheetID = tag.attribute("id")
      default: break
      }
    }
  }

  /// The first sheet in the order of the workbook.
  func firstSheet() throws(FormatError) -> ByteSource {
    var path = "xl/worksheets/sheet1.xml"
    if let firstSheetID, let relations = try stream("xl/_rels/workbook.xml.rels") {
      while let event = try relations.next() {
        guard case .start(let tag) = event, tag.attribute("Id") == firstSheetID,
          let target = tag.attribute("Target")
        else { continue }
        path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
      }
    }
    guard let member = archive.members.first(where: { $0.name == path }) else {
      throw FormatError(
        .malformed, file: archive.name, reason: "the workbook has no sheet",
        remedy: "check that it is the right file")
    }
    return try ByteSource(path: member.path, name: archive.name)
  }

  /// The strings that cells name by number.
  func sharedStrings() throws(FormatError) -> [String] {
    guard let table = try stream("xl/sharedStrings.xml") else { return [] }
    var strings: [String] = []
    var bytes = 0
    while let event = try table.next() {
      guard case .start(let tag) = event, tag.name == "si" else { continue }
      let text = try XLSXReader.text(of: table, in: ["t"])
      bytes += text.utf8.count
      guard strings.count < Self.mostStrings, bytes <= Self.mostStringBytes else {
        throw FormatError(
          .tooLarge, file: archive.name,
          reason: "the workbook has more shared strings than any list",
          remedy: "check where it comes from")
      }
      strings.append(text)
    }
    return strings
  }

  /// Numbers of the cell styles under which a number is a date.
  func dateStyles() throws(FormatError) -> Set<Int> {
    guard let styles = try stream("xl/styles.xml") else { return [] }
    var custom: Set<Int> = []
    var dates: Set<Int> = []
    var isInCells = false
    var count = 0
    while let event = try styles.next() {
      guard case .start(let tag) = event else { continue }
      switch tag.name {
      case "numFmt":
        if let id = tag.attribute("numFmtId").flatMap({ Int($0) }),
          XLSXDate.isDateFormat(tag.attribute("formatCode") ?? "")
        {
          custom.insert(id)
        }
      case "cellXfs": isInCells = true
      case "cellStyles", "dxfs": isInCells = false
      case "xf" where isInCells:
        if let id = tag.attribute("numFmtId").flatMap({ Int($0) }),
          XLSXDate.builtIn.contains(id) || custom.contains(id)
        {
          dates.insert(count)
        }
        count += 1
      default: break
      }
    }
    return dates
  }

  private func stream(_ name: String) throws(FormatError) -> XMLStream? {
    guard let member = archive.members.first(where: { $0.name == name }) else { return nil }
    return XMLStream(try ByteSource(path: member.path, name: "\(archive.name)/\(name)"))
  }
}
