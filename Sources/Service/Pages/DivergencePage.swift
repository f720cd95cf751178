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
        \(rows)
        """
    ).html
  }

  private var none: HTML {
    "<p>On this day the regimes covered do not disagree about any party.</p>"
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
      <p><label for="all"><input type="checkbox" id="all" name="all" value="1"\(all)> also where they agree</label></p>
      <p><button type="submit">Show</button></p>
      <p class="hint" id="matrix-hint">Jurisdictions by comma: UN,EU,US,GB; empty for all. A sign leads to \
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
      "<th scope=\"col\" class=\"turned\" title=\"\(Words.title(regime))\"><span>\(regime.id)</span></th>"
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
    let rows: [HTML] = divergence.statuses.map { status in
      """
      <tr><th scope="row"><a href="/party/\(id)?\(question.urlQuery)#\(status.regime.id)">\
      \(status.regime.id)</a><span class="small">\(Words.title(status.regime))</span></th>
      <td data-label="Status">\(StatusMarkup.word(status))\
      \(StatusMarkup.small(StatusMarkup.qualifications(status)))</td>
      <td class="day" data-label="Since">\(status.since.map(Words.date) ?? "–")</td>
      <td class="day" data-label="Verified through">\(status.verifiedThrough.description)</td></tr>
      """
    }
    let unknown = divergence.unknown.map(\.regime.id).joined(separator: ", ")
    return PageFrame(
      title: "Divergence about \(divergence.party.name) on \(question.asked.text)",
      current: "/divergence",
      content: """
        <h1>Who lists <a href="/party/\(id)?\(question.urlQuery)">\(HTML.name(divergence.party.name))</a> \
        on \(question.asked.text)\(question.knownByText)</h1>
        <p>\(divergence.isDivided ? "Regimes disagree" : "Regimes that cover it do not disagree")\
        \(divergence.since.map { "; as it stands \(Words.since($0))" } ?? "").</p>
        <p class="dim">\(unknown.isEmpty ? "" : "Not covered: \(unknown).")</p>
        <table class="cards standings"><thead><tr><th scope="col">Regime</th><th scope="col">Status</th>\
        <th scope="col">Since</th><th scope="col">Verified through</th></tr></thead><tbody>\(rows)</tbody></table>
        <p><a href="/divergence?\(question.urlQuery)">All parties on this day</a></p>
        """
    ).html
  }
}

/// Which parties and regimes a matrix is asked for.
struct DivergenceFilter {
  static let kinds: [PartyKind] = [.organisation, .person, .vessel, .aircraft]

  let kind: PartyKind?
  let jurisdictions: Set<String>
  let isAll: Bool

  /// - Throws: a refusal that names the known kinds or jurisdictions.
  init(_ question: Question, known: Set<String>) throws(Refusal) {
    if let text = question.text("kind") {
      guard let kind = PartyKind(rawValue: text), Self.kinds.contains(kind) else {
        let names = Self.kinds.map(\.rawValue).joined(separator: ", ")
        throw Refusal(status: 400, message: "there is no kind of party '\(text)' (known: \(names))")
      }
      self.kind = kind
    } else {
      kind = nil
    }
    var jurisdictions: Set<String> = []
    for text in question.texts("jurisdiction").flatMap({ $0.split(separator: ",") }) {
      let code = text.filter { $0 != " " }.uppercased()
      let wanted = code == "UK" ? "GB" : code
      guard known.contains(wanted) else {
        throw Refusal(
          status: 400,
          message: "the register covers no regime of '\(text)' "
            + "(it covers \(known.sorted().joined(separator: ", ")))")
      }
      jurisdictions.insert(wanted)
    }
    self.jurisdictions = jurisdictions
    isAll = question.text("all") == "1"
  }

  /// The filter and the days as query items of an address.
  func urlQuery(_ question: Question) -> String {
    var items = [question.urlQuery]
    if let kind { items.append("kind=\(kind.rawValue)") }
    if !jurisdictions.isEmpty {
      items.append("jurisdiction=\(jurisdictions.sorted().joined(separator: ","))")
    }
    if isAll { items.append("all=1") }
    return items.joined(separator: "&")
  }
}
