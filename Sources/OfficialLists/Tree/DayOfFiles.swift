import Chronology

/// The files of one day's folder, put together into snapshots.
///
/// Order within a day: by the publication time the documents give (`dateGenerated`), as far as they
/// give one; then a file with a plain name before one whose name carries a tag (`sdn.csv` before
/// `sdn.cad3314.csv`); then by name. Nothing in OFAC's CSV tells which of two versions of a day came
/// first, so this order is fixed rather than known.
struct DayOfFiles {
  let date: Day
  private var found: [Found] = []
  private var skipped: [SkippedFile] = []

  private struct Found {
    let file: ListFile
    let content: ListContent
    /// What tells versions of a day apart: `cad3314` in `sdn.cad3314.csv.zst`; empty when plain.
    let tag: String

    /// Sorts as the type's comment says.
    var key: (String, Int, String) {
      (content.publishedText ?? "", tag.isEmpty ? 0 : 1, file.name)
    }
  }

  init(date: Day) { self.date = date }

  /// Looks at a file; one that is no list is skipped.
  mutating func add(_ file: ListFile) {
    do throws(ListError) {
      let content = try ListContent(of: file)
      found.append(Found(file: file, content: content, tag: Self.tag(file.name)))
    } catch {
      skipped.append(SkippedFile(name: file.name, reason: "\(error.reason); \(error.remedy)"))
    }
  }

  func plan() -> (snapshots: [PlannedSnapshot], skipped: [SkippedFile]) {
    var skipped = skipped
    var snapshots: [(found: Found, files: [ListFile])] = []
    let companions = found.filter { $0.content.component != nil && $0.content.component != .sdn }
    var used: Set<ListFile> = []
    for main in found where main.content.component == nil || main.content.component == .sdn {
      var files = [main.file]
      if main.content.component == .sdn {
        for component in [OFACComponent.alt, .add, .comments] {
          let fitting = companions.filter {
            $0.content.component == component && $0.tag == main.tag
          }
          if let first = fitting.min(by: { $0.key < $1.key }) {
            files.append(first.file)
            used.insert(first.file)
          }
        }
      }
      snapshots.append((main, files))
    }
    for companion in companions where !used.contains(companion.file) {
      let what = companion.content.component?.rawValue ?? ""
      skipped.append(
        SkippedFile(
          name: companion.file.name,
          reason: "is the \(what) file of an OFAC set without the SDN file of the same day;"
            + " it is no snapshot on its own"))
    }
    snapshots.sort { $0.found.key < $1.found.key }
    let planned = snapshots.enumerated().map { index, snapshot in
      PlannedSnapshot(
        date: date, order: index, format: snapshot.found.content.format, files: snapshot.files)
    }
    return (planned, skipped.sorted { $0.name < $1.name })
  }

  /// The middle of a name in three parts, the packing's suffix left aside.
  private static func tag(_ name: String) -> String {
    var parts = name.split(separator: "/").last.map { $0.split(separator: ".") } ?? []
    if let last = parts.last?.lowercased(), last == "zst" || last == "gz" { parts.removeLast() }
    guard parts.count > 2 else { return "" }
    return parts[1..<(parts.count - 1)].joined(separator: ".")
  }
}
