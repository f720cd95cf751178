import Chronology
import Ostrakon
import Register

/// A party's timeline on its page: the picture, then the same as tables.
struct PartyTimeline {
  let timeline: TimelineAnswer
  let path: String
  let asked: AskedTime
  let knownBy: Day?
  let citation: Citation

  var html: HTML {
    guard !timeline.events.isEmpty else { return .empty }
    return """
      <h2 id="timeline">Timeline</h2>
      \(timeline.lanes.isEmpty ? .empty : picture)
      \(spans)
      \(events)
      """
  }

  private var query: String { RegimeLink.query(asked, knownBy: knownBy) }

  /// A telephone gets a picture of its own width, so that labels stay in sight.
  private var picture: HTML {
    let known = knownBy.map { "&knownBy=\($0)" } ?? ""
    let address = "\(path)/timeline.svg?on=\(asked.last)\(known)"
    let wide = TimelineSVG(timeline, through: asked.last, marked: asked.last).size
    let narrow = TimelineSVG(timeline, through: asked.last, marked: asked.last, isNarrow: true).size
    return """
      <div class="picture" tabindex="0" role="region" aria-label="Timeline, can be scrolled sideways">\
      <picture><source media="(max-width:40rem)" srcset="\(address)&amp;narrow=1" \
      width="\(narrow.width)" height="\(narrow.height)">\
      <img src="\(address)" width="\(wide.width)" height="\(wide.height)" \
      alt="Timeline of \(timeline.party.name): a lane for each regime; the same stands in the tables below."></picture></div>
      """
  }

  /// The bars of the picture.
  private var spans: HTML {
    let lanes = timeline.lanes.filter { !$0.spans.isEmpty || $0.before != .unknown }
    guard !lanes.isEmpty else { return .empty }
    let bodies: [HTML] = lanes.map { lane in
      let opening: [HTML] = [
        row(
          lane.before, isForAssociated: lane.isForAssociatedBefore, from: nil,
          through: lane.spans.first?.first.adding(days: -1))
      ]
      let rows = lane.spans.map {
        row($0.word, isForAssociated: $0.isForAssociated, from: $0.first, through: $0.last)
      }
      return """
        <tbody><tr><th colspan="3" scope="rowgroup">\(RegimeLink.html(lane.regime.id, query))\
        <span class="small">\(Words.title(lane.regime)); verified through \(lane.verifiedThrough.description)</span></th></tr>
        \(opening + rows)</tbody>
        """
    }
    return """
      <details><summary>The lanes as a table: \(Words.count(lanes.count, "regime", "regimes"))</summary>
      <table class="cards"><thead><tr><th scope="col">From</th><th scope="col">Through</th>\
      <th scope="col">Status</th></tr></thead>\(bodies)</table></details>
      """
  }

  private func row(
    _ word: StatusWord, isForAssociated: Bool, from: Day?, through: Day?
  ) -> HTML {
    let others = isForAssociated ? "; others are listed in its place" : ""
    let negation = word == .unknown ? " (not covered, which is not “not listed”)" : ""
    return """
      <tr><td class="day" data-label="From">\(from?.description ?? "the beginning")</td>
      <td class="day" data-label="Through">\(through?.description ?? "no end on record")</td>
      <td data-label="Status"><span class="word \(word.rawValue)">\(Words.word(word))</span>\(others)\(negation)</td></tr>
      """
  }

  private var events: HTML {
    let rows: [HTML] = timeline.events.map { event in
      """
      <tr><td class="day" data-label="Date">\(event.dates.occurred.map(Words.date) ?? "–")</td>
      <td data-label="Regime">\(event.regime.map { RegimeLink.html($0, query) } ?? "–")</td>
      <td>\(event.title)\(StatusMarkup.grade(event.confidence))\(citation.cite(event.sources))</td></tr>
      """
    }
    return """
      <details><summary>\(Words.count(timeline.events.count, "event", "events"))</summary>
      <table class="cards"><thead><tr><th scope="col">Date</th><th scope="col">Regime</th>\
      <th scope="col">Event</th></tr></thead><tbody>\(rows)</tbody></table></details>
      """
  }
}
