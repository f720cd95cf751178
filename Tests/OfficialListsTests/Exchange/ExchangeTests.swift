import Chronology
import Formats
import OfficialLists
import Register
import Testing

@Suite("Exchange out")
struct ExchangeTests {
  static let day = Day(year: 2025, month: 3, day: 4) ?? .first

  static func bytes(
    _ entries: [ListEntry], _ format: ExchangeFormat, list: ExportedList? = nil
  ) throws -> [UInt8] {
    var writer = ExchangeWriter(format) { name in
      ["Iran": "ir", "US": "us", "Afghanistan": "af", "Pakistan": "pk"][name]
    }
    var bytes: [UInt8] = []
    try writer.write(entries, of: list ?? ExportedList(id: "test-list", day: day)) { bytes += $0 }
    return bytes
  }

  /// Entries written and read again.
  private func again(
    _ entries: [ListEntry], _ format: ExchangeFormat
  ) throws -> (document: ListDocument, entries: [ListEntry]) {
    let folder = TemporaryFolder()
    return try ListReading.readAll([folder.write("export", Self.bytes(entries, format))])
  }

  @Test(
    "Whatever an entry holds, written and read again it is the same",
    arguments: ExchangeFormat.allCases)
  func lossless(_ format: ExchangeFormat) throws {
    var generated = GeneratedEntries(seed: 20_250_304)
    let entries = (1...400).map { generated.entry(id: $0) }
    let (document, back) = try again(entries, format)
    #expect(document.published == Self.day)
    #expect(document.entryCount == entries.count)
    #expect(document.warnings.isEmpty)
    try #require(back.count == entries.count)
    for (entry, read) in zip(entries, back) {
      // Byte for byte, and in the same order: equality of texts overlooks Unicode forms.
      #expect(CanonicalEntry(entry).bytes == CanonicalEntry(read).bytes)
      #expect(entry.fields.map(\.property) == read.fields.map(\.property))
    }
    // And what is read is written to the same bytes.
    #expect(try Self.bytes(back, format) == Self.bytes(entries, format))
  }

  @Test("The real lists, written and read again, are the same", arguments: ExchangeFormat.allCases)
  func realLists(_ format: ExchangeFormat) throws {
    try RealLists.with { root in
      for (list, day) in [("un-sc", "2026-08-01"), ("us-ofac-sdn", "2019-01-04")] {
        let tree = try ListTree(root: root, list: list)
        let snapshot = try #require(tree.snapshots.first { $0.date.description == day })
        let entries = try ListReading.readAll(snapshot.files).entries
        let back = try again(entries, format).entries
        #expect(back.count == entries.count)
        #expect(
          zip(entries, back).allSatisfy { CanonicalEntry($0).bytes == CanonicalEntry($1).bytes })
      }
    }
  }

  @Test("Ids and references of entities are unique, of the library's form, and lead somewhere")
  func ids() throws {
    var generated = GeneratedEntries(seed: 7)
    var entries = (1...300).map { generated.entry(id: $0) }
    // Ids that look like those of the entities beside a party, and one that differs by a mark only.
    for id in ["900", "900-sanction-1", "900 sanction 1", "900_sanction_1", "900-", "عبد", "-"] {
      entries.append(ListEntry(id: id, kind: .person, fields: [EntryField(.name, "Testan")]))
    }
    var seen: Set<String> = []
    var references: Set<String> = []
    for line in try Self.bytes(entries, .ftm).split(separator: UInt8(ascii: "\n")) {
      let object = try JSONValue(parsing: Array(line))
      let id = try #require(object["id"]?.stringValue)
      #expect(id.wholeMatch(of: /[0-9A-Za-z]([0-9A-Za-z.\-]*[0-9A-Za-z])?/) != nil)
      #expect(seen.insert(id).inserted, "\(id) comes twice")
      for property in ["entity", "holder", "owner", "asset", "subject", "object"] {
        references.formUnion(
          object["properties"]?[property]?.elements?.compactMap(\.stringValue) ?? [])
      }
    }
    #expect(references.isSubset(of: seen))
    #expect(seen.contains("test-list-900"))
    #expect(seen.contains("test-list-900-sanction-1"))
  }

  @Test("A file of two lists is refused, since their ids may be the same")
  func severalLists() throws {
    let entry = ListEntry(id: "1", kind: .person, fields: [EntryField(.name, "Testan")])
    for format in ExchangeFormat.allCases {
      var writer = ExchangeWriter(format) { _ in nil }
      var bytes: [UInt8] = []
      for list in ["one", "two"] {
        try writer.write([entry], of: ExportedList(id: list, day: Self.day)) { bytes += $0 }
      }
      let folder = TemporaryFolder()
      #expect(
        refusal([folder.write("both", bytes)])
          == "file both, line \(format == .ftm ? 3 : format == .csv ? 3 : 2): holds entries of more"
          + " than one list; export each list into a file of its own (ostrakon export --list ID)")
    }
  }

  @Test("A damaged entry is refused with its line and what is wrong")
  func damage() throws {
    let entry = ListEntry(id: "1", kind: .person, fields: [EntryField(.name, "Testan")])
    let line = String(decoding: try Self.bytes([entry], .json), as: UTF8.self)
    let cases = [
      ("\"kind\":\"person\"", "\"kind\":\"bee\"", "the entry has no 'kind' that is one of"),
      ("\"value\"", "\"valu\"", "a field has no member 'valu'"),
      ("\"Testan\"", "7", "a field lacks 'property' or 'value', or they are no strings"),
      ("2025-03-04", "yesterday", "the entry has no 'day' of the form YYYY-MM-DD"),
    ]
    for (old, new, reason) in cases {
      let text = refusal(line + line.replacing(old, with: new), name: "own.json")
      #expect(text.hasPrefix("file own.json, line 2: \(reason)"), "\(text)")
    }
    #expect(
      refusal(line + "{\"list\"", name: "own.json").hasPrefix("file own.json, line 2: a colon"))
  }

  @Test("A table is for people to the left and for programs in its last column")
  func table() throws {
    let entry = ListEntry(
      id: "-7", kind: .organisation,
      fields: [
        EntryField(.name, "=Wax, \"and\" Bees"), EntryField(.alias, "One"),
        EntryField(.alias, "Two"),
        EntryField(.identifier, "42", ["type": "Company Number"]),
        EntryField(EntryProperty(rawValue: "raw.HIVE"), "3"),
      ])
    let folder = TemporaryFolder()
    let file = folder.write("table.csv", try Self.bytes([entry], .csv))
    let reader = CSVReader(try ByteSource(path: file.path))
    var heading = CSVRow()
    var row = CSVRow()
    #expect(try reader.next(&heading))
    #expect(try reader.next(&row))
    let cells = Dictionary(uniqueKeysWithValues: zip(heading.fields, row.fields))
    #expect(cells["list"] == "test-list")
    #expect(cells["day"] == "2025-03-04")
    #expect(cells["id"] == "'-7")
    #expect(cells["name"] == "'=Wax, \"and\" Bees")
    #expect(cells["alias"] == "One; Two")
    #expect(cells["identifier"] == "Company Number: 42")
    #expect(cells["other"] == "raw.HIVE: 3")
    #expect(heading.fields.last == "ostrakon")
    #expect(try ListReading.readAll([file]).entries == [entry])
  }
}
