package import Chronology
import Formats

/// The snapshots of one list found in a tree of downloads, `<root>/<list>/<date>/<file>`.
///
/// Files are judged by content, packed or not, so that names only matter for the order within a
/// day. A file that is no list, or no snapshot on its own, is skipped with a reason and never keeps
/// the others from being read.
package struct ListTree: Sendable, Hashable {
  /// What to read, oldest first.
  package let snapshots: [PlannedSnapshot]
  /// What not to read, and why; in the order of dates and names.
  package let skipped: [SkippedFile]

  /// Looks through the tree. Reads the first few kilobytes of every file.
  ///
  /// - Parameters:
  ///   - root: the folder that holds a folder for each list.
  ///   - list: the list's id, the name of its folder.
  /// - Throws: ``ListError`` when there is no such folder or it cannot be read.
  package init(root: String, list: String) throws(ListError) {
    var snapshots: [PlannedSnapshot] = []
    var skipped: [SkippedFile] = []
    let folder = root + "/" + list
    for name in try Folder.entries(of: folder, named: list) {
      guard let date = Day(iso: name) else {
        skipped.append(
          SkippedFile(name: "\(list)/\(name)", reason: "its name is not a date (YYYY-MM-DD)"))
        continue
      }
      let dayFolder = "\(folder)/\(name)"
      let names: [String]
      do {
        names = try Folder.entries(of: dayFolder, named: "\(list)/\(name)")
      } catch {
        skipped.append(SkippedFile(name: error.file, reason: "\(error.reason); \(error.remedy)"))
        continue
      }
      var day = DayOfFiles(date: date)
      for file in names {
        day.add(ListFile(path: "\(dayFolder)/\(file)", name: "\(list)/\(name)/\(file)"))
      }
      let plan = day.plan()
      snapshots += plan.snapshots
      skipped += plan.skipped
    }
    self.snapshots = snapshots
    self.skipped = skipped
  }
}

/// The files of one snapshot, to be given to ``ListReading``.
package struct PlannedSnapshot: Sendable, Hashable {
  /// The day of the folder: of publication, or the nearest to it that is known.
  package let date: Day
  /// Place among the snapshots of the same day, from 0.
  package let order: Int
  package let format: ListFormat
  /// ``ListDocument/series`` as the file's beginning tells it.
  package let series: String?
  /// The file with the entries first, then other names, addresses and comments.
  package let files: [ListFile]
}

/// A file left out of a plan.
package struct SkippedFile: Sendable, Hashable, CustomStringConvertible {
  package let name: String
  package let reason: String

  package var description: String { "\(name): \(reason)" }
}
