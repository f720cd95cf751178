package import Formats
import OfficialLists
import Register
import Screening

/// How well entries of the UN's list are found by the names it gives in other scripts when those names
/// are not in the index: the truth is the publisher's own, so nothing has to be judged.
package struct OriginalNames: Sendable {
  /// What was asked in one script.
  package struct Script: Sendable, Hashable {
    package let script: String
    package private(set) var asked = 0
    /// Found at the threshold, and found as the best.
    package private(set) var found = 0
    package private(set) var first = 0

    fileprivate mutating func count(rank: Int?) {
      asked += 1
      if rank != nil { found += 1 }
      if rank == 0 { first += 1 }
    }

    fileprivate init(_ script: String) { self.script = script }
  }

  package let scripts: [Script]
  /// Names that were not found, for people.
  package let missed: [String]

  /// - Parameters:
  ///   - tree: a tree `<list>/<date>/<file>` with `un-sc`.
  ///   - threshold: least score of a find.
  package init(tree: String, threshold: Double = 0.7) throws {
    let snapshots = try ListTree(root: tree, list: "un-sc").snapshots
    var entries: [ListEntry] = []
    for snapshot in snapshots.reversed() where snapshot.format == .unXML {
      // The newest may be damaged.
      guard let read = try? ListReading.readAll(snapshot.files) else { continue }
      entries = read.entries
      break
    }
    let index = NameIndex(
      entries.map { entry in
        var latin = entry
        latin.fields.removeAll { $0.property == .originalName || Self.script($0.value) != nil }
        return ScreeningDocument(entry: latin, list: "un-sc")
      })
    let places = Dictionary(entries.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var scripts: [String: Script] = [:]
    var missed: [String] = []
    for entry in entries {
      for field in entry.fields where Self.isName(field.property) {
        guard let name = Self.script(field.value) else { continue }
        let script = "\(name), \(entry.kind == .person ? "persons" : "others")"
        let matches = index.search(
          ScreeningQuery(name: field.value), limit: 20, threshold: threshold)
        let rank = matches.firstIndex { $0.id == entry.id }
        scripts[script, default: Script(script)].count(rank: rank)
        guard rank == nil, let place = places[entry.id] else { continue }
        let best = index.scoreExhaustively(
          PreparedSubject(ScreeningSubject(names: [.init(field.value)])), document: place)
        let reason =
          best.map { "\(MatchAnswer.shown($0.score)): \($0.explanation.sentence)" } ?? "no word met"
        missed.append("\(field.value) — \(entry.caption) (\(reason))")
      }
    }
    self.scripts = scripts.values.sorted { ($1.asked, $0.script) < ($0.asked, $1.script) }
    self.missed = missed
  }

  private static func isName(_ property: EntryProperty) -> Bool {
    [.name, .alias, .originalName].contains(property)
  }

  /// The script of a name that is not in Latin letters; nil for those that are.
  private static func script(_ text: String) -> String? {
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    guard let first = letters.first, letters.count(where: { $0.value < 0x250 }) * 2 < letters.count
    else { return nil }
    switch first.value {
    case 0x400...0x52F: return "Cyrillic"
    case 0x590...0x5FF: return "Hebrew"
    case 0x600...0x8FF, 0xFB50...0xFEFF: return "Arabic"
    case 0x3040...0x30FF: return "Kana"
    case 0x3400...0x9FFF: return "Han"
    case 0xAC00...0xD7A3: return "Hangul"
    default: return "other"
    }
  }

  package var rows: [[String]] {
    [["script", "names", "found", "first"]]
      + scripts.map { script in
        [
          script.script, "\(script.asked)", share(script.found, of: script.asked),
          share(script.first, of: script.asked),
        ]
      }
  }

  private func share(_ part: Int, of whole: Int) -> String {
    MatchAnswer.shown(Double(part) / Double(max(1, whole)))
  }

  package var json: JSONValue {
    [
      "scripts": .array(
        scripts.map {
          [
            "script": .string($0.script), "asked": .integer($0.asked),
            "found": .integer($0.found), "first": .integer($0.first),
          ]
        }), "missed": JSONValue(missed),
    ]
  }
}
