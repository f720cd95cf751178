import Formats
import Ledger
import Ostrakon
import Register
import Testing

@Suite("An amendment in words")
struct EntryChangeTests {
  /// The sentences of the change from some fields to others.
  private func told(
    _ before: [EntryField], _ after: [EntryField],
    kinds: (PartyKind, PartyKind) = (.person, .person)
  ) -> [String] {
    EntryAmendment(
      from: ListEntry(id: "1", kind: kinds.0, fields: before),
      to: ListEntry(id: "1", kind: kinds.1, fields: after), comparing: nil)?.inWords.map(\.text)
      ?? []
  }

  @Test("What comes and goes is added and removed")
  func comingAndGoing() {
    #expect(
      told([], [EntryField(.alias, "Abu Omar", ["quality": "weak"])])
        == ["alias added: Abu Omar (quality weak)"])
    #expect(told([EntryField(.alias, "Abu Omar")], []) == ["alias removed: Abu Omar"])
    #expect(
      told(
        [EntryField(.programme, "SDGT")],
        [EntryField(.programme, "SDGT"), EntryField(.programme, "FTO")]
      ) == ["programme added: FTO"])
    #expect(
      told([], [EntryField(.identifier, "A12345", ["type": "Passport", "country": "Iran"])])
        == ["passport number added: A12345 (country Iran)"])
    #expect(
      told([], [EntryField(.identifier, "9876", ["type": "National Identification Number"])])
        == ["national identification number added: 9876"])
    // A tag never turns into another one.
    #expect(
      told([EntryField(.programme, "SDGT")], [EntryField(.programme, "FTO")])
        == ["programme removed: SDGT", "programme added: FTO"])
  }

  @Test("A single value in the place of a single one is corrected or changed")
  func replaced() {
    #expect(
      told([EntryField(.birthDate, "1965")], [EntryField(.birthDate, "1968")])
        == ["date of birth corrected: 1965 → 1968"])
    #expect(
      told([EntryField(.name, "BORIS EXAMPLOV")], [EntryField(.name, "BORIS EXAMPLOFF")])
        == ["name changed: BORIS EXAMPLOV → BORIS EXAMPLOFF"])
    #expect(
      told([EntryField(.address, "Kabul")], [EntryField(.address, "Herat")])
        == ["address changed: Kabul → Herat"])
    #expect(
      told([], [], kinds: (.person, .organisation)) == ["kind changed: person → organisation"])
  }

  @Test("Of several values the near ones belong together, but not dates")
  func nearest() {
    #expect(
      told(
        [EntryField(.alias, "Ahmad Khan"), EntryField(.alias, "Zarqawi"), EntryField(.alias, "X")],
        [
          EntryField(.alias, "X"), EntryField(.alias, "Haji Bashir"),
          EntryField(.alias, "Ahmed Khan"),
        ])
        == [
          "alias changed: Ahmad Khan → Ahmed Khan", "alias removed: Zarqawi",
          "alias added: Haji Bashir",
        ])
    #expect(
      told(
        [EntryField(.birthDate, "1961"), EntryField(.birthDate, "1965")],
        [EntryField(.birthDate, "1961"), EntryField(.birthDate, "1968")])
        == ["date of birth removed: 1965", "date of birth added: 1968"])
    // One country's passport is not corrected into another's.
    let (a, b) = (
      ["type": "Passport", "country": "Iran"], ["type": "Passport", "country": "Iraq"]
    )
    #expect(
      told(
        [EntryField(.identifier, "A1234567", a), EntryField(.identifier, "B1")],
        [EntryField(.identifier, "A1234568", b), EntryField(.identifier, "B1")]
      ).count == 2)
  }

  @Test("The publisher's own number says which value became which")
  func numbered() {
    #expect(
      told(
        [EntryField(.alias, "IRGC", ["uid": "1"]), EntryField(.alias, "PASDARAN", ["uid": "2"])],
        [EntryField(.alias, "PASDARN", ["uid": "3"]), EntryField(.alias, "SEPAH", ["uid": "1"])])
        == ["alias changed: IRGC → SEPAH", "alias removed: PASDARAN", "alias added: PASDARN"])
    #expect(
      told([], [EntryField(.identifier, "7", ["type": "Tax ID No.", "country": "Iran"])])
        == ["tax ID no. added: 7 (country Iran)"])
  }

  @Test("A qualifier alone is told by itself")
  func qualifiers() {
    #expect(
      told(
        [EntryField(.alias, "X", ["quality": "weak"])],
        [EntryField(.alias, "X", ["quality": "strong"])]) == ["alias X: quality weak → strong"])
    #expect(
      told(
        [EntryField(.address, "Kabul")], [EntryField(.address, "Kabul", ["note": "since 2020"])])
        == ["address Kabul: note added: since 2020"])
    // The same value under two qualifiers: only the one that moved is told.
    #expect(
      told(
        [EntryField(.identifier, "7", ["type": "A"]), EntryField(.identifier, "7", ["type": "B"])],
        [EntryField(.identifier, "7", ["type": "A"]), EntryField(.identifier, "7", ["type": "C"])])
        == ["c number 7: type B → C"])
  }

  @Test("Of a long text the passages that differ are told")
  func passages() {
    let text = (1...30).map { "word\($0)" }.joined(separator: " ")
    let longer = text.replacing("word7 ", with: "word7 Released in 2020. ")
    #expect(
      told([EntryField(.remark, text)], [EntryField(.remark, longer)])
        == ["remark rewritten: \"Released in 2020.\" added"])
    #expect(
      told([EntryField(.remark, longer)], [EntryField(.remark, text + " End.")])
        == ["remark rewritten: \"Released in 2020.\" removed; \"End.\" added"])
    let other = text.replacing("word9 ", with: "WORD9 ").replacing("word29", with: "WORD29")
    #expect(
      told([EntryField(.remark, text)], [EntryField(.remark, other)])
        == ["remark rewritten: \"word9\" → \"WORD9\"; \"word29\" → \"WORD29\""])
  }

  @Test("The UN's other word for an ordinary alias is no change")
  func ordinaryAlias() throws {
    let before = ListEntry(
      id: "1", kind: .organisation, fields: [EntryField(.alias, "IMU", ["type": "a.k.a."])])
    let after = ListEntry(
      id: "1", kind: .organisation, fields: [EntryField(.alias, "IMU", ["quality": "strong"])])
    let amendment = try #require(EntryAmendment(from: before, to: after, comparing: nil))
    #expect(amendment.inWords.map(\.kind) == [.restated] && amendment.isRestatement)
    let weak = ListEntry(
      id: "1", kind: .organisation, fields: [EntryField(.alias, "IMU", ["quality": "weak"])])
    #expect(EntryAmendment(from: before, to: weak, comparing: nil)?.isRestatement == false)
  }
}
