import Formats

/// What the first bytes of a file say it is. Names and extensions are never asked.
struct ListContent: Hashable {
  let format: ListFormat
  /// Which file of OFAC's set; nil for other formats.
  let component: OFACComponent?
  /// The publication date as the document's root gives it; nil when it gives none there.
  let publishedText: String?

  /// Bytes looked at; the root element of every known list begins far before.
  private static let prefixLength = 8192

  /// Looks at the beginning of a file.
  ///
  /// - Throws: a refusal that says what the file looks like and what to do.
  init(of file: ListFile) throws(ListError) {
    let source = try ListReading.source(file)
    var head: [UInt8] = []
    var chunk: [UInt8] = []
    while head.count < Self.prefixLength,
      try refusing({ () throws(FormatError) in try source.next(&chunk) })
    {
      head += chunk.prefix(Self.prefixLength - head.count)
    }
    try self.init(head: head, file: file.name)
  }

  /// Judges a file by its first bytes.
  init(head: [UInt8], file: String) throws(ListError) {
    if let other = OtherFormat(binary: head) { throw other.refusal(file) }
    var bytes = head[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let text = String(decoding: bytes, as: UTF8.self)
    let trimmed = text.drop { $0 == " " || $0 == "\t" || $0.isNewline }
    if trimmed.isEmpty || trimmed == "\u{1A}" {
      throw ListError(
        .empty, file: file, reason: "the file holds nothing but white space",
        remedy: "fetch it again")
    }
    if trimmed.first == "<" {
      try self.init(root: XMLRoot(in: trimmed), file: file)
    } else {
      let lines = text.split(whereSeparator: \.isNewline)
      try self.init(line: lines.first.map(String.init) ?? "", file: file)
    }
  }

  private init(root: XMLRoot, file: String) throws(ListError) {
    component = nil
    switch root.name {
    case "CONSOLIDATED_LIST":
      format = .unXML
      publishedText = root.attribute("dateGenerated")
    case "sdnList":
      format = .ofacXML
      publishedText = nil
    default: throw OtherFormat(root: root).refusal(file)
    }
  }

  /// Judges a text file by its first line: OFAC's files have no heading, and each has its own number
  /// of fields behind a number.
  private init(line: String, file: String) throws(ListError) {
    let reader = CSVReader(ByteSource(Array(line.utf8), name: file))
    var row = CSVRow()
    // A first line that is no row of its own (a quoted line break) belongs to no file of the set.
    let isRow = (try? reader.next(&row)) ?? false
    let fields = isRow ? row.fields : []
    guard let id = fields.first, !id.isEmpty, id.utf8.allSatisfy({ (48...57).contains($0) }),
      let component = Self.component(fields)
    else { throw OtherFormat(line: line).refusal(file) }
    format = .ofacCSV
    self.component = component
    publishedText = nil
  }

  private static func component(_ fields: [String]) -> OFACComponent? {
    switch fields.count {
    case 12: .sdn
    case 6: .add
    case 5: .alt
    case 2: .comments
    default: nil
    }
  }
}
