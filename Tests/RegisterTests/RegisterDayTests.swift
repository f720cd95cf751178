import Chronology
import Register
import Testing

@Suite("The register of a day")
struct RegisterDayTests {
  @Test(
    "says of every covered pair what its status says",
    arguments: ["1999-01-01", "2005-06-01", "2010-06", "2015-01-01", "2024"])
  func agrees(on text: String) throws {
    var sample = Sample()
    sample.events = [
      try sample.event("listed", effective: "2005", sets: .inForce),
      try sample.event(
        "ended", .delisting, effective: "2010-06-15", sets: .ended, endKind: .delisted),
      try sample.event("again", effective: "2020-01~", sets: .inForce),
      try sample.event(
        "as alias", effective: "2012-03-01", sets: .inForce, designation: "alias"),
    ]
    let register = try sample.register()
    let asked = try AskedTime(edtf: text)
    let lines = register.standings(on: asked)
    #expect(lines.count == 1)
    let line = try #require(lines.first)
    let status = try #require(register.status(of: "group", under: "XX", on: asked))
    #expect(line.word == status.word)
    #expect(line.endKind == status.endKind)
    #expect(line.since == status.since)
    #expect(line.basis?.id == status.basis?.id)
  }

  @Test("leaves out a pair that nobody checked")
  func unchecked() throws {
    let register = DesignationRegister(
      parties: [Party(id: "group", name: "The Group", kind: .organisation)],
      regimes: try Sample().register().regimes)
    #expect(register.standings(on: try AskedTime(edtf: "2020-01-01")).isEmpty)
  }
}
