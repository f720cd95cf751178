import Formats
package import OfficialLists

/// How fast the reader of a format goes through a file, beside what the library below it needs for the
/// same bytes: best of several runs, in turns, so that both meet the same machine.
package struct ReaderSpeed: Sendable {
  package let format: ListFormat
  /// The file with the entries.
  package let file: String
  /// Bytes of all its files, unpacked.
  package let bytes: Int
  package let entries: Int
  /// Seconds to make entries of all bytes.
  package let reading: Double
  /// Seconds of the library alone; nil where it does not take the bytes.
  package let bare: Double?
  /// The library below the reader.
  package let library: String

  /// Reads the files of one version again and again.
  ///
  /// - Throws: ``ListError`` when they are refused; ``FileReadError`` when one cannot be read.
  package init(_ snapshot: PlannedSnapshot, rounds: Int) throws {
    var files: [ListFile] = []
    for file in snapshot.files {
      let bytes = try ByteSource(try FileBytes.read(file.path), name: file.name).readAll()
      files.append(ListFile(content: bytes, name: file.name))
    }
    let library = Library(of: snapshot.format)
    let parts = try files.flatMap { try Self.parts(of: $0, library) }
    var reading = Double.infinity
    var bare = Double.infinity
    var isTaken = true
    var entries = 0
    let clock = ContinuousClock()
    for _ in 0..<max(1, rounds) {
      entries = 0
      reading = min(
        reading,
        try clock.measure { _ = try ListReading.read(files) { _ in entries += 1 } }.seconds)
      bare = min(
        bare,
        clock.measure {
          for part in parts where library.parse(part) == nil { isTaken = false }
        }.seconds)
    }
    format = snapshot.format
    file = snapshot.files.first?.name ?? ""
    bytes = parts.reduce(0) { $0 + $1.count }
    self.entries = entries
    self.reading = reading
    self.bare = isTaken ? bare : nil
    self.library = library.rawValue
  }

  /// The bytes a library is given: the file's, or those of an archive's members.
  private static func parts(of file: ListFile, _ library: Library) throws -> [[UInt8]] {
    let content = file.content ?? []
    let isArchive =
      content.starts(with: [0x50, 0x4B, 3, 4])
      || content.dropFirst(257).starts(with: Array("ustar".utf8))
    guard isArchive else { return [content] }
    let archive = try UnpackedArchive(ByteSource(content, name: file.name))
    var parts: [[UInt8]] = []
    for member in archive.members where library != .sheet || member.name.hasSuffix(".xml") {
      parts.append(try FileBytes.read(member.path))
    }
    return parts
  }

  private enum Library: String {
    case xml = "libxml2 SAX"
    case yaml = "libyaml"
    case json = "simdjson"
    case lines = "simdjson, line by line"
    case html = "libxml2 HTML"
    case sheet = "libxml2 SAX, unpacked"
    case none = "one look at each byte"

    init(of format: ListFormat) {
      let ends: [(String, Library)] = [
        ("-xml", .xml), ("-yaml", .yaml), ("-json", .json), ("-html", .html), ("-xlsx", .sheet),
      ]
      self = format.id == "ftm" ? .lines : ends.first { format.id.hasSuffix($0.0) }?.1 ?? .none
    }

    func parse(_ bytes: [UInt8]) -> Int? {
      switch self {
      case .xml, .sheet: BareParse.xml(bytes)
      case .yaml: BareParse.yaml(bytes)
      case .json: BareParse.json(bytes)
      case .lines: BareParse.json(bytes, isLines: true)
      case .html: BareParse.html(bytes)
      case .none: BareParse.bytes(bytes)
      }
    }
  }
}

extension Duration {
  fileprivate var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}

extension ReaderSpeed {
  /// The largest version of each format in a tree `<root>/<list>/<date>/<file>`; in the order of ids.
  package static func largest(
    of lists: [String], inTree root: String
  ) throws(ListError) -> [PlannedSnapshot] {
    var largest: [ListFormat: (snapshot: PlannedSnapshot, bytes: Int)] = [:]
    for list in lists {
      for snapshot in try ListTree(root: root, list: list).snapshots {
        let bytes = snapshot.files.reduce(0) { $0 + unpackedCount($1) }
        if bytes > largest[snapshot.format]?.bytes ?? -1 {
          largest[snapshot.format] = (snapshot, bytes)
        }
      }
    }
    return largest.values.map(\.snapshot).sorted { $0.format.id < $1.format.id }
  }

  /// Bytes of a file, unpacked; 0 where it cannot be read.
  private static func unpackedCount(_ file: ListFile) -> Int {
    guard let source = try? ByteSource(path: file.path, name: file.name) else { return 0 }
    var chunk: [UInt8] = []
    var count = 0
    while (try? source.next(&chunk)) == true { count += chunk.count }
    return count
  }
}
