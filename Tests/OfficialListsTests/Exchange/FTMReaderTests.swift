import Chronology
import Formats
import OfficialLists
import Register
import Testing

@Suite("FollowTheMoney in")
struct FTMReaderTests {
  private func read(
    _ text: String, name: String = "entities.ftm.json"
  ) throws -> (document: ListDocument, entries: [ListEntry]) {
    let folder = TemporaryFolder()
    return try ListReading.readAll([folder.write(name, text)])
  }

  /// A person with everything around him, the entities that tell about him on both sides.
  static let flat = """
    {"id":"s-1","caption":"Order 7","schema":"Sanction","target":false,"datasets":["testland"],"properties":{"entity":["p-1"],"authority":["Treasury"],"program":["Order 7"],"listingDate":["2024-05-06"],"reason":["Bees"]}}
    {"id":"p-1","caption":"Testan Mithal","schema":"Person","target":true,"datasets":["testland"],"referents":["p-1","old-1"],"first_seen":"2024-05-07T00:00:00","last_seen":"2025-01-02T03:04:05","properties":{"name":["Тестан Митал","Testan Mithal"],"firstName":["Testan"],"weakAlias":["Abu Asal"],"birthDate":["1965"],"addressEntity":["a-1"],"topics":["sanction"]}}
    {"id":"a-1","caption":"1 Hive Road, Chaman","schema":"Address","target":false,"datasets":["testland"],"properties":{"full":["1 Hive Road, Chaman"],"city":["Chaman"],"country":["pk"]}}
    {"id":"d-1","caption":"D 1","schema":"Passport","target":false,"datasets":["testland"],"properties":{"holder":["p-1"],"number":["D 1"],"country":["af"],"endDate":["2010-01-01"]}}
    {"id":"o-1","caption":"owner","schema":"Ownership","target":false,"datasets":["testland"],"properties":{"owner":["p-1"],"asset":["c-1"],"percentage":["51"]}}
    {"id":"c-1","caption":"Hive Ltd","schema":"Company","target":false,"datasets":["testland"],"properties":{"name":["Hive Ltd"]}}

    """

  static let nested = """
    {"id":"p-1","caption":"Testan Mithal","schema":"Person","target":true,"datasets":["testland"],"referents":["p-1","old-1"],"first_seen":"2024-05-07T00:00:00","last_seen":"2025-01-02T03:04:05","properties":{"name":["Тестан Митал","Testan Mithal"],"firstName":["Testan"],"weakAlias":["Abu Asal"],"birthDate":["1965"],"addressEntity":[{"id":"a-1","caption":"1 Hive Road, Chaman","schema":"Address","properties":{"full":["1 Hive Road, Chaman"],"city":["Chaman"],"country":["pk"]}}],"topics":["sanction"],"sanctions":[{"id":"s-1","schema":"Sanction","properties":{"entity":["p-1"],"authority":["Treasury"],"program":["Order 7"],"listingDate":["2024-05-06"],"reason":["Bees"]}}],"passports":[{"id":"d-1","schema":"Passport","properties":{"holder":["p-1"],"number":["D 1"],"country":["af"],"endDate":["2010-01-01"]}}],"ownershipOwner":[{"id":"o-1","schema":"Ownership","properties":{"owner":["p-1"],"asset":[{"id":"c-1","caption":"Hive Ltd","schema":"Company","properties":{"name":["Hive Ltd"]}}],"percentage":["51"]}}]}}

    """

  static let lines: Set = [
    "name = Testan Mithal [first: Testan]", "alias = Тестан Митал",
    "alias = Abu Asal [quality: weak]", "birthDate = 1965", "raw.topics = sanction",
    "address = 1 Hive Road, Chaman [city: Chaman, country: pk]",
    "programme = Order 7",
    "listedOn = 2024-05-06 [authority: Treasury, programme: Order 7, reason: Bees]",
    "identifier = D 1 [country: af, expires: 2010-01-01, type: Passport]",
    "linkedTo = Hive Ltd [end: asset, id: c-1, percentage: 51, relation: Ownership, type: Owner of]",
    "raw.referent = old-1", "raw.first_seen = 2024-05-07T00:00:00",
  ]

  @Test("What stands in entities of their own is folded into the party, flat or nested alike")
  func folding() throws {
    for text in [Self.flat, Self.nested] {
      let (document, entries) = try read(text)
      #expect(entries.map(\.id) == ["p-1"])
      #expect(entries[0].kind == .person)
      #expect(Set(entries[0].lines) == Self.lines)
      #expect(entries[0].lines.count == Self.lines.count)
      #expect(document.format == .followTheMoney)
      #expect(document.published == Day(year: 2025, month: 1, day: 2))
      #expect(document.origin == .derived)
      #expect(document.series == "testland")
      #expect(document.scope.parts == ["Order 7"])
      #expect(document.warnings.isEmpty)
    }
  }

