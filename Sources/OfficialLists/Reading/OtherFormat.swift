/// A format that is recognised so that the refusal can say what the file is and what to do.
enum OtherFormat: Hashable {
  case html, tar, zip, pdf, json, sqlite
  case ofacEnhanced, ofacAdvanced, ofacDelta
  case ofacFixedWidth
  case ofacSeparated(by: Character)
  case xml(root: String)
  case unknown

  /// Told by magic numbers.
  init?(binary head: [UInt8]) {
    if head.count > 262, Array(head[257..<262]) == Array("ustar".utf8) {
      self = .tar
    } else if head.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      self = .zip
    } else if head.starts(with: Array("%PDF".utf8)) {
      self = .pdf
    } else if head.starts(with: Array("SQLite format 3".utf8)) {
      self = .sqlite
    } else {
      return nil
    }
  }

  /// Told by the root element of a document that is no list known here.
  init(root: XMLRoot) {
    switch root.name {
    case "sanctionsData":
      self = root.rest.contains("DeltaFile") ? .ofacDelta : .ofacEnhanced
    case "Sanctions": self = .ofacAdvanced
    case let name where name.lowercased() == "html": self = .html
    case "": self = .unknown
    case let name: self = .xml(root: name)
    }
  }

  /// Told by the first line of a text that is no file of OFAC's comma-separated set.
  init(line: String) {
    let text = line.drop { $0 == " " }
    if text.hasPrefix("{") || text.hasPrefix("[") {
      self = .json
      return
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let after = text.dropFirst(digits.count)
    if !digits.isEmpty, let mark = after.first, mark == "@" || mark == "|" {
      self = .ofacSeparated(by: mark)
    } else if !digits.isEmpty, line.hasPrefix(" "), line.utf8.count > 100 {
      self = .ofacFixedWidth
    } else {
      self = .unknown
    }
  }

  /// What to tell the person who gave the file.
  func refusal(_ file: String) -> ListError {
    switch self {
    case .html:
      ListError(
        .unsupported, file: file, reason: "is a web page (HTML), not a list",
        remedy: "the publisher's address may have moved or be closed to programs:"
          + " open it in a browser and save the list file itself")
    case .tar, .zip:
      ListError(
        .unsupported, file: file, reason: "is an archive (\(self)), not a list",
        remedy: "unpack it and name the list file inside")
    case .pdf, .sqlite:
      ListError(
        .unsupported, file: file,
        reason: "is a \(self == .pdf ? "PDF" : "SQLite") file, not a list",
        remedy: "take the publisher's XML or CSV file")
    case .json:
      ListError(
        .unsupported, file: file, reason: "is JSON, which no publisher read here uses",
        remedy: "take the publisher's XML or CSV file")
    case .ofacEnhanced:
      Self.ofac(file, "OFAC's ENHANCED XML")
    case .ofacAdvanced:
      Self.ofac(file, "OFAC's ADVANCED XML")
    case .ofacDelta:
      ListError(
        .unsupported, file: file,
        reason: "is an OFAC delta file: it says what changed, not who is listed",
        remedy: "take the full list")
    case .ofacFixedWidth:
      Self.ofac(file, "OFAC's fixed-width text (.ff)")
    case .ofacSeparated(let mark):
      Self.ofac(file, "OFAC's text separated by \(mark) (\(mark == "|" ? ".pip" : ".del"))")
    case .xml(let root):
      ListError(
        .unknownFormat, file: file, reason: "is XML with root element \(root), no list known here",
        remedy: "check that it is the right file; known roots are CONSOLIDATED_LIST (UN) and"
          + " sdnList (OFAC)")
    case .unknown:
      ListError(
        .unknownFormat, file: file, reason: "is in no format known here",
        remedy: "check that it is the publisher's XML file, or a file of OFAC's CSV set")
    }
  }

  private static func ofac(_ file: String, _ what: String) -> ListError {
    ListError(
      .unsupported, file: file, reason: "is \(what), which is not read",
      remedy: "take the same list as sdnList XML (sdn.xml, consolidated.xml) or as the CSV set")
  }
}
