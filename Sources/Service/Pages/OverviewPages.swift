import Chronology
import HTTPServer
import Knowledge
import Ostrakon
import Register

/// What is pending on a day.
struct DocketPage {
  let docket: Docket
  let register: DesignationRegister
  let question: Question

  var html: HTML {
    let items: [HTML] = docket.pending.map { state in
      let party = register.party(state.party)
      let regime = register.regime(state.regime)
      let title = regime.map { ", \(Words.title($0))" } ?? ""
      let rows =
        [StatusMarkup.row("Regime", "\(link(state.regime))\(title)" as HTML)]
        + ProcedureMarkup.rows(state, citation)
      let days = question.urlQuery
      return """
        <section class="regime"><h2><a href="/party/\(PercentCoding.encoded(state.party))?\(days)#\(state.regime)">\
        \(HTML.name(party?.name ?? state.party))</a>: \(state.title)</h2><dl>\(rows)</dl></section>
        """
    }
    let late = Verification.latest(register).map { last -> HTML in
      guard question.asked.last > last else { return .empty }
      return """
        <p class="notice">The day asked about lies after the last day on which any fact was checked: \
        what is shown is as last verified on \(last.description) or earlier.</p>
        """
    }
    let empty: HTML = "<p>Nothing is pending on this day that the register knows of.</p>"
    return PageFrame(
      title: "Docket on \(question.asked.text)", current: "/docket",
      content: """
        <h1>Pending on \(question.asked.text)\(question.knownByText)</h1>
        \(StatusMarkup.dayForm("/docket", asked: question.asked, knownBy: question.knownBy))
        \(late ?? .empty)
        <p><a href="/docket.ics?\(question.urlQuery)">What is scheduled or due as a calendar file</a></p>
        \(items.isEmpty ? empty : HTML(items))
        \(recurring)
        \(silent)
        \(citation.section(cited))
        """
    ).html
  }

  private var citation: Citation { Citation(sources: register.sources) }

  private var cited: Set<String> {
    Set(
      docket.pending.flatMap(\.deadlines).flatMap(\.deadline.sources)
        + docket.recurring.flatMap(\.cycle.sources)
        + docket.silent.flatMap { $0.publicity?.sources ?? [] })
  }

  private func link(_ regime: String) -> HTML {
    RegimeLink.html(regime, question.urlQuery)
  }
}

extension DocketPage {
  /// Reviews, renewals and mandates by the day they come round.
  private var recurring: HTML {
    guard !docket.recurring.isEmpty else { return .empty }
    let rows: [HTML] = docket.recurring.map { item in
      """
      <tr><th scope="row" class="day">\(Words.date(item.due))</th><td data-label="Regime">\(link(item.regime.id))</td>
      <td data-label="Kind">\(item.cycle.kind.rawValue)</td><td data-label="What">\(item.cycle.title)\(StatusMarkup.grade(item.cycle.confidence))\(citation.cite(item.cycle.sources))\
      \(StatusMarkup.small([item.cycle.text, item.cycle.until == nil ? "computed from its yearly day, not announced" : nil].compactMap { $0 }))</td></tr>
      """
    }
    return """
      <h2>Coming round</h2>
      <table class="cards"><thead><tr><th scope="col">Due</th><th scope="col">Regime</th>\
      <th scope="col">Kind</th><th scope="col">What</th></tr></thead><tbody>\(rows)</tbody></table>
      """
  }

  /// Where silence says nothing.
  private var silent: HTML {
    guard !docket.silent.isEmpty else { return .empty }
    let items: [HTML] = docket.silent.map { regime in
      """
      \(link(regime.id)): \(regime.publicity?.text ?? "whether its procedures become public was not checked")\
      \(citation.cite(regime.publicity?.sources ?? []))
      """
    }
    return """
      <h2>None known, which is not none</h2>
      <p>Procedures of these regimes are not public, or not all of them.</p>
      \(StatusMarkup.list(items))
      """
  }
}

/// How far the facts were checked at all.
enum Verification {
  /// The last day up to which any regime was checked.
  static func latest(_ register: DesignationRegister) -> Day? {
    register.regimes.map(\.verifiedThrough).max()
  }
}
