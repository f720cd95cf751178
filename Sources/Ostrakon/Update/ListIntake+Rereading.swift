package import Ledger
import Knowledge
import OfficialLists
import Register

/// What reading held versions anew did.
package struct RereadReport: Sendable {
  /// The versions whose entries are now those of today's reader, oldest first.
  package var read: [Snapshot] = []
  /// Versions that today's reader refuses, with the reason; they stay as they were read before.
  package var failed: [(snapshot: Snapshot, reason: String)] = []
}

extension ListIntake {
  /// Reads every held version anew, from the bytes kept of it, that an older reader had read.
  ///
  /// It is recorded as a reading and never as a change of the list. Nothing is written where every
  /// version was read by today's readers.
  /// - Throws: ``LedgerError`` when the store fails; the versions read until then stay so.
  /// - Complexity: as taking the versions in for the first time.
  package func readAnew(progress: (Int) -> Void = { _ in }) throws(LedgerError) -> RereadReport {
    guard try ledger.lists().contains(list) else { return RereadReport() }
    let old = try ledger.snapshots(of: list).filter(\.wasReadByOlderReader)
    guard !old.isEmpty else { return RereadReport() }
    let whole = old.filter { $0.origin != .delta }
    var report = try ledger.update(list: list, at: time) { intake throws(LedgerError) in
      var report = RereadReport()
      for (index, held) in whole.enumerated() {
        try readAnew(held, &intake, &report)
        progress(index + 1)
      }
      return report
    }
    // A file of changes is laid over what stands before it, which is known when the update before
    // has ended.
    for held in old where held.origin == .delta {
      report = try ledger.update(list: list, at: time) { intake throws(LedgerError) in
        var report = report
        try readAnew(held, &intake, &report)
        return report
      }
      progress(report.read.count + report.failed.count)
    }
    report.read.sort { $0.precedes($1) }
    return report
  }

  private func readAnew(
    _ held: Snapshot, _ intake: inout Intake, _ report: inout RereadReport
  ) throws(LedgerError) {
    let files = try ledger.files(of: held).map { ListFile(content: $0.bytes, name: $0.name) }
    let read: (document: ListDocument, entries: [ListEntry])
    do throws(ListError) {
      read = try OfficialLists.ListReading.readAll(
        files, format: ListFormat(rawValue: held.reading.format))
    } catch {
      report.failed.append((held, "\(error)"))
      return
    }
    let version = try version(
      read, on: held.day, over: { _ throws(LedgerError) in try intake.standing(before: held) })
    do throws(LedgerError) {
      report.read.append(
        try intake.reread(held, as: version.reading, entries: version.entries))
    } catch {
      guard !error.isOfStore else { throw error }
      report.failed.append((held, "\(error)"))
    }
  }
}

extension Snapshot {
  /// Whether today's reader of its format may make other entries of its files.
  package var wasReadByOlderReader: Bool {
    guard let format = ListFormat(rawValue: reading.format) else { return false }
    return reading.readerVersion < format.readerVersion
  }
}

extension Home {
  /// Reads the held versions of a list, and of the series kept beside it, anew where a reader has
  /// become better since.
  /// - Throws: ``UpdateError/store(_:)``.
  package func readAnew(
    _ list: String, at time: WallTime, progress: (Int) -> Void = { _ in }
  ) throws(UpdateError) -> RereadReport {
    do throws(LedgerError) {
      guard let store = try storeIfAny() else { return RereadReport() }
      var report = RereadReport()
      for name in try store.lists() where name == list || name.hasPrefix(list + ".") {
        let one = try ListIntake(
          ledger: store, list: name, time: time, notes: descriptor(of: list)?.versions ?? []
        ).readAnew { progress(report.read.count + $0) }
        report.read += one.read
        report.failed += one.failed
      }
      return report
    } catch {
      throw .store(error)
    }
  }
}
