import Register
import Testing

@Suite("The canonical form of an entry")
struct CanonicalEntryTests {
  @Test("Is text with one sorted line a field")
  func text() {
    let entry = ListEntry(
      id: "6908555", kind: .person,
      fields: [
        EntryField(.name, "Mullah Omar", ["second": "Omar", "first": "Mullah"]),
        EntryField(.alias, "tab\there\\and\nthere", ["quality": "weak"]),
      ])
    #expect(
      String(decoding: CanonicalEntry(entry).bytes, as: UTF8.self) == """
        ostrakon entry 1
        6908555\tperson
        alias\ttab\\there\\\\and\\nthere\tquality\tweak
        name\tMullah Omar\tfirst\tMullah\tsecond\tOmar

        """)
  }

  @Test("The form, and with it every hash kept in a store, is pinned")
  func pinned() {
    let entry = ListEntry(id: "1", kind: .vessel, fields: [EntryField(.name, "Ελλη")])
    #expect(
      CanonicalEntry(entry).digest
        == SHA256.digest(of: Array("ostrakon entry 1\n1\tvessel\nname\tΕλλη\n".utf8)))
  }

  @Test("Reading what was written gives the entry back, whatever the order of its fields")
  func roundTrip() throws {
    var chance = Chance(seed: 7)
    for _ in 0..<2_000 {
      let entry = chance.entry()
      let canonical = CanonicalEntry(entry)
      let read = try CanonicalEntry.read(canonical.bytes)
      #expect(CanonicalEntry(read) == canonical)
      #expect(try CanonicalEntry(reading: canonical.bytes) == canonical)
      #expect(read.id.utf8.elementsEqual(entry.id.utf8) && read.kind == entry.kind)
      #expect(lines(read) == lines(entry))
      var shuffled = entry
      shuffled.fields.shuffle(using: &chance)
      #expect(CanonicalEntry(shuffled) == canonical)
    }
  }

  @Test("Any other byte makes another entry or no entry: nothing is read twice")
  func injective() {
    var chance = Chance(seed: 11)
    for _ in 0..<2_000 {
      var bytes = CanonicalEntry(chance.entry()).bytes
      let at = Int.random(in: bytes.indices, using: &chance)
      let changed = UInt8.random(in: 0...255, using: &chance)
      guard bytes[at] != changed else { continue }
      bytes[at] = changed
      // Either refused, or a canonical entry of its own: never the same bytes rewritten.
      if let read = try? CanonicalEntry(reading: bytes) { #expect(read.bytes == bytes) }
    }
  }

  @Test("A repeated field counts, and so does the Unicode form of a name")
  func sensitive() {
    let one = ListEntry(id: "1", kind: .person, fields: [EntryField(.alias, "A")])
    let two = ListEntry(
      id: "1", kind: .person, fields: [EntryField(.alias, "A"), EntryField(.alias, "A")])
    #expect(CanonicalEntry(one) != CanonicalEntry(two))
    let composed = ListEntry(id: "1", kind: .person, fields: [EntryField(.name, "\u{e9}")])
    let decomposed = ListEntry(id: "1", kind: .person, fields: [EntryField(.name, "e\u{301}")])
    #expect(CanonicalEntry(composed) != CanonicalEntry(decomposed))
  }

  @Test("Foreign, cut and unsorted bytes are refused with the line")
  func refused() {
    func reading(_ text: String) -> CanonicalEntryError? {
      do {
        _ = try CanonicalEntry(reading: Array(text.utf8))
        return nil
      } catch { return error }
    }
    #expect(reading("") == .unknownForm)
    #expect(reading("ostrakon entry 2\n1\tperson\n") == .unknownForm)
    #expect(reading("ostrakon entry 1\n1\tgod\n") == .malformed(line: 2))
    #expect(reading("ostrakon entry 1\n1\tperson\nname\tA") == .malformed(line: 3))
    #expect(reading("ostrakon entry 1\n1\tperson\nname\n") == .malformed(line: 3))
    #expect(reading("ostrakon entry 1\n1\tperson\nname\t\\x\n") == .malformed(line: 3))
    #expect(
      reading("ostrakon entry 1\n1\tperson\nname\tA\tk\tv\tk\tw\n") == .malformed(line: 3))
    #expect(reading("ostrakon entry 1\n1\tperson\nname\tB\nname\tA\n") == .notCanonical)
  }

  private func lines(_ entry: ListEntry) -> [[UInt8]] {
    entry.fields.map(CanonicalEntry.line).sorted { $0.lexicographicallyPrecedes($1) }
  }
}
