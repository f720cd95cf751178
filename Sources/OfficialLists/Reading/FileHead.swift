import Formats

/// The beginning of a file, looked at once and held against every known format.
struct FileHead {
  /// The file's name, for messages only: names and extensions are never asked what a file is.
  let name: String
  /// The first bytes, unpacked, at most ``length`` of them, without a byte order mark.
  let bytes: [UInt8]
  /// Whether the file ends within ``bytes``.
  let isWhole: Bool
  /// The bytes as text, what is no UTF-8 replaced; without white space at the front.
  let text: Substring
  /// The root tag when it is XML or HTML.
  let root: XMLRoot?
  /// The first rows of the first sheet when it is a spreadsheet; empty otherwise.
  private(set) var sheetRows: [[String]] = []

  /// Bytes looked at. The first element, row or object of every known list ends far before.
  static let length = 1 << 16

  /// Looks at a file.
  ///
  /// - Throws: `unreadable`, `empty` and the faults of its packing.
  init(of file: ListFile) throws(ListError) {
    let source = try ListReading.source(file)
    var head: [UInt8] = []
    var chunk: [UInt8] = []
    while head.count < Self.length,
      try refusing({ () throws(FormatError) in try source.next(&chunk) })
    {
      head += chunk
    }
    self.init(head, name: file.name)
    if archive == .spreadsheet { sheetRows = try Self.firstRows(of: file) }
  }

  private static func firstRows(of file: ListFile) throws(ListError) -> [[String]] {
    let source = try ListReading.source(file)
    return try refusing { () throws(FormatError) in
      let sheet = try XLSXReader(source)
      var rows: [[String]] = []
      var row = CSVRow()
      while rows.count < 8, try sheet.next(&row) { rows.append(row.fields) }
      return rows
    }
  }

  /// Looks at bytes.
  init(_ content: [UInt8], name: String) {
    self.name = name
    var head = content.prefix(Self.length)
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
    bytes = Array(head)
    isWhole = content.count <= Self.length
    let whole = String(decoding: head, as: UTF8.self)
    text = whole[...].drop { $0 == " " || $0 == "\t" || $0.isNewline }
    root = text.first == "<" ? XMLRoot(in: text.prefix(8192)) : nil
  }

  /// Whether there is nothing but white space (or the end mark of old text files).
  var isBlank: Bool { text.isEmpty || text == "\u{1A}" }

  /// The fields of the first row as comma-separated values (another separator where given); empty
  /// when the first line is no row of its own.
  func firstRow(separator: UInt8) -> [String] { rows(1, separator: separator).first ?? [] }

  /// The fields of the first rows; fewer where the head ends or is no such text.
  func rows(_ count: Int, separator: UInt8) -> [[String]] {
    guard root == nil else { return [] }
    let reader = CSVReader(
      ByteSource(bytes, name: name),
      dialect: CSVDialect(separator: separator, encoding: .utf8OrWindows1252))
    var rows: [[String]] = []
    var row = CSVRow()
    while rows.count < count, (try? reader.next(&row)) ?? false { rows.append(row.fields) }
    return rows
  }

  /// The keys of the first document, in order, when the file is YAML of the plain kind that
  /// conversions write (`key: value` at the left margin), comments left out; empty otherwise.
  var yamlKeys: [String] {
    guard root == nil, text.hasPrefix("---") || text.hasPrefix("#") else { return [] }
    var keys: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
      if line.hasPrefix("---") {
        if keys.isEmpty { continue } else { break }
      }
      guard let first = line.first, first.isLetter, let colon = line.firstIndex(of: ":") else {
        continue
      }
      keys.append(String(line[..<colon]))
    }
    return keys
  }

  /// Whether it begins as a JSON object or array does.
  var isJSON: Bool { text.first == "{" || text.first == "[" }

  /// What kind of archive it is; nil when it is none.
  var archive: ArchiveKind? {
    if bytes.count > 262, bytes[257..<262].elementsEqual("ustar".utf8) { return .tar }
    guard bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) else { return nil }
    // A spreadsheet's first member is one of the parts that Office Open XML prescribes.
    guard bytes.count > 30 else { return .zip }
    let length = Int(bytes[26]) | Int(bytes[27]) << 8
    let member = String(decoding: bytes.dropFirst(30).prefix(length), as: UTF8.self)
    let parts = ["[Content_Types].xml", "_rels/", "xl/", "docProps/", "docMetadata/"]
    return parts.contains(where: member.hasPrefix) ? .spreadsheet : .zip
  }

  /// Archives, and the one kind of archive that is a document.
  enum ArchiveKind: Hashable {
    case tar, zip, spreadsheet
  }
}