  @Test("Order and size of the pieces do not matter: the lines turned round give the same entry")
  func order() throws {
    let turned = Self.flat.split(separator: "\n").reversed().joined(separator: "\n")
    let entries = try read(turned).entries
    #expect(entries.map { Set($0.lines) } == [Self.lines])
  }

  @Test("A line that is no JSON is left out with a warning; a file of such lines is refused")
  func damagedLines() throws {
    let broken = #"{"id":"x","caption":"ОАО \\" WAX\\"","schema":"Company"}"#
    let (document, entries) = try read(Self.flat + broken + "\n")
    #expect(entries.count == 1)
    #expect(document.warnings.count == 1)
    #expect(
      document.warnings.first?.hasPrefix(
        "entities.ftm.json, line 7: is no entity and is left out: ") == true)
    let many = Self.flat + String(repeating: broken + "\n", count: 7)
    #expect(
      refusal(many, name: "entities.ftm.json")
        == "file entities.ftm.json: 7 lines are no entities, and only 6 are; fetch it again")
  }

  @Test("Where a file does not say what is a target, every party is an entry")
  func withoutTargets() throws {
    let text = Self.flat.replacing(#""target":false,"#, with: "")
      .replacing(#""target":true,"#, with: "")
    #expect(try read(text).entries.map(\.id) == ["p-1", "c-1"])
  }

  @Test("Statements give the entry that the entities give")
  func statements() throws {
    let rows = [
      "canonical_id,entity_id,prop,prop_type,schema,value,dataset,lang,original_value,"
        + "first_seen,last_seen",
      "c-1,c-1,id,checksum,Company,aa,testland,,,,",
      "c-1,c-1,name,name,Company,Hive Ltd,testland,,,,",
      "o-1,o-1,owner,entity,Ownership,p-1,testland,,,,",
      "o-1,o-1,asset,entity,Ownership,c-1,testland,,,,",
      "p-1,old-1,name,name,LegalEntity,Testan Mithal,testland,eng,,2024-05-07,2025-01-01",
      "p-1,p-1,name,name,Person,Testan Mithal,testland,,,2024-05-08,2025-01-02",
      "p-1,p-1,birthDate,date,Person,1965,testland,,5/1965,2024-05-08,2025-01-02",
      "s-1,s-1,entity,entity,Sanction,p-1,testland,,,,",
      "s-1,s-1,program,string,Sanction,\"Order 7, \"\"the bees\"\"\",testland,,,,",
    ]
    let (document, entries) = try read(rows.joined(separator: "\n"), name: "statements.csv")
    #expect(entries.map(\.id) == ["c-1", "p-1"])
    #expect(entries.map(\.kind) == [.organisation, .person])
    #expect(
      Set(entries[1].lines) == [
        "name = Testan Mithal", "birthDate = 1965 [original: 5/1965]",
        "programme = Order 7, \"the bees\"",
        "raw.listing = Order 7, \"the bees\" [programme: Order 7, \"the bees\"]",
        "linkedTo = Hive Ltd [end: asset, id: c-1, relation: Ownership, type: Owner of]",
        "raw.referent = old-1", "raw.first_seen = 2024-05-07",
      ])
    #expect(document.format == .openSanctionsStatements)
    #expect(document.published == Day(year: 2025, month: 1, day: 2))
    let scattered = rows + [rows[2]]
    #expect(
      refusal(scattered.joined(separator: "\n"), name: "statements.csv")
        == "file statements.csv, line 11: the rows of entity c-1 do not stand together; sort the"
        + " file by its column canonical_id with a program that knows CSV (csvsort, xsv sort) and"
        + " try again")
  }

  @Test("Cells of the simple table hold values between semicolons, quoted where they hold one")
  func simple() throws {
    let text = #"""
      "id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","program_ids","dataset","first_seen","last_seen","last_change"
      "NK-1","Vessel","QUEEN","Old Queen;""Queen; the """"First""""""","","lr;pa","","IMO9167148;42","""""","","","TL-7","Testland Bees","2025-10-06T14:15:21","2026-03-13T05:41:01","2026-02-05T14:54:48"

      """#
    let (document, entries) = try read(text, name: "targets.simple.csv")
    #expect(entries[0].kind == .vessel)
    #expect(
      entries[0].lines == [
        "name = QUEEN", "alias = Old Queen", "alias = Queen; the \"First\"", "country = lr",
        "country = pa", "programme = TL-7", "identifier = IMO9167148 [type: IMO]",
        "identifier = 42", "raw.first_seen = 2025-10-06T14:15:21",
        "raw.last_change = 2026-02-05T14:54:48",
      ])
    #expect(document.series == "testland-bees")
    #expect(document.published == Day(year: 2026, month: 3, day: 13))
  }
}
