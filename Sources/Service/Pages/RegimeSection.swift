import Chronology
import HTTPServer
import Ostrakon
import Register

/// One regime on a party's page: what the status rests on, what is pending, what follows, who says
/// what.
struct RegimeSection {
  let status: Status
  let citation: Citation
  let whatIfs: [WhatIf]

  var html: HTML {
    let regime = status.regime
    return """
      <section class="regime" aria-labelledby="\(regime.id)">
      <h2 id="\(regime.id)">\(status.regimeLink) · \(Words.title(regime))</h2>
      <dl>\(rows)</dl>
      \(disputes(contested: true))
      \(status.procedures.map(pending))
      \(ConsequencesMarkup(status: status, citation: citation).html)
      \(disputes(contested: false))
      \(statements)
      \(about)
      </section>
      """
  }

  /// A procedure, then what would follow from each of its ends.
  private func pending(_ state: ProcedureState) -> HTML {
    let ends = whatIfs.filter { $0.procedure.id == state.id }
      .map { WhatIfMarkup(whatIf: $0, citation: citation).html }
    return "\(ProcedureMarkup(state: state, citation: citation).html)\(ends)"
  }

  private var rows: [HTML] {
    let since = status.since.map { date in
      " \(Words.since(date))" + StatusMarkup.grade(status.confidence ?? .certain)
        + (status.until.map { ", until \(Words.date($0))" } ?? "")
    }
    var rows: [HTML] = [
      StatusMarkup.row("Status", "\(StatusMarkup.word(status))\(since ?? "")" as HTML),
      StatusMarkup.row("Verified", status.qualification ?? "through \(status.verifiedThrough)"),
    ]
    rows += status.readings.map {
      StatusMarkup.row(
        "Reading", "\(Words.word($0.word))\($0.because.map { " (\($0))" } ?? " until then")")
    }
    rows += basis
    rows.append(facets)
    rows.append(StatusMarkup.row("Others listed", status.related.map(StatusMarkup.related)))
    rows.append(StatusMarkup.row("Reversible by", status.reversibleBy))
    rows += status.designations.map {
      StatusMarkup.row(
        "Designation",
        "\(Words.plain($0.name)): \(Words.word($0.word))\($0.since.map { " \(Words.since($0))" } ?? "")"
          + ($0.basis.map { "; \($0.title)" } ?? ""))
    }
    rows += status.remarks.map {
      StatusMarkup.row("Remark", "\($0.text)\(citation.cite($0.sources))" as HTML)
    }
    rows += status.warnings.map { StatusMarkup.row("Warning", $0) }
    rows += status.lists.map { StatusMarkup.row("In the list", $0.sentence(status)) }
    rows += kindred
    if status.procedures.isEmpty, status.word.isMeasure, let publicity = status.regime.publicity,
      publicity.extent != .isPublic
    {
      rows.append(StatusMarkup.row("Pending", "none known, which is not none: \(publicity.text)"))
    }
    return rows
  }

  /// Related parties that are under a measure where this one is not, and the regime's rule on it.
  private var kindred: [HTML] {
    guard !status.kindred.isEmpty else { return [] }
    let items: [HTML] = status.kindred.map { kin in
      let since = kin.since.map { " \(Words.since($0))" } ?? ""
      return """
        \(Words.plain(kin.relation)) <a href="/party/\(PercentCoding.encoded(kin.party.id))?\
        \(RegimeLink.query(status.asked, knownBy: status.knownBy))">\
        \(HTML.name(kin.party.name))</a>: <strong>\(Words.word(kin.word))</strong>\(since)
        """
    }
    let rule =
      status.regime.inheritance?.text
      ?? "No rule of this regime was found by which a listing reaches a related party."
    return [
      StatusMarkup.row("Related parties", StatusMarkup.list(items)),
      StatusMarkup.row("Whom a listing reaches", rule),
    ]
  }

