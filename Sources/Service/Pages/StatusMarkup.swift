import Chronology
import Ostrakon
import Register

/// Pieces of markup that several pages share.
enum StatusMarkup {
  /// The status word, with how it ended; the colour only repeats what the word says.
  static func word(_ status: Status) -> HTML {
    var text = Words.word(status.word)
    if let endKind = status.endKind { text += " (\(Words.plain(endKind.rawValue)))" }
    if let relief = status.relief { text += " (\(Words.plain(relief.rawValue)))" }
    // A bare "none" would be read as "nothing to look for".
    if status.related != nil { text += ", associated entries listed" }
    return "<span class=\"word \(status.word.rawValue)\">\(text)</span>"
  }

  /// A row of a definition list; nothing for no text.
  static func row(_ term: String, _ text: String?) -> HTML {
    guard let text, !text.isEmpty else { return .empty }
    return "<dt>\(term)</dt><dd>\(text)</dd>"
  }

  static func row(_ term: String, _ markup: HTML) -> HTML {
    "<dt>\(term)</dt><dd>\(markup)</dd>"
  }

  /// Items as a list; nothing for no items.
  static func list(_ items: [HTML]) -> HTML {
    guard !items.isEmpty else { return .empty }
    return "<ul class=\"plain\">\(items.map { "<li>\($0)</li>" as HTML })</ul>"
  }

  /// A confidence below certain, in brackets.
  static func grade(_ confidence: Confidence) -> String {
    confidence == .certain ? "" : " [\(Words.confidence(confidence))]"
  }

  /// The sentence on others who are listed where the party itself is not, with the count.
  static func related(_ related: Status.RelatedState) -> String {
    guard let count = related.count else { return related.sentence }
    let persons = Words.count(count.persons, "person", "persons")
    let entities = Words.count(count.entities, "entity", "entities")
    return "\(related.sentence) \(count.persons + count.entities) entries: \(persons) and "
      + "\(entities), counted on \(Words.date(count.on))."
  }

  /// What a reader of the status word alone would miss: that it may be stale, that others are listed,
  /// that a change is pending, that parts of it are contested.
  static func qualifications(_ status: Status) -> [String] {
    var lines: [String] = []
    if let qualification = status.qualification { lines.append(qualification) }
    for state in status.procedures {
      let due = (state.scheduledFor ?? state.effectiveFrom).map { " for \(Words.date($0))" } ?? ""
      lines.append("change pending: \(state.title), \(Words.plain(state.stage.rawValue))\(due)")
    }
    let contested = status.facets.filter { $0.value == .contested && !$0.isOperative }
    if !contested.isEmpty {
      lines.append("contested: \(contested.map(\.facet.title).joined(separator: "; "))")
    }
    if !status.readings.isEmpty {
      let readings = status.readings.map {
        Words.word($0.word) + ($0.because.map { " (\($0))" } ?? "")
      }
      let joint = status.word == .changes ? ", then " : ", or "
      lines.append(readings.joined(separator: joint))
    }
    if let related = status.related { lines.append(StatusMarkup.related(related)) }
    if !status.kindred.isEmpty, status.related == nil {
      var kin = status.kindred.prefix(3).map { "\($0.party.name) (\(Words.plain($0.relation)))" }
      if status.kindred.count > 3 { kin.append("\(status.kindred.count - 3) more") }
      lines.append("related parties under a measure: \(kin.joined(separator: ", "))")
    }
    if status.related == nil, !status.conflicts.isEmpty, !status.word.isMeasure {
      lines.append("sources disagree: \(status.conflicts.map(\.topic).joined(separator: "; "))")
    }
    if status.word == .unknown {
      lines.append("not covered or not established; it does not mean none")
    }
    return lines
  }

  /// ``qualifications(_:)`` as lines under a status word.
  static func small(_ lines: [String]) -> HTML {
    HTML(lines.map { "<span class=\"small\">\($0)</span>" }, separator: "")
  }

  /// The form that changes the day a page is about.
  static func dayForm(_ action: String, asked: AskedTime, knownBy: Day?) -> HTML {
    """
    <form class="ask" action="\(action)" method="get">
    <p><label for="on">On</label><input id="on" name="on" value="\(asked.text)" \
    placeholder="2025-04-17" size="12" autocomplete="off" aria-describedby="day-hint"></p>
    <p><label for="knownBy">As known on</label><input id="knownBy" name="knownBy" \
    value="\(knownBy?.description ?? "")" size="12" autocomplete="off" \
    aria-describedby="day-hint"></p>
    <p><button type="submit">Show</button></p>
    <p class="hint" id="day-hint">A day 2025-04-17, a month 2013-05 or a year 2003. “As known on” \
    hides what was not public on that day; empty hides nothing.</p>
    </form>
    """
  }
}
