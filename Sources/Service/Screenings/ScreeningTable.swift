import Chronology
import HTTPServer
import Ostrakon
import Screening

/// Customers with their matches beside them, and what was searched.
struct ScreeningTable {
  private let job: ScreeningJob
  private let results: [ScreeningJob.Result]

  init(_ job: ScreeningJob, _ results: [ScreeningJob.Result]) {
    self.job = job
    self.results = results
  }

  var html: HTML {
    """
    <table class="cards"><thead><tr><th scope="col">Customer</th><th scope="col">Matches</th></tr></thead>
    <tbody>\(results.map(row))</tbody></table>
    """
  }

  private func row(_ result: ScreeningJob.Result) -> HTML {
    let warnings: HTML =
      result.customer.map(\.warnings).flatMap {
        $0.isEmpty ? nil : "<span class=\"small\">\($0.joined(separator: "; "))</span>" as HTML
      }
      ?? .empty
    let matches: HTML
    if let fault = result.fault {
      matches = "Not screened: the line \(fault.reason)."
    } else if result.matches.isEmpty {
      matches = "<span class=\"dim\">none</span>"
    } else {
      matches = "<ul class=\"plain results\">\(result.matches.map { match(result, $0) })</ul>"
    }
    return """
      <tr><th scope="row">\(customer(result))\(warnings)</th><td data-label="Matches">\(matches)</td></tr>
      """
  }

  private func customer(_ result: ScreeningJob.Result) -> HTML {
    guard let customer = result.customer else { return "line \(result.line)" }
    let subject = customer.subject
    let names: HTML = subject.names.first.map { HTML.name($0.text) } ?? "no name"
    let facts =
      [customer.id.map { "id \($0)" }].compactMap(\.self) + subject.birthDates.map { "born \($0)" }
      + subject.countries.map { $0.uppercased() } + ["line \(result.line)"]
    return "\(names)<span class=\"small\">\(facts.joined(separator: " · "))</span>"
  }

  private func match(_ result: ScreeningJob.Result, _ match: Match) -> HTML {
    let document = match.listed
    let asked = AlertSubject(
      customer: result.customer?.id,
      subject: result.customer?.subject ?? ScreeningSubject(names: []))
    let key = MatchAnswer(
      match, screener: job.screener, threshold: job.order.threshold, asked: asked
    ).alertKey
    let isEntry = match.list != Screener.registerList
    let name: HTML =
      isEntry
      ? "<a href=\"\(EntryPage.path(match.id, of: match.list))\">\(HTML.name(match.caption))</a>"
      : "<a href=\"/party/\(PercentCoding.encoded(match.id))\">\(HTML.name(match.caption))</a>"
    let party: HTML =
      isEntry
      ? match.party.map { " · <a href=\"/party/\(PercentCoding.encoded($0))\">its statuses</a>" }
        ?? .empty : .empty
    let programmes = document.subject.programmes.joined(separator: ", ")
    let dates =
      document.subject.birthDates.prefix(3).map { "born \($0)" }
      + document.subject.countries.prefix(4).map { $0.uppercased() }
    return """
      <li>\(name) <span class="score">\(MatchAnswer.shown(match.score))</span>\
      <span class="small">\(([Words.kind(document.subject.kind)] + dates).joined(separator: " · ")) · \
      \(match.list) \(match.id)\(programmes.isEmpty ? "" : " · \(programmes)")\(party)</span>\
      <span class="small">\(match.explanation(of: document).sentence) · alert \(key.description.prefix(12).description)</span></li>
      """
  }

  /// Against what a file was screened.
  static func searched(_ job: ScreeningJob) -> HTML {
    let lists = job.screener.versions.filter { job.order.lists?.contains($0.list) ?? true }
      .map { "\($0.list) of \($0.day)" }
    return """
      <p class="dim">Screened against \(lists.isEmpty ? "the register's own parties" : lists.joined(separator: ", ")) \
      by \(Screener.engine). A list stands until a newer version is taken in. Whom another party owns, no list \
      tells.</p>
      """
  }
}

/// All results of a screening as one page to print or keep: it needs nothing but itself.
struct ScreeningReport {
  private let job: ScreeningJob
  private let day: Day

  init(_ job: ScreeningJob, on day: Day) {
    self.job = job
    self.day = day
  }

  var html: HTML {
    let matched = job.results.filter { !$0.matches.isEmpty }
    let faults = job.results.filter { $0.fault != nil }
    return PageFrame(
      title: "Report: \(job.order.name)", current: "/screen",
      content: """
        <h1>Screening report</h1>
        <dl><dt>File</dt><dd dir="auto">\(job.order.name)</dd><dt>Day</dt><dd>\(day.description)</dd>
        <dt>Customers</dt><dd>\(job.results.count)</dd><dt>With a match</dt><dd>\(matched.count)</dd>
        <dt>Not screened</dt><dd>\(faults.count)</dd>
        <dt>Least score</dt><dd>\(MatchAnswer.shown(job.order.threshold))</dd></dl>
        \(ScreeningTable.searched(job))
        <h2>Customers with a match</h2>
        \(matched.isEmpty ? "<p>None.</p>" : ScreeningTable(job, matched).html)
        \(faults.isEmpty ? .empty : "<h2>Lines not screened</h2>\(ScreeningTable(job, faults).html)" as HTML)
        """
    ).html
  }
}
