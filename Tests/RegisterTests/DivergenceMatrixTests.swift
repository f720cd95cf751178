import Chronology
import Register
import Testing

@Suite("The matrix of who lists whom")
struct DivergenceMatrixTests {
  private func regime(_ id: String, _ jurisdiction: String) throws -> Regime {
    Regime(
      id: id, jurisdiction: jurisdiction, title: id,
      verifiedThrough: try #require(Day(iso: "2020-12-31")),
      facets: [.init(id: "listing", title: "Listing")], operativeFacet: "listing")
  }

  private func register() throws -> DesignationRegister {
    func listed(_ party: String, _ regime: String) throws -> Event {
      Event(
        id: regime, party: party, regime: regime, kind: .listing, title: "Listed",
        dates: EventDates(effective: try ImpreciseDate(edtf: "2010-01-01")),
        sets: ["listing": .inForce])
    }
    func none(_ party: String, _ regime: String, _ related: String? = nil) -> Coverage {
      Coverage(
        party: party, regime: regime, baseline: .none,
        related: related.map { Coverage.Related(sentence: $0) })
    }
    return DesignationRegister(
      parties: ["split", "agreed", "instead"].map {
        Party(id: $0, name: $0, kind: $0 == "split" ? .person : .organisation)
      },
      regimes: [try regime("B1", "BB"), try regime("A1", "AA"), try regime("B2", "BB")],
      coverage: [none("split", "B1"), none("instead", "B1", "Others are listed.")],
      events: [
        try listed("split", "A1"), try listed("agreed", "A1"), try listed("instead", "A1"),
      ])
  }

  @Test("has the regimes of one jurisdiction together, and a cell only where a pair is covered")
  func shape() throws {
    let matrix = try register().divergenceMatrix(on: try AskedTime(edtf: "2015-01-01"), all: true)
    #expect(matrix.regimes.map(\.id) == ["A1", "B1", "B2"])
    #expect(matrix.jurisdictions.map(\.count) == [1, 2])
    let row = try #require(matrix.rows.first { $0.party.id == "split" })
    #expect(row.cells.map { $0?.word } == [.listed, StatusWord.none, nil])
    #expect(row.cells[0]?.since?.text == "2010-01-01")
  }

  @Test("shows by default those about whom regimes disagree; 'others are listed' is no other side")
  func divided() throws {
    let matrix = try register().divergenceMatrix(on: try AskedTime(edtf: "2015-01-01"))
    #expect(matrix.rows.map(\.party.id) == ["split"])
    let early = try register().divergenceMatrix(on: try AskedTime(edtf: "2009-01-01"))
    #expect(early.rows.isEmpty)
  }

  @Test("can be narrowed to a kind of party and to jurisdictions")
  func narrowed() throws {
    let register = try register()
    let asked = try AskedTime(edtf: "2015-01-01")
    let persons = register.divergenceMatrix(on: asked, all: true, kind: .person)
    #expect(persons.rows.map(\.party.id) == ["split"])
    let one = register.divergenceMatrix(on: asked, all: true, jurisdictions: ["AA"])
    #expect(one.regimes.map(\.id) == ["A1"])
    #expect(one.rows.count == 3)
  }

  @Test("says of every pair what the whole answer says")
  func agreesWithStatuses() throws {
    let register = try register()
    for text in ["2005-01-01", "2010-01-01", "2019-01-01"] {
      let asked = try AskedTime(edtf: text)
      let matrix = register.divergenceMatrix(on: asked, all: true)
      for row in matrix.rows {
        for (cell, regime) in zip(row.cells, matrix.regimes) {
          let status = try #require(
            register.status(of: row.party.id, under: regime.id, on: asked))
          #expect(cell?.word ?? .unknown == status.word)
          #expect(cell?.since == status.since)
        }
        let whole = try #require(register.divergence(of: row.party.id, on: asked))
        #expect(row.isDivided == whole.isDivided)
      }
    }
  }

  @Test("lists rows by name, and dates a row as the whole answer does")
  func rows() throws {
    let register = try register()
    let asked = try AskedTime(edtf: "2015-01-01")
    let matrix = register.divergenceMatrix(on: asked, all: true)
    #expect(matrix.rowsByName.map(\.party.id) == ["agreed", "instead", "split"])
    for row in matrix.rows {
      #expect(row.since == register.divergence(of: row.party.id, on: asked)?.since)
    }
  }

  @Test("of one party can be narrowed too, and who disagrees is told by what is left")
  func narrowedParty() throws {
    let register = try register()
    let asked = try AskedTime(edtf: "2015-01-01")
    #expect(register.divergence(of: "split", on: asked)?.isDivided == true)
    let one = try #require(register.divergence(of: "split", on: asked, jurisdictions: ["AA"]))
    #expect(one.statuses.map(\.regime.id) == ["A1"])
    #expect(one.unknown.isEmpty)
    #expect(!one.isDivided)
    let two = try #require(register.divergence(of: "split", on: asked, regimes: ["B1", "B2"]))
    #expect(two.statuses.map(\.regime.id) == ["B1"])
    #expect(two.unknown.map(\.regime.id) == ["B2"])
  }

  @Test("can be narrowed to regimes; those of one jurisdiction show whomever they cover")
  func someRegimes() throws {
    let register = try register()
    let asked = try AskedTime(edtf: "2015-01-01")
    let two = register.divergenceMatrix(on: asked, regimes: ["A1", "B1"])
    #expect(two.regimes.map(\.id) == ["A1", "B1"])
    #expect(two.rows.map(\.party.id) == ["split"])
    let one = register.divergenceMatrix(on: asked, regimes: ["A1"])
    #expect(one.rows.count == 3)
  }
}
