import Formats
import Register

/// Reads the Consolidated Screening List as JSON (`consolidated.json`): an object whose `results` are the
/// records.
///
/// No whole file was at hand. Members and their shapes follow records of the public download as the
/// project that tests `ai4ra_mcp` prints them (September 2026) and the crawler of OpenSanctions
/// (`datasets/us/trade_csl/crawler.py`, commit 01d2442f); meanings are those of the CSV, of which real
/// files were at hand.
final class CSLJSONReader: EntryReader {
  private var elements: JSONElements
  private let name: String
  private var grouped: GroupedEntries?
  private var tally = EntryTally()
  private var unusable: [Int] = []

  init(_ source: ByteSource) {
    name = source.name
    elements = JSONElements(source, key: "results")
  }

  func next() throws(ListError) -> ListEntry? {
    if grouped == nil { grouped = try group() }
    guard let entry = grouped?.next() else { return nil }
    tally.add(id: entry.id, parts: entry.values(.programme))
    return entry
  }

  /// Records that are one entry need not stand together.
  private func group() throws(ListError) -> GroupedEntries {
    var grouped = GroupedEntries()
    while true {
      var next: (line: Int, value: JSONValue)?
      do throws(FormatError) { next = try elements.element() } catch { throw ListError(error) }
      guard let next else { return grouped }
      guard let entry = Self.entry(next.value).listEntry() else {
        unusable.append(next.line)
        continue
      }
      grouped.add(entry.fields, to: entry.id, kind: entry.kind)
    }
  }

  private static func entry(_ record: JSONValue) -> CSLEntry {
    func texts(_ value: JSONValue) -> [String] {
      if let elements = value.elements { return elements.compactMap(text) }
      // Search results of the service joined them in a text for a time.
      return text(value).map { $0.split(at: ";") } ?? []
    }
    var singles: [String: String] = [:]
    var lists: [String: [String]] = [:]
    for member in record.members ?? [] {
      if CSLEntry.plurals.contains(member.key) {
        lists[member.key] = texts(member.value)
      } else if let text = text(member.value) {
        singles[member.key] = text
      }
    }
    return CSLEntry(
      texts: singles, lists: lists,
      addresses: (record["addresses"]?.elements ?? []).map { address in
        var place = PublishedPlace()
        func part(_ key: String) -> String { address[key].flatMap(text) ?? "" }
        place.street = part("address")
        place.city = part("city")
        place.region = part("state")
        place.postcode = part("postal_code")
        place.country = part("country")
        return (place.line, place.attributes)
      },
      features: (record["ids"]?.elements ?? []).map { id in
        var attributes: [String: String] = [:]
        attributes["country"] = id["country"].flatMap(text)
        for (key, name) in [("issue_date", "issued"), ("expiration_date", "expires")] {
          guard let date = id[key].flatMap(text) else { continue }
          attributes[name] = PublishedDate.words(date) ?? PublishedDate.iso(date) ?? date
        }
        return OFACFeature(
          label: id["type"].flatMap(text) ?? "", value: id["number"].flatMap(text) ?? "",
          attributes: attributes)
      })
  }

  private static func text(_ value: JSONValue) -> String? {
    let text = value.stringValue ?? value.integerValue.map(String.init)
    return text.flatMap { $0.isEmpty ? nil : $0 }
  }

  func finish() throws(ListError) -> ListDocument {
    guard tally.count > 0 else {
      throw ListError(.empty, file: name, reason: "holds no entry", remedy: "fetch it again")
    }
    var warnings: [String] = []
    if !unusable.isEmpty {
      let lines = unusable.prefix(5).map(String.init).joined(separator: ", ")
      warnings.append("\(name): \(unusable.count) records are no entries (lines \(lines))")
    }
    return ListDocument(
      format: .cslJSON, scope: ListScope(extent: .whole, parts: tally.parts.sorted()),
      entryCount: tally.count, warnings: warnings)
  }
}
