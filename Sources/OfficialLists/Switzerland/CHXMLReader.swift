import Chronology
import Formats
import Register

/// Reads the Swiss sanctions list, XML (`swiss-sanctions-list`).
///
/// Programmes and places come before the targets that name them and are remembered; targets are read
/// one by one. A file with `list-type="whole-list"` is the list; any other says what changed.
final class CHXMLReader: EntryReader {
  private let stream: XMLStream
  private var listType = ""
  private var date: String?
  private var places: [String: PublishedPlace] = [:]
  private var programmes: [String: String] = [:]
  private var tally = EntryTally()
  private var delisted: Set<String> = []
  private var nameless = 0

  init(_ source: ByteSource) { stream = XMLStream(source) }

  func next() throws(ListError) -> ListEntry? {
    let stream = stream
    while let event = try refusing({ () throws(FormatError) in try stream.next() }) {
      guard case .start(let tag) = event else { continue }
      if tag.name == "swiss-sanctions-list" {
        listType = tag.attribute("list-type") ?? ""
        date = tag.attribute("date")
        continue
      }
      let record = try refusing { () throws(FormatError) in try stream.record(tag) }
      switch tag.name {
      case "sanctions-program": remember(programme: record)
      case "place":
        if let id = tag.attribute("ssid") { places[id] = CHEntry.place(KeyedTree(record)) }
      case "target": if let entry = entry(KeyedTree(record)) { return entry }
      default: break
      }
    }
    return nil
  }

  private func entry(_ tree: KeyedTree) -> ListEntry? {
    let target = CHEntry(tree, places: places, programmes: programmes)
    if target.isDelisted {
      if let id = tree.text("ssid") { delisted.insert(id) }
      return nil
    }
    guard let entry = target.listEntry() else {
      nameless += 1
      return nil
    }
    tally.add(id: entry.id, parts: entry.values(.programme))
    return entry
  }

  /// Sets by their ssid, in English, as `<programme key>: <set>`.
  private func remember(programme record: XMLRecord) {
    func english(_ name: String) -> XMLRecord? {
      let all = record.children.filter { $0.name == name }
      return all.first { $0.attributes.contains { $0.name == "lang" && $0.value == "eng" } }
        ?? all.first
    }
    let key = english("program-key")?.text ?? ""
    for set in record.children where set.name == "sanctions-set" {
      guard let id = set.attributes.first(where: { $0.name == "ssid" })?.value else { continue }
      let isEnglish = set.attributes.contains { $0.name == "lang" && $0.value == "eng" }
      if programmes[id] == nil || isEnglish { programmes[id] = "\(key): \(set.text)" }
    }
  }

  func finish() throws(ListError) -> ListDocument {
    let isWhole = listType == "whole-list"
    guard tally.count > 0 || (!isWhole && !delisted.isEmpty) else {
      throw ListError(
        .empty, file: stream.name, reason: "holds no entry", remedy: "fetch it again")
    }
    var warnings = [tally.repetition(in: stream.name)].compactMap(\.self)
    if !delisted.isEmpty {
      warnings.append("\(stream.name): \(delisted.count) targets are marked as taken off the list")
    }
    if nameless > 0 {
      warnings.append("\(stream.name): \(nameless) targets name nobody and are no entries")
    }
    return ListDocument(
      format: .chXML, published: date.flatMap { Day(iso: String($0.prefix(10))) },
      publishedText: date, scope: ListScope(extent: .whole, parts: tally.parts.sorted()),
      coversMembership: isWhole, origin: isWhole ? .official : .delta,
      removed: isWhole ? [] : delisted,
      entryCount: tally.count,
      warnings: warnings)
  }
}
