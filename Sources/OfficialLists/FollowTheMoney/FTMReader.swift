import Chronology
import Formats
import Register

/// Reads entities of FollowTheMoney, one JSON object a line: `entities.ftm.json`,
/// `targets.nested.json`, and Ostrakon's own exports in that format.
///
/// Entities that tell about a party (sanctions, documents, addresses, relations) stand anywhere in
/// the file, so it is gone through three times: for those, for the names of the parties they name,
/// and for the parties. Memory holds the first, which are small, and the second.
///
/// A line that is no entity is passed over with a warning, since a file of millions must not fail for
/// one; a file in which they are more than the entities is refused. Where a party carries its entry
/// under `ostrakon`, that is what is read.
final class FTMReader: EntryReader {
  private let file: String
  private let open: () throws(ListError) -> ByteSource
  private var lines: FTMLines
  private var hasGathered = false

  /// Adjacent entities, and for each party the places of those that refer to it.
  private var adjacent: [FTMRecord] = []
  private var places: [String: [Int]] = [:]
  private var addresses: [String: Int] = [:]
  private var names: [String: String] = [:]

  private var tally = EntryTally()
  private var lastSeen: String?
  /// The list and the day of our own export.
  private var own: (list: String, day: Day)?
  private var foreign = 0
  private var datasets: Set<String> = []

  /// - Parameter open: opens the file from the front.
  init(_ open: @escaping () throws(ListError) -> ByteSource) throws(ListError) {
    self.open = open
    lines = FTMLines(try open())
    file = lines.name
  }

  func next() throws(ListError) -> ListEntry? {
    if !hasGathered { try gather() }
    while let line = try lines.next() {
      if let entry = try entry(line) {
        tally.add(id: entry.id, parts: entry.values(.programme))
        return entry
      }
    }
    return nil
  }

  func finish() throws(ListError) -> ListDocument {
    guard tally.count > 0 else {
      throw ListError(
        .empty, file: file, reason: "holds no party", remedy: "check that it is the right file")
    }
    guard lines.faults.count <= lines.objects else {
      throw ListError(
        .damaged, file: file,
        reason: "\(lines.faults.count) lines are no entities, and only \(lines.objects) are",
        remedy: "fetch it again")
    }
    var warnings = lines.warnings
    if let repetition = tally.repetition(in: file) { warnings.append(repetition) }
    let published = own?.day ?? lastSeen.flatMap { PublishedDate.iso($0) }.flatMap { Day(iso: $0) }
    return ListDocument(
      format: .followTheMoney, published: published,
      publishedText: own == nil ? lastSeen : nil,
      scope: ListScope(extent: .whole, parts: tally.parts.sorted()),
      coverage: datasets.sorted(), origin: .derived, entryCount: tally.count, warnings: warnings)
  }

  // MARK: - The parties

  private func entry(_ line: FTMLines.Line) throws(ListError) -> ListEntry? {
    if let object = line.object["ostrakon"] { return try ownEntry(object, line.number) }
    guard let record = FTMRecord(line.object) else { return nil }
    if let seen = record.lastSeen { lastSeen = max(lastSeen ?? seen, seen) }
    guard record.isEntry else { return nil }
    if own != nil { throw EntryLine.severalLists(file, line: line.number) }
    foreign += 1
    datasets.formUnion(record.datasets)
    let folding = FTMFolding(
      record, name: { self.names[$0] },
      address: { self.addresses[$0].map { self.adjacent[$0] } })
    return folding.entry((places[record.id] ?? []).map { adjacent[$0] })
  }

  private func ownEntry(_ object: JSONValue, _ line: Int) throws(ListError) -> ListEntry {
    let content: EntryLine.Content
    do throws(EntryObject.Fault) {
      content = try EntryLine.content(object)
    } catch {
      throw ListError(
        .damaged, file: file, line: line, reason: "under 'ostrakon', \(error)",
        remedy: "export the list again")
    }
    if foreign > 0 || (own.map { $0.list != content.list } ?? false) {
      throw EntryLine.severalLists(file, line: line)
    }
    own = (content.list, content.day)
    return content.entry
  }

  // MARK: - What is told about them

  private func gather() throws(ListError) {
    hasGathered = true
    var wanted: Set<String> = []
    var first = FTMLines(try open())
    while let line = try first.next() {
      // Our own parties carry everything that is told about them.
      if line.object["ostrakon"] != nil { return }
      guard let record = FTMRecord(line.object), record.isAdjacent else { continue }
      let place = adjacent.count
      adjacent.append(record)
      if record.schema == "Address" { addresses[record.id] = place }
      let referred = record.referred
      for id in Set(referred) { places[id, default: []].append(place) }
      if referred.count > 1 { wanted.formUnion(referred) }
    }
    guard !wanted.isEmpty else { return }
    var second = FTMLines(try open())
    while let line = try second.next() {
      guard let id = line.object["id"]?.stringValue, wanted.contains(id),
        let record = FTMRecord(line.object)
      else { continue }
      names[id] = record.shownName
    }
  }
}

/// The objects of a file of one JSON object a line, with a note of each line that is none.
struct FTMLines {
  struct Line {
    let number: Int
    let object: JSONValue
  }

  private let source: ByteSource
  private var cutter = NDJSONLines(maximumLength: 64 << 20)
  private var parser = ParserBox()
  private var chunk: [UInt8] = []
  /// Lines that are objects, so far.
  private(set) var objects = 0
  /// Lines that are none, with the reason.
  private(set) var faults: [(line: Int, reason: String)] = []

  /// A reader of JSON with its buffers, which cannot be copied, behind a reference.
  private final class ParserBox {
    var reader = JSONReader()
  }

  init(_ source: ByteSource) { self.source = source }

  var name: String { source.name }

  /// The next object; nil at the end.
  mutating func next() throws(ListError) -> Line? {
    while true {
      while let line = cutter.next() {
        guard case .bytes(let bytes) = line.content else {
          faults.append((line.number, "the line is too long"))
          continue
        }
        do throws(JSONError) {
          let value = try parser.reader.value(of: bytes)
          guard value.members != nil else {
            faults.append((line.number, "an object is needed, not \(value.kindInWords)"))
            continue
          }
          objects += 1
          return Line(number: line.number, object: value)
        } catch {
          faults.append((line.number, "\(error.reason), at byte \(error.byte)"))
        }
      }
      let source = source
      var bytes: [UInt8] = []
      swap(&bytes, &chunk)
      let isMore = try refusing { () throws(FormatError) in try source.next(&bytes) }
      swap(&bytes, &chunk)
      if isMore {
        cutter.append(chunk)
      } else if hasEnded {
        return nil
      } else {
        hasEnded = true
        cutter.end()
      }
    }
  }

  private var hasEnded = false

  /// A warning for each of the first faults, and one for the rest.
  var warnings: [String] {
    var warnings = faults.prefix(10).map {
      "\(name), line \($0.line): is no entity and is left out: \($0.reason)"
    }
    if faults.count > 10 {
      warnings.append("\(name): \(faults.count - 10) more lines are no entities and are left out")
    }
    return warnings
  }
}
