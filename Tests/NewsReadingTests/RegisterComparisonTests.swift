import Chronology
import NewsReading
import Register
import Testing

@Suite("A report held against the register")
struct RegisterComparisonTests {
  private func comparison(
    _ kind: ReportedKind, _ text: String, on published: String
  ) throws -> RegisterComparison {
    let event = try #require(Reading.events(text, on: published).first { $0.kind == kind })
    return RegisterComparison(event, with: Reading.register, published: Day(iso: published))
  }

  @Test("An event the register has is known, with its id")
  func known() throws {
    let found = try comparison(
      .suspension, "Russia's Supreme Court suspended the ban on the Taliban on April 17.",
      on: "2025-04-18")
    guard case .known(let id) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(
      Reading.register.events(of: "taliban").first { $0.id == id }?.kind == .suspension)
  }

  @Test("Another day than the register's is a conflict with it")
  func conflicting() throws {
    let found = try comparison(
      .suspension, "Russia's Supreme Court suspended the ban on the Taliban on April 12.",
      on: "2025-04-18")
    guard case .conflicting(_, let reason) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(reason == "the register has it on 2025-04-17")
  }

  @Test("What the register has nothing of is new")
  func new() throws {
    #expect(
      try comparison(
        .listing, "Canada listed Palestine Action as a terrorist entity on 2 March 2026.",
        on: "2026-03-03")
        == .new)
  }

  @Test(
    "That the UN lists the movement conflicts: it lists persons and entities associated with it")
  func associated() throws {
    let found = try comparison(
      .stillListed, "The United Nations sanctions on the Taliban remain in force.", on: "2025-04-03"
    )
    guard case .conflicting(_, let reason) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(reason.contains("persons and entities associated with it are listed"))
  }
}
