import Ledger
import Ostrakon
import Register
import Testing

@Suite("Laws of amendments in words")
struct ChangeLawTests {
  /// Values with a second way of writing each: another Unicode form, other white space, a separator
  /// that separates nothing.
  private static let twice: [(String, String)] = [
    ("Protogène", "Protoge\u{300}ne"), ("Numéro Müller", "Nume\u{301}ro Mu\u{308}ller"),
    ("Kabul, Afghanistan", "Kabul,  Afghanistan ,"), ("in prison", "in\u{A0}prison , ,"),
    ("Abu Omar", "Abu\u{2009}Omar"), ("حقاني جلال", "حقاني\u{200F} جلال"), ("1968", "1968;"),
    ("Ахмад Ёлкин", "Ахмад Е\u{308}лкин"), ("QDi.124", " QDi.124"),
  ]
  private static let properties: [EntryProperty] = [
    .name, .alias, .birthDate, .address, .identifier, .programme, .remark, .position,
    EntryProperty(rawValue: "raw.NOTE"),
  ]

  /// An entry written in two ways.
  private func written(_ chance: inout SeededGenerator) -> (ListEntry, ListEntry) {
    var (one, other): ([EntryField], [EntryField]) = ([], [])
    for _ in 0..<Int.random(in: 1...8, using: &chance) {
      let property = Self.properties.randomElement(using: &chance) ?? .name
      let value = Self.twice.randomElement(using: &chance) ?? ("", "")
      let note = Self.twice.randomElement(using: &chance) ?? ("", "")
      let hasNote = Bool.random(using: &chance)
      one.append(EntryField(property, value.0, hasNote ? ["note": note.0] : [:]))
      other.append(EntryField(property, value.1, ["note": hasNote ? note.1 : " ,"]))
    }
    one.shuffle(using: &chance)
    other.shuffle(using: &chance)
    return (
      ListEntry(id: "1", kind: .person, fields: one),
      ListEntry(id: "1", kind: .person, fields: other)
    )
  }

  @Test("Another order of fields is no change", arguments: 0..<50)
  func reordered(seed: Int) {
    var chance = SeededGenerator(seed: UInt64(seed))
    let (entry, _) = written(&chance)
    var shuffled = entry
    shuffled.fields.shuffle(using: &chance)
    #expect(EntryAmendment(from: entry, to: shuffled, comparing: nil) == nil)
  }

  @Test("Another way of writing the same is restated, never changed", arguments: 0..<200)
  func rewritten(seed: Int) {
    var chance = SeededGenerator(seed: UInt64(seed))
    let (one, other) = written(&chance)
    guard let amendment = EntryAmendment(from: one, to: other, comparing: nil) else { return }
    #expect(amendment.inWords.allSatisfy { $0.kind == .restated })
    #expect(amendment.isRestatement && amendment.realChanges.isEmpty)
  }

  @Test(
    "The words hang neither on order nor on chance, and tell every field once", arguments: 0..<200)
  func complete(seed: Int) {
    var chance = SeededGenerator(seed: UInt64(seed) &+ 5_000)
    let (before, after) = (written(&chance).0, written(&chance).0)
    guard let amendment = EntryAmendment(from: before, to: after, comparing: nil) else { return }
    let words = amendment.inWords
    var (left, right) = (before, after)
    left.fields.shuffle(using: &chance)
    right.fields.shuffle(using: &chance)
    #expect(EntryAmendment(from: left, to: right, comparing: nil)?.inWords == words)
    for change in amendment.changes {
      let told = words.filter { $0.field == change.property.rawValue }
      #expect(told.compactMap(\.before).sorted() == change.before.map(\.line).sorted())
      #expect(told.compactMap(\.after).sorted() == change.after.map(\.line).sorted())
    }
    for change in words {
      switch change.kind {
      case .added: #expect(change.before == nil && change.after != nil)
      case .removed: #expect(change.before != nil && change.after == nil)
      case .changed, .restated: #expect(change.before != nil && change.after != nil)
      }
    }
  }
}
