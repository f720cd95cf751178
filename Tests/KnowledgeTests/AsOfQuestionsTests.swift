import Chronology
import Knowledge
import Register
import Testing

/// Questions whose answers are sure, each a boundary that is easily got wrong. They are asked of the
/// image the binary carries.
@Suite("Asked for a day")
struct AsOfQuestionsTests {
  static let register = KnowledgeImage.embedded().facts.register

  func status(
    _ party: String, _ regime: String, _ on: String, knownBy: String? = nil
  ) throws -> Status {
    let known = try knownBy.map { text in try #require(Day(iso: text)) }
    let asked = try AskedTime(edtf: on)
    return try #require(
      Self.register.status(of: party, under: regime, on: asked, knownBy: known))
  }

  @Test(
    "the register answers",
    arguments: [
      ("taliban", "RU-35FZ", "2003-02-13", nil, StatusWord.none),
      ("taliban", "RU-35FZ", "2010-01-01", nil, .listed),
      ("taliban", "RU-35FZ", "2025-04-16", nil, .listed),
      ("taliban", "RU-35FZ", "2025-04-17", nil, .suspended),
      ("taliban", "RU-35FZ", "2025-04-18", nil, .suspended),
      ("taliban", "RU-35FZ", "2025-04-18", "2025-04-10", .listed),
      ("al-qaida", "RU-35FZ", "2025-04-18", nil, .listed),
      ("taliban", "US-SDGT", "2002-07-01", nil, .none),
      ("taliban", "US-SDGT", "2002-07-03", nil, .listed),
      ("taliban", "US-FTO", "2025-06-01", nil, .none),
      ("taliban", "UN-1988", "2026-03-01", nil, .none),
      ("taliban", "TJ", "2024-06-01", nil, .listed),
      ("taliban", "CA-CC", "2012-01-01", nil, .none),
      ("taliban", "CA-CC", "2013-06-01", nil, .listed),
      ("taliban", "CA-CC", "2013-05", nil, .changes),
      ("taliban", "CA-CC", "2013-05-15", nil, .uncertain),
      ("taliban", "KZ", "2023-06-01", nil, .listed),
      ("taliban", "KZ", "2024-06-04", nil, .ended),
      ("taliban", "KG", "2025-01-01", nil, .ended),
      ("taliban", "UZ", "2025-01-01", nil, .unknown),
      ("taliban", "UK-TA2000", "2025-01-01", nil, .none),
      ("haqqani-network", "US-FTO", "2012-09-18", nil, .none),
      ("haqqani-network", "US-FTO", "2012-09-19", nil, .listed),
      ("hay-at-tahrir-al-sham", "US-FTO", "2025-07-07", nil, .listed),
      ("hay-at-tahrir-al-sham", "US-FTO", "2025-07-08", nil, .ended),
      ("al-nusrah-front", "UN-1267", "2026-02-26", nil, .listed),
      ("al-nusrah-front", "UN-1267", "2026-02-28", nil, .ended),
      ("mek", "US-FTO", "2012-09-27", nil, .listed),
      ("mek", "US-FTO", "2012-09-29", nil, .ended),
      ("ansarallah", "US-FTO", "2021-02-01", nil, .listed),
      ("ansarallah", "US-FTO", "2021-03-01", nil, .ended),
      ("hamas", "EU-931", "2015-02-01", "2015-02-01", .inForceHeldUnlawful),
      ("farc", "US-FTO", "2021-12-02", nil, .ended),
      ("al-qaida", "UK-TA2000", "2025-12-01", nil, .listed),
    ] as [(String, String, String, String?, StatusWord)])
  func answer(
    party: String, regime: String, on: String, knownBy: String?, word: StatusWord
  ) throws {
    let answer = try status(party, regime, on, knownBy: knownBy)
    #expect(answer.word == word, "\(answer.readings)")
  }

  @Test("on the eve of the hearing the Russian ban stands, and a suspension is scheduled")
  func eve() throws {
    let answer = try status("taliban", "RU-35FZ", "2025-04-16")
    let basis = try #require(answer.basis)
    #expect(basis.dates.decided?.text == "2003-02-14")
    #expect(answer.since?.text == "2003-03-04")
    #expect(basis.dateConfidence["effective"] == .likely)
    let procedure = try #require(answer.procedures.first)
    #expect(procedure.kind == "suspension")
    #expect(procedure.stage == .scheduled)
    #expect(procedure.scheduledFor?.text == "2025-04-17")
    #expect(procedure.isClosed)
    #expect(procedure.applicant?.contains("Prosecutor General") == true)
    #expect(procedure.forum?.contains("Supreme Court") == true)
    #expect(procedure.ground?.contains("28 December 2024") == true)
    let recognition = try #require(
      Self.register.recognitions(of: "taliban", on: try AskedTime(edtf: "2025-04-16")).first)
    #expect(recognition.state == "RU")
    #expect(!recognition.isRecognised)
  }

  @Test("after the ruling the ban is suspended, the rest contested, and both sides are quoted")
  func after() throws {
    let answer = try status("taliban", "RU-35FZ", "2025-04-18")
    let facets = Dictionary(
      uniqueKeysWithValues: answer.facets.map { ($0.facet.id, $0.value) })
    #expect(facets == ["ban": .suspended, "recognition": .contested, "list-entry": .contested])
    #expect(answer.reversibleBy?.contains("Prosecutor General") == true)
    #expect(answer.procedures.isEmpty)
    let list = try #require(answer.conflicts.first { $0.facet == "list-entry" })
    #expect(list.statements.count >= 2)
    #expect(answer.warnings.isEmpty)
  }

  @Test("whoever knew only what was public on 10 April 2025 sees a scheduled hearing")
  func asKnown() throws {
    let answer = try status("taliban", "RU-35FZ", "2025-04-18", knownBy: "2025-04-10")
    #expect(answer.procedures.first?.stage == .scheduled)
    #expect(answer.conflicts.isEmpty)
    // Nothing an editor wrote with hindsight is shown either.
    #expect(!answer.remarks.contains { $0.text.contains("ruling of 17 April") })
    #expect(!answer.remarks.contains { $0.text.contains("UN measures remain") })
  }

  @Test("the movement is no entry of the UN list, and the answer says who is")
  func related() throws {
    let answer = try status("taliban", "UN-1988", "2025-04-18")
    let related = try #require(answer.related)
    #expect(related.sentence.contains("associated"))
    #expect(related.count.map { $0.persons + $0.entities } == 140)
  }

  @Test("Russia recognises the government from 3 July 2025, and its UN duties stay")
  func recognition() throws {
    let recognition = try #require(
      Self.register.recognitions(of: "taliban", on: try AskedTime(edtf: "2025-07-04")).first)
    #expect(recognition.isRecognised)
    #expect(recognition.since?.text == "2025-07-03")
    let remarks = try status("taliban", "RU-35FZ", "2025-07-04").remarks
    #expect(remarks.contains { $0.text.contains("UN measures remain binding") })
  }

  @Test("a day after the horizon is answered as last verified, for every party and regime")
  func horizon() throws {
    let day = try #require(Day(iso: "2026-11-23"))
    for party in Self.register.parties {
      for status in Self.register.statuses(of: party.id, on: AskedTime(day)) {
        #expect(status.isBeyondVerified, "\(party.id) \(status.regime.id)")
      }
    }
  }
}
