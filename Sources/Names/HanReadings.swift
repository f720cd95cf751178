/// Readings of Han characters by `Data/names/han-readings.tsv`. Parsed when a name first needs it.
struct HanReadings: Sendable {
  static let standard = HanReadings()

  private let syllables: [String]
  private let mandarin: [UInt32: UInt16]
  private let korean: [UInt32: Unicode.Scalar]

  private init() {
    var syllables: [String] = []
    var mandarin: [UInt32: UInt16] = [:]
    var korean: [UInt32: Unicode.Scalar] = [:]
    mandarin.reserveCapacity(21_000)
    korean.reserveCapacity(8_500)
    for row in NamesTable.rows(NamesTable.hanReadings) where row.count == 3 {
      if row[0] == "cmn" {
        let number = UInt16(clamping: syllables.count)
        syllables.append(String(row[1]))
        for scalar in row[2].unicodeScalars { mandarin[scalar.value] = number }
      } else if let syllable = row[1].unicodeScalars.first {
        for scalar in row[2].unicodeScalars { korean[scalar.value] = syllable }
      }
    }
    self.syllables = syllables
    self.mandarin = mandarin
    self.korean = korean
  }

  /// The Pinyin syllable of a character, without its tone.
  func mandarin(_ scalar: Unicode.Scalar) -> String? {
    mandarin[scalar.value].map { syllables[Int($0)] }
  }

  /// The Hangul syllable a character is read as in Korean.
  func korean(_ scalar: Unicode.Scalar) -> Unicode.Scalar? { korean[scalar.value] }
}
