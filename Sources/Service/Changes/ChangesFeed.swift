import Chronology
import Ledger
import Ostrakon
import Register

/// Steps of lists as an Atom feed (RFC 4287): an entry a step, under an id that stays.
struct ChangesFeed {
  private let changes: Site.Changes
  private let base: String

  init(_ changes: Site.Changes, base: String) throws(Refusal) {
    self.changes = changes
    self.base = base
  }

  var bytes: [UInt8] {
    let updated = changes.steps.first?.to.day ?? changes.since
    let entries: [HTML] = changes.steps.prefix(200).map { step in
      let name = DatasetNames.name(step.list)
      let lines =
        step.added.prefix(50).map { "+ \($0.line)" }
        + step.removed.prefix(50).map { "− \($0.line)" }
        + step.amendments.prefix(50).map { "~ \($0.after.line)" }
      return """
        <entry><id>urn:x-ostrakon:\(name):\(step.to.identity.description)</id>
        <title>\(step.list) \(step.to.day.description): \(step.added.count) added, \(step.removed.count) removed, \(step.amendments.count) amended</title>
        <updated>\(step.to.day.description)T00:00:00Z</updated>
        <link href="\(base)/changes?list=\(name)&amp;since=\(step.from.day.description)"/>
        <content type="text">\(lines.joined(separator: "\n"))</content></entry>
        """
    }
    let list = changes.list.map { " of \($0)" } ?? ""
    let feed: HTML = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom"><id>\(base)/changes.atom\(changes.list.map { "?list=\(DatasetNames.name($0))" } ?? "")</id>
      <title>Ostrakon: changes\(list)</title><updated>\(updated.description)T00:00:00Z</updated>
      <author><name>Ostrakon</name></author><link rel="self" href="\(base)/changes.atom"/>
      \(entries)
      </feed>

      """
    return feed.bytes
  }
}
