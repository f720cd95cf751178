import Chronology
import Formats
import Knowledge
import Ledger
import Ostrakon

/// The lists screened against, the versions held of each, and what was refused and why.
struct ListsPage {
  private let site: Site
  private let held: [LedgerSummary.List]
  /// Files refused and not taken in after all, the newest first.
  private let refused: [QuarantinedFile]

  /// Refusals shown; the command shows all.
  private static let most = 30

  init(site: Site) throws(Refusal) {
    self.site = site
    guard let store = site.store else {
      held = []
      refused = []
      return
    }
    do throws(LedgerError) {
      held = try store.summary().lists
      refused = try store.quarantine().filter { $0.accepted == nil }.reversed()
    } catch {
      throw Refusal(status: 500, message: "\(error)")
    }
  }

  var html: HTML {
    let rows: [HTML] = site.screener.versions.map { version in
      let descriptor = site.home.descriptor(of: version.list)
      let list = held.first { $0.id == version.list }
      let name = DatasetNames.name(version.list)
      let versions = list.map { list in
        "\(list.snapshots)" + (list.first.map { ", from \($0)" } ?? "")
      }
      return """
        <tr><th scope="row"><a href="/changes?list=\(name)">\(version.list)</a></th><td>\(descriptor?.title ?? "")</td>
        <td class="day" data-label="Snapshot of">\(version.day.description)</td>
        <td data-label="Age in days">\(version.day.days(until: site.day))</td>
        <td data-label="Entries">\(version.entries)</td>
        <td data-label="Versions held">\(versions ?? "–")</td></tr>
        """
    }
    let empty: HTML =
      "<p class=\"notice\">No list is taken in yet: run <code>ostrakon update</code>.</p>"
    let table: HTML = """
      <table class="cards"><thead><tr><th scope="col">List</th><th scope="col">Title</th>\
      <th scope="col">Snapshot of</th><th scope="col">Age in days</th><th scope="col">Entries</th>\
      <th scope="col">Versions held</th></tr></thead><tbody>\(rows)</tbody></table>
      """
    return PageFrame(
      title: "Lists", current: "/lists",
      content: """
        <h1>Lists screened against</h1>
        \(rows.isEmpty ? empty : table)
        \(refusals)
        """
    ).html
  }

  private var refusals: HTML {
    guard !refused.isEmpty else { return .empty }
    let items: [HTML] = refused.prefix(ListsPage.most).map { file in
      """
      \(file.refusal.list), \(file.refusal.file)\(file.refusal.day.map { " of \($0)" } ?? "")\
      <span class="small">\(file.refusal.reason)</span>
      """
    }
    let left = refused.count - items.count
    return """
      <h2>Refused</h2>
      <p>Files that were not taken in, with the reason. <code>ostrakon doctor</code> shows them too, and \
      <code>ostrakon update --accept</code> takes one in after all.</p>
      <details><summary>\(Words.count(refused.count, "file", "files"))</summary>\(StatusMarkup.list(items))\
      \(left > 0 ? "<p class=\"dim\">and \(left) more</p>" as HTML : .empty)</details>
      """
  }

  /// The same for programs.
  var json: JSONValue {
    [
      "lists": .array(
        site.screener.versions.map { version in
          let list = held.first { $0.id == version.list }
          return [
            "list": .string(version.list), "dataset": .string(DatasetNames.name(version.list)),
            "day": .string(version.day.description), "entries": .integer(version.entries),
            "sha256": .string(version.digest),
            "versions": list.map { .integer($0.snapshots) } ?? .null,
            "first": JSONValue(list?.first?.description),
          ]
        }),
      "refused": .array(
        refused.map { file in
          [
            "id": .integer(file.refusal.id), "list": .string(file.refusal.list),
            "file": .string(file.refusal.file), "day": JSONValue(file.refusal.day?.description),
            "reason": .string(file.refusal.reason), "recorded": .string("\(file.recorded)"),
          ]
        }),
    ]
  }
}
