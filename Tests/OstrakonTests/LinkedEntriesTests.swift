import Chronology
import Ostrakon
import Register
import Testing

/// The curated facts and the official lists check each other: at every version held, an entry that an
/// editor linked to a party is there exactly while the register calls the party listed.
@Suite("The entries linked to parties", .serialized)
struct LinkedEntriesTests {
  private func check(_ home: Home, _ days: [String]) throws -> (checked: Int, parted: Set<String>) {
    var checked = 0
    var parted: Set<String> = []
    for party in home.register.parties where !party.listLinks.isEmpty {
      for text in days {
        for status in home.status(of: party, on: try asked(text)).statuses {
          for finding in status.lists where finding.version == (try day(text)) {
            checked += 1
            if finding.agreement == .disagrees {
              parted.insert("\(party.id) \(status.regime.id)")
            }
          }
        }
      }
    }
    return (checked, parted)
  }

  @Test("agree with the law at every version of the United Nations' list")
  func unitedNations() throws {
    let days = [
      "2017-06-20", "2018-10-29", "2021-01-27", "2022-03-07", "2023-01-27", "2025-04-17",
      "2026-02-27", "2026-08-01",
    ]
    try RealLists.withHome("un-sc", days, skipping: 1) { _, home in
      let (checked, parted) = try check(home, days)
      #expect(checked > 400)
      // Removed on 27 February 2026; the file made on the morning of that day has it still.
      #expect(parted == ["al-nusrah-front UN-1267"], "\(parted.sorted())")
    }
  }

  @Test("agree with the law at every version of OFAC's list, but where an editor says why not")
  func ofac() throws {
    let days = ["2018-01-26", "2019-01-04", "2021-07-07", "2022-05-06", "2022-06-02", "2024-05-03"]
    try RealLists.withHome("us-ofac-sdn", days, skipping: 1) { _, home in
      let (checked, parted) = try check(home, days)
      #expect(checked > 400)
      // Designated by a notice in the Federal Register; OFAC's list never took up the tag.
      #expect(parted == ["isil-greater-sahara US-FTO"], "\(parted.sorted())")
    }
  }

  @Test("show where a held version is older than the change in law, and never override the law")
  func lag() throws {
    try RealLists.withHome("us-ofac-sdn", ["2024-05-03"], skipping: 1) { _, home in
      let party = try #require(home.register.party("al-nusrah-front"))
      let status = try #require(
        home.status(of: party, regime: "US-FTO", on: try asked("2025-07-10")).statuses.first)
      #expect(status.word == .ended)
      #expect(
        status.lists.map { $0.sentence(status) } == [
          "no version since 2025-07-08 is held; the version of 2024-05-03 carries us-ofac-sdn 16937"
        ])
    }
  }
}
