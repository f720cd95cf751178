import Formats
package import Register

/// The door of this room: reads the files of one snapshot into entries of the common type.
///
/// Reading is streaming and deterministic: the same bytes give the same entries in the same order.
/// Memory holds one entry, and for OFAC's CSV the other component files.
package enum ListReading {
  /// Reads the files of one snapshot.
  ///
  /// - Parameters:
  ///   - files: one file, or the component files of OFAC's set in any order, packed or not.
  ///   - format: what to read them as; told from their content when nil.
  ///   - sink: is given every entry, in the order of the file.
  /// - Returns: the head of the document.
  /// - Throws: ``ListError`` when the files are refused, and whatever the sink throws. A refusal can
  ///   come after entries were given; the caller must then discard them.
  package static func read(
    _ files: [ListFile], format: ListFormat? = nil, into sink: (ListEntry) throws -> Void
  ) throws -> ListDocument {
    let reader = try open(files, format: format)
    while let entry = try reader.next() { try sink(entry) }
    return try reader.finish()
  }

  /// Reads the files of one snapshot into memory.
  package static func readAll(
    _ files: [ListFile], format: ListFormat? = nil
  ) throws(ListError) -> (document: ListDocument, entries: [ListEntry]) {
    let reader = try open(files, format: format)
    var entries: [ListEntry] = []
    while let entry = try reader.next() { entries.append(entry) }
    return (try reader.finish(), entries)
  }

  private static func open(
    _ files: [ListFile], format: ListFormat?
  ) throws(ListError) -> any EntryReader {
    guard let first = files.first else {
      throw ListError(
        .wrongSet, file: "(none)", reason: "no file was given", remedy: "name the list's file")
    }
    var seen: [(file: ListFile, content: ListContent)] = []
    for file in files { seen.append((file, try ListContent(of: file))) }
    let found = seen[0].content.format
    if let other = seen.first(where: { $0.content.format != found }) {
      throw ListError(
        .wrongSet, file: other.file.name,
        reason: "is \(other.content.format.rawValue), but \(first.name) is \(found.rawValue)",
        remedy: "read files of different lists one by one")
    }
    if let format, format != found {
      throw ListError(
        .wrongSet, file: first.name,
        reason: "was to be read as \(format.rawValue), but its content is \(found.rawValue)",
        remedy: "leave the format out, or name the right file")
    }
    if found != .ofacCSV, files.count > 1 {
      throw ListError(
        .wrongSet, file: files[1].name,
        reason: "\(found.rawValue) is one file a snapshot, and \(files.count) were given",
        remedy: "read them one by one")
    }
    switch found {
    case .unXML: return UNReader(try source(first))
    case .ofacXML: return OFACXMLReader(try source(first))
    case .ofacCSV: return try OFACCSVReader(seen.map { ($0.file, $0.content.component) })
    }
  }

  static func source(_ file: ListFile) throws(ListError) -> ByteSource {
    try refusing { () throws(FormatError) in try ByteSource(path: file.path, name: file.name) }
  }
}

/// A running reading of one snapshot.
protocol EntryReader {
  /// The next entry; nil after the last.
  func next() throws(ListError) -> ListEntry?
  /// The head of the document and the checks that need the whole of it; after the last entry.
  func finish() throws(ListError) -> ListDocument
}
