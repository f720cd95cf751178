import Chronology
import HTTPServer
import Ledger
import Ostrakon
import Register

/// One entry of a list: what it says now, when it was on the list, and what was amended.
struct EntryPage {
  let site: Site
  let record: EntryRecord

  /// The address of an entry's page.
  static func path(_ id: String, of list: String) -> String {
    "/entry/\(DatasetNames.name(list))/\(PercentCoding.encoded(id))"
  }

  var html: HTML {
    let entry = record.entry
    let fields: [HTML] = entry.fields.filter { !$0.property.rawValue.hasPrefix("raw.") }.map {
      field in
      let attributes = field.attributes.sorted { $0.key < $1.key }
        .filter { !FieldLabel.hidesQualifier($0.key, of: field.property) }
        .map { "\(FieldLabel.qualifier($0.key)): \($0.value)" }
      return """
        <dt>\(FieldLabel.of(field))</dt><dd dir="auto">\(field.value)\
        \(attributes.isEmpty ? .empty : "<span class=\"small\">\(attributes.joined(separator: "; "))</span>" as HTML)</dd>
        """
    }
    let steps: [HTML] = record.steps.reversed().filter { !$0.amendment.isRestatement }.map { step in
      let texts: [HTML] = step.amendment.realChanges.map { "<span dir=\"auto\">\($0.text)</span>" }
      return "amended \(EntryRecord.span(step.after, step.by))\(StatusMarkup.list(texts))"
    }
    let stays: [HTML] = record.stayWords.map { "\($0)" }
    let party: HTML =
      site.register.parties.first { party in
        party.listLinks.contains { $0.list == record.key.list && $0.entry == record.key.entry }
      }.map {
        "<p>This entry is about the register's <a href=\"/party/\(PercentCoding.encoded($0.id))\">\(HTML.name($0.name))</a>.</p>"
          as HTML
      } ?? .empty
    return PageFrame(
      title: entry.caption,
      content: """
        <h1>\(HTML.name(entry.caption))</h1>
        <p class="dim">\(record.key.list) \(record.key.entry) · \(Words.kind(entry.kind)) · versions held from \
        \(record.first.description) to \(record.newest.description)</p>
        \(party)
        <h2>On the list</h2>\(StatusMarkup.list(stays))
        <h2>Amendments</h2>\(steps.isEmpty ? "<p>None in the versions held.</p>" : StatusMarkup.list(steps))
        <h2>The entry as last held</h2><dl>\(fields)</dl>
        """
    ).html
  }
}
