package import Screening

/// Names that nobody bears and that cost the most to look for.
package enum HostileNames {
  package static let all: [(title: String, name: String)] = [
    ("nothing", ""),
    ("one letter", "a"),
    ("one word of 100 kB", String(repeating: "a", count: 100_000)),
    ("10,000 short words", String(repeating: "ab ", count: 10_000)),
    ("10,000 times the commonest name", String(repeating: "Mohammed ", count: 10_000)),
    ("12 times the commonest names", String(repeating: "Mohammed Ali Ahmed Hassan ", count: 3)),
    ("20,000 numbers", String(repeating: "1 ", count: 20_000)),
    ("5,000 marks on a letter", "Zal" + String(repeating: "\u{0301}", count: 5_000) + "go"),
    ("50,000 invisible characters", String(repeating: "\u{200B}", count: 50_000)),
    ("right-to-left override", "\u{202E}nabilaT\u{202C}"),
    ("all scripts mixed", "Ж漢한カمαᄀא" + String(repeating: "ขдم", count: 3_000)),
    ("1,000 Han characters", String(repeating: "李王張劉", count: 250)),
  ]

  /// The median of five searches for each, in seconds, and how many matches there are.
  package static func times(
    in index: NameIndex, threshold: Double
  ) -> [(title: String, seconds: Double, matches: Int)] {
    let clock = ContinuousClock()
    return all.map { title, name in
      var matches = 0
      let times = (0..<5).map { _ in
        let spent = clock.measure {
          matches = index.search(ScreeningQuery(name: name), limit: 10, threshold: threshold).count
        }
        return Double(spent.components.seconds) + Double(spent.components.attoseconds) / 1e18
      }
      return (title, times.sorted()[2], matches)
    }
  }
}
