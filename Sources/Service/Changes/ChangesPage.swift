import Chronology
import HTTPServer
import Ledger
import Ostrakon
import Register

/// What changed in the lists since a day, list by list.
struct ChangesPage {
  private let site: Site
  private let changes: Site.Changes
  private let words: [[String: String]]

  /// Entries of one kind shown of one step; the rest is counted.
  private static let most = 60
  /// Steps shown.
  private static let mostSteps = 60

  init(site: Site, changes: Site.Changes) throws(Refusal) {
    self.site = site
    self.changes = changes
    var words: [[String: String]] = []
    for step in changes.steps.prefix(ChangesPage.mostSteps) { words.append(try site.words(step)) }
    self.words = words
  }

  var html: HTML {
    let options: [HTML] = site.screener.versions.map { version in
      let name = DatasetNames.name(version.list)
      return version.list == changes.list
        ? "<option value=\"\(name)\" selected>\(version.list)</option>"
        : "<option value=\"\(name)\">\(version.list)</option>"
    }
    let query = changes.list.map { "&list=\(DatasetNames.name($0))" } ?? ""
    let steps: [HTML] = zip(changes.steps, words).map(section)
    let left = changes.steps.count - steps.count
    return PageFrame(
      title: "Changes since \(changes.since)", current: "/changes",
      content: """
        <h1>What changed in the lists since \(changes.since.description)</h1>
        <form class="ask" action="/changes" method="get">
        <p><label for="since">Since</label><input type="date" id="since" name="since" value="\(changes.since.description)"></p>
        <p><label for="list">List</label><select id="list" name="list"><option value="">all</option>\(options)</select></p>
        <p><button type="submit">Show</button></p>
        <p class="hint"><a href="/changes.atom?since=\(changes.since.description)\(query)">As a feed</a>. Days are those of \
        the versions held: a change happened after the first and not later than the second.</p>
        </form>
        \(steps.isEmpty ? "<p>No list changed.</p>" : HTML(steps))
        \(left > 0 ? "<p class=\"notice\">\(left) earlier steps are left out: choose a list or a later day.</p>" as HTML : .empty)
        """
    ).html
  }

  private func section(_ step: ListDiff, _ words: [String: String]) -> HTML {
    let amended: [HTML] = step.amendments.map { amendment in
      let texts = amendment.realChanges.map(\.text)
      return
        "\(link(amendment.after, step.list))\(texts.map { "<span class=\"small\" dir=\"auto\">\($0)</span>" as HTML })"
    }
    func listed(_ entries: [ListEntry], _ plain: String) -> [HTML] {
      entries.map { entry in
        let more: HTML =
          words[entry.id].flatMap {
            $0 == plain ? nil : "<span class=\"small\">\($0)</span>" as HTML
          } ?? .empty
        return "\(link(entry, step.list))\(more)"
      }
    }
    return """
      <section><h2>\(step.list), \(step.from.day.description) → \(step.to.day.description)</h2>
      \(part("Added", listed(step.added, "listed")))\(part("Removed", listed(step.removed, "removed")))\
      \(part("Amended", amended))
      </section>
      """
  }

  private func part(_ title: String, _ items: [HTML]) -> HTML {
    guard !items.isEmpty else { return .empty }
    let left = items.count - ChangesPage.most
    return """
      <details\(items.count <= 12 ? " open" as HTML : .empty)><summary>\(title): \(items.count)</summary>
      \(StatusMarkup.list(Array(items.prefix(ChangesPage.most))))
      \(left > 0 ? "<p class=\"dim\">and \(left) more; <code>/changes</code> in JSON has all</p>" as HTML : .empty)</details>
      """
  }

  private func link(_ entry: ListEntry, _ list: String) -> HTML {
    let programmes = entry.values(.programme).joined(separator: ", ")
    return """
      <a href="\(EntryPage.path(entry.id, of: list))">\(HTML.name(entry.caption))</a> \
      <span class="dim">\(entry.first(.reference) ?? entry.id)\(programmes.isEmpty ? "" : " · \(programmes)")</span>
      """
  }
}
