/// Names in Han characters, Hangul or kana in Latin letters, in every reading that usage has: a name in
/// Han characters may be Chinese, Korean or Japanese, and Koreans spell theirs by several customs. Names of bodies
/// are besides read with what they do translated, as lists have them.
///
/// What is in other scripts stays as it is. At most ``longest`` characters are read, so that a hostile
/// name costs no more than a long one.
enum EastAsianSpelling {
  private static let longest = 48

  /// Different spellings of a text; none when it has no character of these scripts.
  static func spellings(of text: String) -> [String] {
    // Nearly every name is in one of the scripts below these, so look at bytes first: characters from
    // U+3000 on have three bytes of which the first is at least 0xE3.
    guard text.utf8.contains(where: { $0 >= 0xE3 }) else { return [] }
    let runs = runs(of: text)
    guard runs.contains(where: { $0.script != .other }) else { return [] }
    var spellings: [String] = []
    for custom in Custom.allCases {
      guard let spelling = spelling(runs, custom), !spellings.contains(spelling) else { continue }
      spellings.append(spelling)
    }
    return spellings
  }

  private enum Custom: CaseIterable {
    case mandarin, translated, japanese, north, south, revised
  }

  private enum Script: Hashable {
    case han, hangul, kana, other
  }

  private struct Run {
    var script: Script
    var scalars: [Unicode.Scalar]
  }

  private static func script(of scalar: Unicode.Scalar) -> Script {
    switch scalar.value {
    case 0x3005, 0x4E00...0x9FFF: .han
    case 0xAC00...0xD7A3: .hangul
    default: KanaSpelling.isKana(scalar) ? .kana : .other
    }
  }

  /// Stretches of one script; kana behind Han characters go with them, since they are one name.
  private static func runs(of text: String) -> [Run] {
    var runs: [Run] = []
    var count = 0
    for scalar in text.unicodeScalars {
      let script = script(of: scalar)
      if script != .other {
        count += 1
        if count > longest { break }
      }
      if let last = runs.last, last.script == script || (last.script == .han && script == .kana) {
        runs[runs.count - 1].scalars.append(scalar)
      } else {
        runs.append(Run(script: script, scalars: [scalar]))
      }
    }
    return runs
  }

  /// The text by one custom; nil when a stretch of it cannot be read so.
  private static func spelling(_ runs: [Run], _ custom: Custom) -> String? {
    var text = ""
    var isFirst = true
    for run in runs {
      switch run.script {
      case .other:
        text.unicodeScalars.append(contentsOf: run.scalars)
        continue
      case .han:
        guard let reading = han(run.scalars, custom, isFirst: isFirst) else { return nil }
        text += " \(reading) "
      case .hangul:
        guard let spelling = hangul(custom) else { return nil }
        text += " \(spelling.latin(run.scalars, isFirst: isFirst)) "
      case .kana:
        // Kana have one spelling, whichever custom the rest follows.
        guard
          custom == .japanese || runs.contains(where: { $0.script != .kana && $0.script != .other })
        else { return nil }
        text += " \(KanaSpelling.latin(run.scalars)) "
      }
      isFirst = false
    }
    return text
  }

  private static func hangul(_ custom: Custom) -> HangulSpelling? {
    switch custom {
    case .north: .north
    case .south: .south
    case .revised: .revised
    case .mandarin, .translated, .japanese: nil
    }
  }

  private static func han(
    _ scalars: [Unicode.Scalar], _ custom: Custom, isFirst: Bool
  ) -> String? {
    switch custom {
    case .mandarin:
      let syllables = scalars.compactMap { HanReadings.standard.mandarin($0) }
      return syllables.count == scalars.count ? syllables.joined(separator: " ") : nil
    case .translated: return HanWords.standard.translated(scalars)
    case .japanese: return JapaneseNames.standard.reading(scalars)
    case .north, .south:
      var syllables = scalars.compactMap { HanReadings.standard.korean($0) }
      // 金 is read otherwise as a surname.
      if isFirst, scalars.first == "金", !syllables.isEmpty { syllables[0] = "김" }
      guard syllables.count == scalars.count, let spelling = hangul(custom) else { return nil }
      return spelling.latin(syllables, isFirst: isFirst)
    case .revised: return nil
    }
  }
}