  private var basis: [HTML] {
    guard let basis = status.basis else {
      return [
        StatusMarkup.row("Basis", status.coverage?.remark ?? "Not covered by the register."),
        status.coverage.map { evidence($0.evidence, status.confidence, $0.sources) } ?? .empty,
      ]
    }
    let regime = status.regime
    let circumstances = [
      basis.isClosed ? "behind closed doors" : nil,
      basis.isUnpublished ? "the act was never published" : nil,
    ].compactMap { $0 }
    let dates = basis.dates.all.map { name, date in
      "\(Words.plain(name)) \(Words.date(date))"
        + (basis.dateConfidence[name].map(StatusMarkup.grade) ?? "")
    }
    return [
      StatusMarkup.row("Basis", basis.title),
      StatusMarkup.row("Instrument", basis.instrument.map(regime.instrumentTitle)),
      StatusMarkup.row("Authority", basis.authority.map(regime.authorityName)),
      StatusMarkup.row("Applicant", basis.applicant.map(regime.authorityName)),
      StatusMarkup.row("Dates", dates.joined(separator: ", ")),
      StatusMarkup.row("Circumstances", circumstances.joined(separator: ", ")),
      evidence(basis.evidence, basis.confidence, basis.sources),
      StatusMarkup.row("Note", basis.note),
    ]
  }

  private func evidence(
    _ kinds: [EvidenceKind], _ confidence: Confidence?, _ sources: [String]
  ) -> HTML {
    let words = kinds.isEmpty ? "none recorded" : Words.evidence(kinds)
    let text = "\(words); \(confidence.map(Words.confidence) ?? "nothing established")"
    return StatusMarkup.row("Evidence", "\(text)\(citation.cite(sources))" as HTML)
  }

  /// The parts that can change on their own, where there are several.
  private var facets: HTML {
    let shown = status.facets.filter { $0.value != .none && $0.value != .unknown }
    guard status.facets.count > 1, !shown.isEmpty else { return .empty }
    return StatusMarkup.row(
      "Facets",
      StatusMarkup.list(
        shown.map { state in
          let since = state.since.map { " \(Words.since($0))" } ?? ""
          let isStatus = state.isOperative ? " (its state is the status)" : ""
          return """
            \(state.facet.title): <strong>\(Words.facet(state.value))</strong>\(since)\(isStatus)
            """
        }))
  }

  /// Statements that do not agree, side by side. Those about a contested facet stand open, high up;
  /// the others are folded, further down.
  private func disputes(contested: Bool) -> HTML {
    let open = Set(status.facets.filter { $0.value == .contested }.map(\.facet.id))
    return HTML(
      status.conflicts.filter { ($0.facet.map(open.contains) ?? false) == contested }.map {
        conflict in
        let statements: [HTML] = conflict.statements.map {
          "<div>\(citation.statement($0))</div>"
        }
        let reading: HTML =
          conflict.reading.map { "<p><strong>Reading:</strong> \($0)</p>" } ?? .empty
        let body: HTML = "<div class=\"columns\">\(statements)</div>\(reading)"
        return contested
          ? "<h3>Sources disagree: \(conflict.topic)</h3>\(body)"
          : "<details><summary>Sources disagree: \(conflict.topic)</summary>\(body)</details>"
      })
  }

  private var statements: HTML {
    guard !status.assertions.isEmpty else { return .empty }
    let quotes = status.assertions.map(citation.statement)
    let count = Words.count(quotes.count, "statement", "statements")
    return "<details><summary>Who says so: \(count)</summary>\(quotes)</details>"
  }

  private var about: HTML {
    let regime = status.regime
    let lines = [regime.whoCanBeListed].compactMap { $0 } + regime.notes
    guard !lines.isEmpty else { return .empty }
    return """
      <details><summary>About this regime</summary>\(StatusMarkup.list(lines.map { "\($0)" }))</details>
      """
  }
}
