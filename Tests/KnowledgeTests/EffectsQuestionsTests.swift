import Chronology
import Knowledge
import Register
import Testing

/// Questions about effects and exemptions whose answers are sure.
@Suite("Asked what follows")
struct EffectsQuestionsTests {
  func status(_ party: String, _ regime: String, _ on: String) throws -> Status {
    try AsOfQuestionsTests().status(party, regime, on)
  }

  func exemption(_ status: Status, naming text: String) throws -> ExemptionState {
    try #require(
      status.exemptions.first {
        $0.exemption.provision.contains(text) || $0.exemption.title.contains(text)
      })
  }

  @Test("resolution 2615 frees humanitarian aid in Afghanistan from 22 December 2021, not before")
  func resolution2615() throws {
    let before = try exemption(status("taliban", "UN-1988", "2021-12-21"), naming: "2615")
    #expect(before.state == .notYet)
    let after = try exemption(status("taliban", "UN-1988", "2021-12-23"), naming: "2615")
    #expect(after.state == .available)
    #expect(after.exemption.territories == ["AF"])
    #expect(after.exemption.lifts.contains("asset-freeze"))
    #expect(!after.exemption.lifts.contains("travel-ban"))
  }

  @Test("the carve-out of resolution 2664 goes on for the 1267 regime after two years")
  func resolution2664() throws {
    // Two acts carry it: resolution 2664 for two years, resolution 2761 from then on.
    for day in ["2024-12-05", "2024-12-10", "2026-01-01"] {
      let available = try status("al-qaida", "UN-1267", day).exemptions.filter {
        $0.state == .available && $0.exemption.provision.contains("2664")
      }
      #expect(!available.isEmpty, "\(day)")
    }
    let before = try status("al-qaida", "UN-1267", "2022-12-08").exemptions.filter {
      $0.state == .available && $0.exemption.provision.contains("2664")
    }
    #expect(before.isEmpty)
  }

  @Test(
    "a general licence is available from its date on",
    arguments: [
      ("14", "2021-09-23", ExemptionState.State.notYet), ("14", "2021-09-25", .available),
      ("20", "2022-02-24", .notYet), ("20", "2022-02-26", .available),
    ])
  func licences(number: String, on: String, state: ExemptionState.State) throws {
    let status = try status("taliban", "US-SDGT", on)
    let licence = try #require(
      status.exemptions.first { item in
        let words = (item.exemption.title + " " + item.exemption.provision).split {
          !$0.isLetter && !$0.isNumber
        }
        return words.contains(Substring(number))
      })
    #expect(licence.state == state)
  }

  @Test(
    "Canada's exception for humanitarian assistance begins on 20 June 2023",
    arguments: [("2023-06-19", ExemptionState.State.notYet), ("2023-06-21", .available)])
  func canada(on: String, state: ExemptionState.State) throws {
    let exemption = try exemption(status("taliban", "CA-CC", on), naming: "83.03")
    #expect(exemption.state == state)
  }

  @Test(
    "membership is a crime as such in the United Kingdom, and not in Canada and the United States",
    arguments: [
      ("haqqani-network", "UK-TA2000", Effect.Consequence.crime),
      ("taliban", "CA-CC", .noneAsSuch), ("haqqani-network", "US-FTO", .noneAsSuch),
    ])
  func membership(party: String, regime: String, consequence: Effect.Consequence) throws {
    let effects = try status(party, regime, "2024-01-01").effects.filter {
      $0.effect.kind == "membership"
        && ($0.state == .applies || $0.state == .validityNotEstablished)
    }
    #expect(effects.map(\.effect.consequence) == [consequence])
  }

  @Test("article 205.5 is no law before November 2013, and not settled after the suspension")
  func article2055() throws {
    func states(_ party: String, _ on: String) throws -> Set<EffectState.State> {
      Set(
        try status(party, "RU-35FZ", on).effects
          .filter { $0.effect.provision.contains("205.5") }.map(\.state))
    }
    #expect(try states("al-qaida", "2010-01-01") == [.notYetLaw])
    #expect(try states("al-qaida", "2025-04-18") == [.applies])
    #expect(try states("taliban", "2025-04-16") == [.applies])
    #expect(try states("taliban", "2025-04-18") == [.notSettled])
  }

  @Test("a grant would change the ban, leave the UN duties, and leave article 205.5 unsettled")
  func whatIf() throws {
    let answer = try AsOfQuestionsTests.register.whatIf(
      of: "taliban", under: "RU-35FZ", on: try AskedTime(edtf: "2025-04-16"))
    #expect(answer.changes.contains { $0.text.contains("ban") || $0.text.contains("Ban") })
    #expect(answer.changes.contains { $0.text.contains("no provision") && $0.assertion != nil })
    #expect(answer.stays.contains { $0.text.contains("UN") })
    for open in ["205.5", "Rosfinmonitoring", "media"] {
      #expect(
        answer.notSettled.contains {
          $0.text.lowercased().contains(open.lowercased())
            || ($0.provision ?? "").contains(open)
        }, "\(open)")
    }
    #expect(!answer.stays.contains { ($0.provision ?? "").contains("205.5") })
  }
}
