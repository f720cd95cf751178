/// What a file looks like that no reader recognises, so that the refusal can say what it is and what
/// to do.
enum OtherFormat: Hashable {
  case html, pdf, json, sqlite, spreadsheet
  /// A digest of what changed on several lists, made by others.
  case digestOfChanges
  /// Text of a document in two columns, run together line by line.
  case columnsRunTogether
  case xml(root: String)
  case unknown

  init(_ head: FileHead) {
    if head.bytes.starts(with: Array("%PDF".utf8)) {
      self = .pdf
    } else if head.bytes.starts(with: Array("SQLite format 3".utf8)) {
      self = .sqlite
    } else if head.archive == .spreadsheet {
      self = .spreadsheet
    } else if let root = head.root {
      switch root.name {
      case let name where Self.pageRoots.contains(name.lowercased()): self = .html
      case "": self = .unknown
      case let name: self = .xml(root: name)
      }
    } else {
      if head.text.contains("JOINT ORDERS ON REWARD") {
        self = .columnsRunTogether
        return
      }
      let isDigest =
        head.text.contains("\"by_source\"") || head.text.hasPrefix("{\"fields\":[\"s\"")
      self = !head.isJSON ? .unknown : isDigest ? .digestOfChanges : .json
    }
  }

  /// What a page may begin with; saved parts of pages lack `html`.
  private static let pageRoots: Set<String> = [
    "html", "head", "body", "main", "div", "section", "article", "table", "span", "script",
  ]

  /// What to tell the person who gave the file.
  func refusal(_ file: String) -> ListError {
    switch self {
    case .html:
      ListError(
        .unsupported, file: file, reason: "is a web page (HTML), not a list",
        remedy: "the publisher's address may have moved or be closed to programs:"
          + " open it in a browser and save the list file itself")
    case .pdf, .sqlite:
      ListError(
        .unsupported, file: file,
        reason: "is a \(self == .pdf ? "PDF" : "SQLite") file, not a list",
        remedy: "take the publisher's XML or CSV file")
    case .spreadsheet:
      ListError(
        .unknownFormat, file: file, reason: "is a spreadsheet of no list known here",
        remedy: "check that it is the right file; a list of your own is taken in as CSV or JSON")
    case .digestOfChanges:
      ListError(
        .unsupported, file: file,
        reason: "is a digest of what changed on several lists, made by others, not a list",
        remedy: "take the lists themselves")
    case .columnsRunTogether:
      ListError(
        .unsupported, file: file,
        reason: "is text in which two columns of a document were run together, so that what belongs"
          + " to whom cannot be told",
        remedy: "take the document itself")
    case .json:
      ListError(
        .unknownFormat, file: file, reason: "is JSON of no list known here",
        remedy: "check that it is the right file")
    case .xml(let root):
      ListError(
        .unknownFormat, file: file, reason: "is XML with root element \(root), no list known here",
        remedy: "check that it is the right file; 'ostrakon load --help' names the formats")
    case .unknown:
      ListError(
        .unknownFormat, file: file, reason: "is in no format known here",
        remedy: "check that it is the publisher's file; 'ostrakon load --help' names the formats")
    }
  }
}
