package import Chronology
package import Ledger
package import OfficialLists
import Glibc
import Knowledge

/// Why a list could not be updated at all.
package enum UpdateError: Error, Sendable, CustomStringConvertible {
  case tree(ListError)
  case store(LedgerError)
  case download(list: String, DownloadError)
  case unreadable(list: String, ListError)
  case noDay(file: String)
  case noFolder(String)

  package var description: String {
    switch self {
    case .tree(let error): "\(error)"
    case .store(let error): "\(error)"
    case .download(let list, let error): "\(list): \(error)"
    case .unreadable(let list, let error): "\(list): \(error)"
    case .noDay(let file):
      "\(file) does not say on which day it was published: give it with --date YYYY-MM-DD"
    case .noFolder(let reason): "no folder for downloads: \(reason)"
    }
  }
}

extension Home {
  /// Takes in every version of a list found in a tree `<root>/<list>/<date>/<file>`.
  ///
  /// - Throws: ``UpdateError``; the store is then as it was.
  package func update(
    _ list: String, fromTree root: String, at time: WallTime, acceptingShrinkage: Bool = false,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(UpdateError) -> IntakeReport {
    let tree: ListTree
    do throws(ListError) { tree = try ListTree(root: root, list: list) } catch {
      throw .tree(error)
    }
    do throws(LedgerError) {
      let ledger = try openStore()
      let total = tree.snapshots.count
      var report = IntakeReport(list: list)
      var done = 0
      // Versions with ids of their own are a list of their own; in the order of their first day.
      var series: [String?] = []
      for snapshot in tree.snapshots where !series.contains(snapshot.series) {
        series.append(snapshot.series)
      }
      for name in series {
        let plan = tree.snapshots.filter { $0.series == name }.map {
          OfferedSnapshot(day: $0.date, format: $0.format, series: name, files: $0.files)
        }
        let intake = ListIntake(
          ledger: ledger, list: list.appending(series: name), time: time,
          notes: descriptor(of: list)?.versions ?? [])
        report.add(
          try intake.take(plan, acceptingShrinkage: acceptingShrinkage) {
            progress(done + $0, total)
          })
        done += plan.count
      }
      report.skipped = tree.skipped
      return report
    } catch {
      throw .store(error)
    }
  }

  /// Takes in one version of a list given as files.
  ///
  /// - Parameter day: the list's publication date; nil takes the one the file carries.
  package func load(
    _ files: [ListFile], as list: String, format: ListFormat? = nil, day: Day? = nil,
    at time: WallTime, acceptingShrinkage: Bool = false
  ) throws(UpdateError) -> IntakeReport {
    let document: ListDocument
    do throws(ListError) {
      document = try ListReading.readAll(files, format: format).document
    } catch {
      throw .unreadable(list: list, error)
    }
    guard let day = day ?? document.published else {
      throw .noDay(file: files.first?.name ?? list)
    }
    let offered = OfferedSnapshot(
      day: day, format: document.format, series: document.series, files: files)
    let notes = descriptor(of: list)?.versions ?? []
    let list = list.appending(series: document.series)
    do throws(LedgerError) {
      return try ListIntake(
        ledger: try openStore(), list: list, time: time, notes: notes
      ).take([offered], acceptingShrinkage: acceptingShrinkage)
    } catch {
      throw .store(error)
    }
  }
}

extension String {
  /// The id of the list that keeps a series of versions whose entry ids are not the list's own.
  func appending(series: String?) -> String { series.map { "\(self).\($0)" } ?? self }
}
