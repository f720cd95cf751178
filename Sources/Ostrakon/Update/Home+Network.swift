package import Chronology
package import Ledger
import OfficialLists
import Knowledge
import Register

extension Home {
  /// Fetches a list from its publisher and takes it in.
  ///
  /// - Parameters:
  ///   - addresses: the files of the list.
  ///   - today: the day of a list whose files do not carry one.
  package func update(
    _ list: String, from addresses: [String], today: Day, at time: WallTime,
    acceptingShrinkage: Bool = false, settings: DownloadSettings = DownloadSettings()
  ) throws(UpdateError) -> IntakeReport {
    let fetched = try fetch(list, from: addresses, settings: settings)
    return try takeIn(fetched, today: today, at: time, acceptingShrinkage: acceptingShrinkage)
  }

  /// Takes in what was fetched, unless it cannot be believed: then its bytes are kept in quarantine
  /// with the reason, and the version held stays the newest.
  ///
  /// Not believed is a file that cannot be read as a list (a page, another type, cut, damaged, empty),
  /// one of another format than the list is published in, one older than the newest version held, and
  /// one that lost more than half of its entries. The same file again is no event.
  package func takeIn(
    _ fetched: FetchedList, today: Day, at time: WallTime, acceptingShrinkage: Bool = false
  ) throws(UpdateError) -> IntakeReport {
    var report = IntakeReport(list: fetched.list)
    if fetched.isNotModified {
      report.isNotModified = true
      return report
    }
    let document: ListDocument
    do throws(ListError) { document = try ListReading.readAll(fetched.files).document } catch {
      return try quarantine(fetched, day: nil, because: "\(error)", at: time, report)
    }
    if let reason = try doubt(fetched.list, document) {
      return try quarantine(fetched, day: document.published, because: reason, at: time, report)
    }
    report = try load(
      fetched.files, as: fetched.list, day: document.published ?? today, at: time,
      acceptingShrinkage: acceptingShrinkage)
    report.isFromNetwork = true
    if report.refused.isEmpty { try remember(fetched, at: time) }
    return report
  }

  /// Why a file that reads well is not believed to be the list's newest version; nil when it is.
  private func doubt(
    _ list: String, _ document: ListDocument
  ) throws(UpdateError) -> String? {
    if let descriptor = descriptor(of: list), document.format.id != descriptor.format {
      return "it is \(document.format.id) where \(list) is published as \(descriptor.format): "
        + "the address may have moved, or gives another list"
    }
    do throws(LedgerError) {
      let store = try openStore()
      guard let published = document.published, try store.lists().contains(list),
        let newest = try store.snapshots(of: list).map(\.day).max(), published < newest
      else { return nil }
      return "it is of \(published), older than the version of \(newest) that is held: a server "
        + "that was not updated, or an old copy on the way"
    } catch {
      throw .store(error)
    }
  }

  private func quarantine(
    _ fetched: FetchedList, day: Day?, because reason: String, at time: WallTime,
    _ report: IntakeReport
  ) throws(UpdateError) -> IntakeReport {
    var report = report
    report.isFromNetwork = true
    do throws(LedgerError) {
      let files = fetched.files
      var sources: [SourceFile] = []
      for file in files {
        guard let bytes = try? FileBytes.read(file.path) else { continue }
        report.bytes += bytes.count
        sources.append(SourceFile(name: file.name, bytes: bytes))
      }
      let kept = sources
      let new = try openStore().update(list: fetched.list, at: time) {
        intake throws(LedgerError) in
        var new = 0
        for source in kept where try intake.refuse(source, day: day, reason: reason) != nil {
          new += 1
        }
        return new
      }
      report.isKnownRefusal = new == 0
    } catch {
      throw .store(error)
    }
    report.refused.append((fetched.files.first?.name ?? fetched.list, reason))
    return report
  }

  private func remember(_ fetched: FetchedList, at time: WallTime) throws(UpdateError) {
    var downloads: [RecordedDownload] = []
    for (file, download) in zip(fetched.files, fetched.downloads) {
      guard let bytes = try? FileBytes.read(file.path) else { continue }
      downloads.append(
        RecordedDownload(
          address: download.address, etag: download.validators.etag,
          modified: download.validators.lastModified, digest: SHA256.digest(of: bytes)))
    }
    do throws(LedgerError) { try openStore().record(downloads, at: time) } catch {
      throw .store(error)
    }
  }

  /// Takes a file out of quarantine and in after all, with those refused together with it.
  ///
  /// - Throws: `store` for an unknown number; `unreadable` for a file that no reader reads.
  package func accept(
    refusal id: Int, today: Day, at time: WallTime
  ) throws(UpdateError) -> IntakeReport {
    let store: ListLedger
    let together: [QuarantinedFile]
    do throws(LedgerError) {
      store = try openStore()
      let all = try store.quarantine()
      guard let chosen = all.first(where: { $0.refusal.id == id }) else {
        throw .unknownRefusal(id)
      }
      together = all.filter {
        $0.refusal.list == chosen.refusal.list && $0.recorded == chosen.recorded
          && $0.refusal.reason == chosen.refusal.reason
      }
    } catch {
      throw .store(error)
    }
    var files: [ListFile] = []
    do throws(LedgerError) {
      for file in together {
        files.append(
          ListFile(content: try store.bytes(of: file.refusal), name: file.refusal.file))
      }
    } catch {
      throw .store(error)
    }
    let document: ListDocument
    do throws(ListError) { document = try ListReading.readAll(files).document } catch {
      throw .unreadable(list: together.first?.refusal.list ?? "", error)
    }
    let list = together.first?.refusal.list ?? ""
    let day = document.published ?? together.first?.refusal.day ?? today
    let report = try load(files, as: list, day: day, at: time, acceptingShrinkage: true)
    if let taken = report.taken.first {
      do throws(LedgerError) {
        try store.accept(together.map(\.refusal), as: taken, at: time)
      } catch {
        throw .store(error)
      }
    }
    return report
  }
}
