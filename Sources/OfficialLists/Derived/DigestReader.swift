import Formats
import Register

/// Reads the lists of OFAC, the EU, the UN and Korea's KoFIU as the wlf-sanctions project normalises
/// them: JSON files, each an object of records by key (`UNSC|6908663|Individual`).
///
/// A record has one name, aliases, one nationality (in Korean, with its code and the publisher's
/// wording), one birth date, address, programme and remarks. Where the publisher has ids they are kept;
/// those of the EU are its logical ids. KoFIU has none, so its records are known by their keys.
final class DigestReader: EntryReader {
  private let files: [RecognisedFile]
  private var pending: [ListEntry] = []
  private var nextFile = 0
  private var tally = EntryTally()
  private var sources: Set<String> = []

  init(_ files: [RecognisedFile]) { self.files = files }

  func next() throws(ListError) -> ListEntry? {
    while pending.isEmpty, nextFile < files.count {
      pending = try entries(of: files[nextFile]).reversed()
      nextFile += 1
    }
    guard let entry = pending.popLast() else { return nil }
    tally.add(id: entry.id, parts: entry.values(.programme))
    return entry
  }

  func finish() throws(ListError) -> ListDocument {
    let name = files.first?.file.name ?? ""
    guard tally.count > 0 else {
      throw ListError(.empty, file: name, reason: "holds no entry", remedy: "fetch it again")
    }
    guard sources.count == 1 else {
      throw ListError(
        .wrongSet, file: name,
        reason: "holds records of several lists (\(sources.sorted().joined(separator: ", ")))",
        remedy: "read the files of one list")
    }
    return ListDocument(
      format: .digest, scope: ListScope(extent: .whole, parts: tally.parts.sorted()),
      // One of each where the list has several, so that only names and programmes can be compared.
      coveredProperties: [.name, .programme],
      // What a conversion by others lacks is no proof that it was taken off the list.
      coversMembership: false, origin: .derived, entryCount: tally.count,
      warnings: [tally.repetition(in: name)].compactMap(\.self))
  }

  /// Most bytes of one file, which is read whole; the largest at hand has half a megabyte.
  private static let largestFile = 64 << 20

  private func entries(of file: RecognisedFile) throws(ListError) -> [ListEntry] {
    let source = try file.source()
    var bytes: [UInt8] = []
    var chunk: [UInt8] = []
    while try refusing({ () throws(FormatError) in try source.next(&chunk) }) {
      bytes += chunk
      guard bytes.count <= Self.largestFile else {
        throw ListError(
          .damaged, file: file.file.name, reason: "is larger than any shard of such a digest",
          remedy: "check where it comes from")
      }
    }
    var reader = JSONReader(limits: JSONLimits(bytes: Self.largestFile))
    let value: JSONValue
    do throws(JSONError) { value = try reader.value(of: bytes) } catch {
      throw ListError(
        .damaged, file: file.file.name, reason: "\(error)", remedy: "fetch it again")
    }
    var entries: [ListEntry] = []
    for member in value.members ?? [] {
      if let entry = entry(member.key, member.value) { entries.append(entry) }
    }
    return entries
  }

  private func entry(_ key: String, _ record: JSONValue) -> ListEntry? {
    func text(_ key: String) -> String { record[key]?.stringValue ?? "" }
    guard !text("name").isEmpty else { return nil }
    sources.insert(text("source"))
    var list = FieldList()
    list.add(.name, text("name"))
    for alias in record["aliases"]?.elements ?? [] { list.add(.alias, alias.stringValue ?? "") }
    list.add(
      .nationality, text("nationality_raw"),
      ["code": text("nationality_code"), "korean": text("nationality")])
    let birth = text("birth_date").foldingWhiteSpace()
    let date = PublishedDate.loose(birth)
    list.add(date == nil ? EntryProperty(rawValue: "raw.birthDate") : .birthDate, date ?? birth)
    list.add(.address, text("address"))
    list.add(.programme, text("program"))
    list.add(.listedOn, PublishedDate.iso(text("listed_on")) ?? "")
    list.add(.remark, text("remarks"))
    let kind: PartyKind =
      switch text("type") {
      case "Individual": .person
      case "Entity": .organisation
      case "Vessel": .vessel
      case "Aircraft": .aircraft
      default: .unknown
      }
    let own = key.split(separator: "|").dropFirst().joined(separator: "|")
    return ListEntry(
      id: text("uid").isEmpty ? own : text("uid"), kind: kind, fields: list.fields)
  }
}

extension ListFormat {
  /// Lists as the wlf-sanctions project normalises them, JSON.
  package static let digest = ListFormat("wlf-json")
}

extension FormatRegistry {
  static let derived = [
    FormatDefinition(
      .digest, grouping: .together, richness: 1,
      recognise: { head in
        guard head.isJSON else { return nil }
        for source in ["EU", "OFAC", "UNSC", "KoFIU"]
        where head.text.prefix(40).contains("{\"\(source)|") {
          // The EU's ids are its logical ones; OFAC's records are those of all its lists.
          return Recognition(series: ["EU": "logical", "OFAC": "all-lists"][source])
        }
        return nil
      },
      open: { files throws(ListError) in DigestReader(files) })
  ]
}
