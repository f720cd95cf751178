import Chronology
import HTTPServer
import Ostrakon
import Register

/// Where jurisdictions disagree on a day: a matrix of parties by regimes, or the table of one party.
struct DivergencePage {
  let matrix: DivergenceMatrix
  let filter: DivergenceFilter
  let question: Question

  var html: HTML {
    let rows = matrix.rows.isEmpty ? none : table
    return PageFrame(
      title: "Divergence on \(question.asked.text)", current: "/divergence",
      content: """
        <h1>Where jurisdictions disagree on \(question.asked.text)\(question.knownByText)</h1>
        \(form)
        <p class="dim">\(Words.count(matrix.rows.count, "party", "parties")) by \
        \(Words.count(matrix.regimes.count, "regime", "regimes")). \
        <a href="/divergence.svg?\(filter.urlQuery(question))">The matrix as a picture</a></p>
        \(legend)
        <p class="dim">A party is shown where one jurisdiction has it under measures and another, of which a \
        regime that could list it was checked, has not. Regimes of one jurisdiction do not disagree with \
        each other, and one in which others are listed in the party's place is on neither side.</p>
        \(rows)
        """
    ).html
  }

  private var none: HTML {
    "<p>On this day the jurisdictions shown do not disagree about any party.</p>"
  }

  private var form: HTML {
    let kinds: [HTML] = DivergenceFilter.kinds.map { kind in
      let chosen: HTML = filter.kind == kind ? " selected" : ""
      return "<option value=\"\(kind.rawValue)\"\(chosen)>\(kind.rawValue)</option>"
    }
    let all: HTML = filter.isAll ? " checked" : ""
    return """
      <form class="ask" action="/divergence" method="get">
      <p><label for="on">On</label><input id="on" name="on" value="\(question.asked.text)" size="12" \
      autocomplete="off"></p>
      <p><label for="knownBy">As known on</label><input id="knownBy" name="knownBy" \
      value="\(question.knownBy?.description ?? "")" size="12" autocomplete="off"></p>
      <p><label for="kind">Parties</label><select id="kind" name="kind"><option value="">all kinds</option>\
      \(kinds)</select></p>
      <p><label for="jurisdiction">Jurisdictions</label><input id="jurisdiction" name="jurisdiction" \
      value="\(filter.jurisdictions.sorted().joined(separator: ","))" size="14" \
      autocomplete="off" aria-describedby="matrix-hint"></p>
      <p><label for="regime">Regimes</label><input id="regime" name="regime" \
      value="\(filter.regimes.sorted().joined(separator: ","))" size="16" \
      autocomplete="off" aria-describedby="matrix-hint"></p>
      <p><label for="all"><input type="checkbox" id="all" name="all" value="1"\(all)> also where they agree</label></p>
      <p><button type="submit">Show</button></p>
      <p class="hint" id="matrix-hint">By comma: UN,EU,US,GB; US-FTO,UN-1267; empty for all. A sign leads to \
      the party's page at that regime.</p>
      </form>
      """
  }

  private var legend: HTML {
    let items: [HTML] = MatrixLegend.signs.map { sign, style, words in
      "<li><span class=\"sign \(style)\" aria-hidden=\"true\">\(sign)</span> \(words)</li>"
    }
    return "<ul class=\"legend\">\(items)<li>\(MatrixLegend.blank)</li></ul>"
  }

  private var table: HTML {
    let groups: [HTML] = matrix.jurisdictions.map { code, count in
      "<th scope=\"colgroup\" colspan=\"\(count)\"><abbr title=\"\(Words.place(code))\">\(code)</abbr></th>"
    }
    let heads: [HTML] = matrix.regimes.map { regime in
      """
      <th scope="col" class="turned" title="\(Words.title(regime))">\
      <span>\(RegimeLink.html(regime.id, question.urlQuery))</span></th>
      """
    }
    let colgroups: [HTML] = matrix.jurisdictions.map {
      "<colgroup span=\"\($0.count)\"></colgroup>"
    }
    return """
      <div class="matrix" tabindex="0" role="region" aria-label="Matrix, can be scrolled">
      <table><caption>Parties by regimes, those of one jurisdiction together</caption>
      <colgroup></colgroup>\(colgroups)
      <thead><tr><td></td>\(groups)</tr><tr><th scope="col">Party</th>\(heads)</tr></thead>
      <tbody>\(matrix.rows.map(row))</tbody></table></div>
      """
  }

  private func row(_ row: DivergenceMatrix.Row) -> HTML {
    let path = "/party/\(PercentCoding.encoded(row.party.id))?\(question.urlQuery)"
    let cells: [HTML] = zip(row.cells, matrix.regimes).map { cell, regime in
      guard let cell else { return "<td></td>" }
      return """
        <td><a class="sign \(cell.style)" href="\(path)#\(regime.id)" title="\(regime.id): \(cell.words)">\
        <span aria-hidden="true">\(cell.sign)</span><span class="vh">\(cell.words)</span></a></td>
        """
    }
    return """
      <tr><th scope="row"><a href="/divergence?party=\(PercentCoding.encoded(row.party.id))&\(question.urlQuery)">\
      \(HTML.name(row.party.name))</a></th>\(cells)</tr>
      """
  }
}

/// How regimes stand to one party on a day.
struct PartyDivergencePage {
  let divergence: Divergence
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
        <p>\(sides)\(divergence.since.map { " As it stands \(Words.since($0))." } ?? "")</p>
        \(divergence.unknown.isEmpty ? .empty : "<p class=\"dim\">Not covered, which is not “not listed”: \(unknown).</p>" as HTML)
        <table class="cards standings"><thead><tr><th scope="col">Regime</th><th scope="col">Status</th>\
        <th scope="col">Since</th><th scope="col">Verified through</th></tr></thead><tbody>\(rows)</tbody></table>
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
}
