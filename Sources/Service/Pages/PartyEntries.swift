import HTTPServer
import Ledger
import Ostrakon
import Register

/// The entries about a party on published lists: when each was on its list, and what was amended.
struct PartyEntries {
  let party: Party
  /// The versions held; nil for none.
  let store: ListLedger?

  /// Amendments told of each entry; its own page has all.
  private static let told = 3

  var html: HTML {
    guard !party.listLinks.isEmpty else { return .empty }
    return """
      <h2 id="entries">Entries on lists</h2>
      <p class="dim">What the published lists say of it, by the versions held here; the statuses above come from \
      the acts themselves.</p>
      <ul class="plain results">\(items)</ul>
      """
  }

  private var items: [HTML] {
    var records: [String: [String: EntryRecord]] = [:]
    for (list, links) in Dictionary(grouping: party.listLinks, by: \.list) {
      records[list] = self.records(of: Set(links.map(\.entry)), in: list)
    }
    return party.listLinks.map { item($0, records[$0.list]?[$0.entry]) }
  }

  private func item(_ link: Party.ListLink, _ record: EntryRecord?) -> HTML {
    guard let record else {
      return
        "<li>\(link.list) \(link.entry) <span class=\"small\">No version of the list that has it is held here.</span></li>"
    }
    let amendments = record.steps.reversed().filter { !$0.amendment.isRestatement }
    let told: [HTML] = amendments.prefix(PartyEntries.told).map { step in
      let texts: [HTML] = step.amendment.realChanges.map { "<span dir=\"auto\">\($0.text)</span>" }
      return "amended \(EntryRecord.span(step.after, step.by)): \(HTML(texts, separator: "; "))"
    }
    let more = amendments.count - told.count
    let rest = more > 0 ? "and \(Words.count(more, "more amendment", "more amendments"))" : ""
    let stays: [HTML] = record.stayWords.map { "\($0)" }
    return """
      <li><a href="\(EntryPage.path(link.entry, of: link.list))">\(HTML.name(record.entry.caption))</a> \
      <span class="dim">\(link.list) \(link.entry)</span>\
      \(StatusMarkup.list(stays + told + (rest.isEmpty ? [] : ["\(rest)"])))</li>
      """
  }

  /// None also where the store cannot be read: the page says the rest.
  private func records(of entries: Set<String>, in list: String) -> [String: EntryRecord] {
    guard let store, let lists = try? store.lists(), lists.contains(list) else { return [:] }
    return (try? store.records(of: entries, in: list)) ?? [:]
  }
}
