import Chronology
import HTTPServer
import Ostrakon
import Register

/// How regimes stand to one party on a day.
struct PartyDivergencePage {
  let divergence: Divergence
  let filter: DivergenceFilter
  let question: Question

  var html: HTML {
    let id = PercentCoding.encoded(divergence.party.id)
    let rows: [HTML] = inOrder.map { status in
      """
      <tr><th scope="row"><a href="/party/\(id)?\(question.urlQuery)#\(status.regime.id)">\
      \(status.regime.id)</a><span class="small">\(Words.title(status.regime))</span></th>
      <td data-label="Status">\(StatusMarkup.word(status))\
      \(StatusMarkup.small(StatusMarkup.qualifications(status)))</td>
      <td class="day" data-label="Since">\(status.since.map(Words.date) ?? "–")</td>
      <td data-label="Basis">\(status.basis?.title ?? "–")</td>
      <td class="day" data-label="Verified through">\(status.verifiedThrough.description)</td></tr>
      """
    }
    let unknown = HTML(divergence.unknown.map(\.regimeLink), separator: ", ")
    return PageFrame(
      title: "Divergence about \(divergence.party.name) on \(question.asked.text)",
      current: "/divergence",
      content: """
        <h1>Who lists <a href="/party/\(id)?\(question.urlQuery)">\(HTML.name(divergence.party.name))</a> \
        on \(question.asked.text)\(question.knownByText)</h1>
        \(form)
        <p>\(sides)\(divergence.since.map { " As it stands \(Words.since($0))." } ?? "")</p>
        \(divergence.unknown.isEmpty ? .empty : "<p class=\"dim\">Not covered, which is not “not listed”: \(unknown).</p>" as HTML)
        \(map)
        <table class="cards standings sides"><caption>Status by regime</caption><thead><tr><th scope="col">Regime</th><th scope="col">Status</th>\
        <th scope="col">Since</th><th scope="col">Basis</th><th scope="col">Verified through</th></tr></thead><tbody>\(rows)</tbody></table>
        <p><a href="/divergence.svg?\(filter.urlQuery(question))">These regimes as a picture</a></p>
        <p><a href="/divergence?\(question.urlQuery)">All parties on this day</a></p>
        """
    ).html
  }

  /// Measures first, then what they became, then what is not settled, then who has none.
  private var inOrder: [Status] {
    let order: [StatusWord] = [
      .listed, .inForceHeldUnlawful, .suspended, .ended, .contested, .changes, .uncertain,
    ]
    func rank(_ status: Status) -> Int {
      order.firstIndex(of: status.word) ?? order.count + (status.related == nil ? 1 : 0)
    }
    return divergence.statuses.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }.map(\.element)
  }

  /// The strongest answer of each jurisdiction, where it lies.
  private var map: HTML {
    var tiles: [JurisdictionTiles.Tile] = []
    let id = PercentCoding.encoded(divergence.party.id)
    for status in inOrder + divergence.unknown
    where !tiles.contains(where: { $0.code == status.regime.jurisdiction }) {
      let cell = DivergenceMatrix.Cell(status)
      tiles.append(
        JurisdictionTiles.Tile(
          code: status.regime.jurisdiction, name: Words.place(status.regime.jurisdiction),
          word: cell.map { "\($0.sign) \($0.shortWord)" } ?? "not cov.",
          style: cell?.style ?? "unknown",
          link: "/party/\(id)?\(question.urlQuery)#\(status.regime.id)"))
    }
    let title = "\(divergence.party.name) by jurisdiction on \(question.asked.text)"
    return
      "<div class=\"drawn\" tabindex=\"0\" role=\"region\" aria-label=\"Map, can be scrolled sideways\">\(HTML.trusted(JurisdictionTiles(title, tiles).text))</div>"
  }

  /// Who is on which side, in a sentence.
  private var sides: HTML {
    func names(_ codes: [String]) -> String { codes.map(Words.place).joined(separator: ", ") }
    let (having, lacking) = (divergence.sides.having, divergence.sides.lacking)
    guard divergence.isDivided else {
      return having.isEmpty
        ? "No jurisdiction that was checked has it under measures."
        : "The jurisdictions that were checked do not disagree: \(names(having)) have it under measures."
    }
    return """
      <strong>Jurisdictions disagree.</strong> Under measures: \(names(having)). \
      Not, though checked and able to: \(names(lacking)).\
      \(divergence.sides.associated.isEmpty ? "" : " Others in its place: \(names(divergence.sides.associated)).")
      """
  }

  private var form: HTML {
    """
    <form class="ask" action="/divergence" method="get">
    <input type="hidden" name="party" value="\(divergence.party.id)">
    <p><label for="on">On</label><input id="on" name="on" value="\(question.asked.text)" size="12" \
    autocomplete="off"></p>
    <p><label for="knownBy">As known on</label><input id="knownBy" name="knownBy" \
    value="\(question.knownBy?.description ?? "")" size="12" autocomplete="off"></p>
    <p><label for="jurisdiction">Jurisdictions, by comma</label><input id="jurisdiction" \
    name="jurisdiction" value="\(filter.jurisdictions.sorted().joined(separator: ","))" size="14" \
    autocomplete="off"></p>
    <p><label for="regime">Regimes, by comma</label><input id="regime" name="regime" \
    value="\(filter.regimes.sorted().joined(separator: ","))" size="16" autocomplete="off"></p>
    <p><button type="submit">Show</button></p>
    </form>
    """
  }
}
