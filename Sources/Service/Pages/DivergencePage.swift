import Chronology
import HTTPServer
import Ostrakon
import Register

/// Where jurisdictions disagree on a day: a matrix of parties by regimes.
struct DivergencePage {
  let matrix: DivergenceMatrix
  let filter: DivergenceFilter
  let question: Question
  /// Of the asked day alone.
  let counts: DivergenceYears

  var html: HTML {
    let rows = matrix.rows.isEmpty ? none : table
    return PageFrame(
      title: "Divergence on \(question.asked.text)", current: "/divergence",
      content: """
        <h1>Where jurisdictions disagree on \(question.asked.text)\(question.knownByText)</h1>
        \(form)
        <p class="dim">\(Words.count(matrix.rows.count, "party", "parties")) by \
        \(Words.count(matrix.regimes.count, "regime", "regimes")). \
        <a href="/divergence.svg?\(filter.urlQuery(question))">The matrix as a picture</a>. \
        <a href="/divergence/years?\(yearsQuery)">Over the years</a></p>
        \(map)
        \(matrix.rows.isEmpty ? .empty : legend)
        <p class="dim">A party is shown where one jurisdiction has it under measures and another, of which a \
        regime that could list it was checked, has not. Regimes of one jurisdiction do not disagree with \
        each other, and one in which others are listed in the party's place is on neither side.</p>
        \(rows)
        """
    ).html
  }

  private var yearsQuery: String {
    DivergenceFilter(
      kind: filter.kind, jurisdictions: filter.jurisdictions, regimes: filter.regimes
    ).urlQuery(question)
  }

  /// How many parties each jurisdiction has under measures, where it lies.
  private var map: HTML {
    guard let day = counts.years.last else { return .empty }
    let codes = matrix.jurisdictions.map(\.code)
    let tiles = codes.map { code in
      let count = day.byJurisdiction[code] ?? 0
      let level = count == 0 ? 0 : 1 + min(3, count * 4 / max(1, day.measured))
      return JurisdictionTiles.Tile(
        code: code, name: Words.place(code), word: "\(count)", style: "level-\(level)",
        link: "/divergence?jurisdiction=\(code)&all=1&\(question.urlQuery)")
    }
    return """
      <details class="clear"><summary>Map: parties of the register under measures, by jurisdiction</summary>\
      <div class="drawn" tabindex="0" role="region" aria-label="Map, can be scrolled sideways">\(HTML.trusted(JurisdictionTiles("Parties under measures by jurisdiction", tiles).text))</div></details>
      """
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
      <p class="hint" id="matrix-hint">By comma: UN,EU,US,GB; US-FTO,UN-1267; empty for all. A cell has the \
      status and the year it began (≤2012: in 2012 or before), and leads to the party's page at that regime.</p>
      </form>
      """
  }

  private var legend: HTML {
    let items: [HTML] = MatrixLegend.signs(of: matrix).map { sign, style, words in
      "<li><span class=\"sign \(style)\" aria-hidden=\"true\">\(sign)</span> \(words)</li>"
    }
    return "<ul class=\"legend\">\(items)<li>\(MatrixLegend.blank)</li></ul>"
  }

  private var table: HTML {
    let groups: [HTML] = matrix.jurisdictions.map { code, count in
      "<th class=\"first\" scope=\"colgroup\" colspan=\"\(count)\"><abbr title=\"\(Words.place(code))\">\(code)</abbr></th>"
    }
    let firsts = firsts
    let heads: [HTML] = zip(matrix.regimes, firsts).map { regime, isFirst in
      """
      <th scope="col" class="turned\(isFirst ? " first" : "")" title="\(Words.title(regime))">\
      <span>\(RegimeLink.html(regime.id, question.urlQuery))</span></th>
      """
    }
    let colgroups: [HTML] = matrix.jurisdictions.map {
      "<colgroup span=\"\($0.count)\"></colgroup>"
    }
    return """
      <div class="matrix" tabindex="0" role="region" aria-label="Matrix, can be scrolled">
      <table><caption>Parties (rows) by regimes (columns)</caption>
      <colgroup></colgroup>\(colgroups)
      <thead><tr><th scope="col">Jurisdiction</th>\(groups)</tr><tr><th scope="col">Party</th>\(heads)</tr></thead>
      <tbody>\(matrix.rowsByName.map { row($0, firsts) })</tbody></table></div>
      """
  }

  /// Which columns are the first of their jurisdiction.
  private var firsts: [Bool] {
    matrix.jurisdictions.flatMap { [true] + Array(repeating: false, count: $0.count - 1) }
  }

  private func row(_ row: DivergenceMatrix.Row, _ firsts: [Bool]) -> HTML {
    let path = "/party/\(PercentCoding.encoded(row.party.id))?\(question.urlQuery)"
    let cells: [HTML] = zip(row.cells, zip(matrix.regimes, firsts)).map { cell, column in
      let (regime, isFirst) = column
      let open: HTML = isFirst ? "<td class=\"first\">" : "<td>"
      guard let cell else { return "\(open)<span class=\"vh\">not covered</span></td>" }
      let words = Self.words(cell)
      let year: HTML = cell.year.map { "<i>\($0)</i>" } ?? .empty
      return """
        \(open)<a class="sign \(cell.style)" href="\(path)#\(regime.id)" title="\(regime.id): \(words)">\
        <span aria-hidden="true">\(cell.sign)<b>\(cell.shortWord)</b>\(year)</span>\
        <span class="vh">\(words)</span></a></td>
        """
    }
    return """
      <tr><th scope="row"><a href="/divergence?party=\(PercentCoding.encoded(row.party.id))&\(question.urlQuery)">\
      \(HTML.name(row.party.name))</a></th>\(HTML(cells, separator: ""))</tr>
      """
  }

  /// The whole of what a cell says.
  private static func words(_ cell: DivergenceMatrix.Cell) -> String {
    var text = cell.isForAssociated ? "none, associated listed" : Words.word(cell.word)
    if let endKind = cell.endKind { text += " (\(Words.plain(endKind.rawValue)))" }
    return text + (cell.since.map { " \(Words.since($0))" } ?? "")
  }
}
