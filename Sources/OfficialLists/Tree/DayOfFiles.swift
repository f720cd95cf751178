import Chronology

/// The files of one day's folder, put together into snapshots.
///
/// Order within a day: by the publication time the documents give (`dateGenerated`), as far as they
/// give one; then a file with a plain name before one whose name carries a tag (`sdn.csv` before
/// `sdn.cad3314.csv`); then by name. Nothing in OFAC's CSV tells which of two versions of a day came
/// first, so this order is fixed rather than known.
///
/// A publisher may put several renderings of one version side by side (OFAC: CSV, pipes, fixed
/// width). Taken in one after the other they would look like amendments, so the one that carries
/// most is read and the others are left out, with that reason.
struct DayOfFiles {
  let date: Day
  private var found: [Found] = []
  private var skipped: [SkippedFile] = []

  private struct Found {
    let file: ListFile
    let definition: FormatDefinition
    let recognition: Recognition
    /// What tells versions of a day apart: `cad3314` in `sdn.cad3314.csv.zst`; empty when plain.
    let tag: String

    /// Sorts as the type's comment says.
    var key: (String, Int, String) {
      (recognition.publishedText ?? "", tag.isEmpty ? 0 : 1, file.name)
    }

    /// Whether it holds entries, rather than being a companion of the file that does.
    var isMain: Bool {
      DayOfFiles.isMain(recognition, of: definition)
    }
  }

  init(date: Day) { self.date = date }

  /// Looks at a file; one that is no list is skipped.
  mutating func add(_ file: ListFile) {
    do throws(ListError) {
      let input = try RecognisedInput(file)
      let main = input.files.first { Self.isMain($0.recognition, of: input.definition) }
      guard let first = main ?? input.files.first else { return }
      found.append(
        Found(
          file: file, definition: input.definition, recognition: first.recognition,
          tag: Self.tag(file.name)))
    } catch {
      skipped.append(SkippedFile(name: file.name, reason: "\(error.reason); \(error.remedy)"))
    }
  }

  private static func isMain(_ recognition: Recognition, of definition: FormatDefinition) -> Bool {
    guard case .components(let names) = definition.grouping else { return true }
    return recognition.component == names.first
  }

  private static func components(of definition: FormatDefinition) -> [String] {
    guard case .components(let names) = definition.grouping else { return [] }
    return names
  }

  func plan() -> (snapshots: [PlannedSnapshot], skipped: [SkippedFile]) {
    var skipped = skipped
    var snapshots: [(found: Found, files: [ListFile])] = []
    let companions = found.filter { !$0.isMain }
    var used: Set<ListFile> = []
    for main in found where main.isMain {
      var files = [main.file]
      let fitting = companions.filter {
        $0.definition.format == main.definition.format && $0.tag == main.tag
      }
      for component in Self.components(of: main.definition).dropFirst() {
        let candidates = fitting.filter { $0.recognition.component == component }
        if let first = candidates.min(by: { $0.key < $1.key }) {
          files.append(first.file)
          used.insert(first.file)
        }
      }
      snapshots.append((main, files))
    }
    for companion in companions where !used.contains(companion.file) {
      let what = companion.recognition.component ?? ""
      skipped.append(
        SkippedFile(
          name: companion.file.name,
          reason: "is the \(what) file of an OFAC set without the SDN file of the same day;"
            + " it is no snapshot on its own"))
    }
    leaveOutRenderings(&snapshots, &skipped)
    snapshots.sort { $0.found.key < $1.found.key }
    let planned = snapshots.enumerated().map { index, snapshot in
      PlannedSnapshot(
        date: date, order: index, format: snapshot.found.definition.format,
        series: snapshot.found.recognition.series, files: snapshot.files)
    }
    return (planned, skipped.sorted { $0.name < $1.name })
  }

  /// Keeps, of the renderings of one version, the one that carries most.
  private func leaveOutRenderings(
    _ snapshots: inout [(found: Found, files: [ListFile])], _ skipped: inout [SkippedFile]
  ) {
    let untagged = snapshots.filter { $0.found.tag.isEmpty }
    for (series, group) in Dictionary(grouping: untagged, by: { $0.found.recognition.series }) {
      guard
        let best = group.max(by: { $0.found.definition.richness < $1.found.definition.richness })
      else { continue }
      let kept = best.found.definition.format
      for other in group where other.found.definition.format != kept {
        skipped += other.files.map {
          SkippedFile(
            name: $0.name,
            reason: "is a rendering (\(other.found.definition.format.id)) of the version that"
              + " \(best.found.file.name) has as \(kept.id), which carries as much or more")
        }
      }
      snapshots.removeAll {
        $0.found.tag.isEmpty && $0.found.recognition.series == series
          && $0.found.definition.format != kept
      }
    }
  }

  /// The middle of a name in three parts, the packing's suffix left aside.
  private static func tag(_ name: String) -> String {
    var parts = name.split(separator: "/").last.map { $0.split(separator: ".") } ?? []
    if let last = parts.last?.lowercased(), last == "zst" || last == "gz" { parts.removeLast() }
    guard parts.count > 2 else { return "" }
    return parts[1..<(parts.count - 1)].joined(separator: ".")
  }
}
