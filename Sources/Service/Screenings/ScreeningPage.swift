import HTTPServer
import Ostrakon
import Screening

/// How far a screening is, then its results beside the customers.
struct ScreeningPage {
  private let job: ScreeningJob
  private let show: Show
  private let page: Int

  private enum Show: String, CaseIterable {
    case matches, all, none, faults

    var title: String {
      switch self {
      case .matches: "with a match"
      case .all: "all"
      case .none: "without a match"
      case .faults: "not screened"
      }
    }
  }

  private static let rows = 100

  init(_ job: ScreeningJob, _ question: Question) throws(Refusal) {
    self.job = job
    guard let show = Show(rawValue: question.text("show") ?? Show.matches.rawValue) else {
      throw Refusal(status: 400, message: "show must be matches, all, none or faults")
    }
    self.show = show
    page = try question.number("page", within: 1...10_000, default: 1)
  }

  var html: HTML {
    switch job.state {
    case .running(let done, let total): frame(progress(done, total), refresh: true)
    case .failed(let reason):
      frame(
        """
        <p class="notice">The file was not screened: \(reason).</p>\(columns(isOpen: true))\(forget)
        """)
    case .finished: frame(results)
    }
  }

  private func frame(_ content: HTML, refresh: Bool = false) -> HTML {
    var frame = PageFrame(
      title: "Screening of \(job.order.name)", current: "/screen",
      content: "<h1>Screening of <span dir=\"auto\">\(job.order.name)</span></h1>\(content)")
    frame.refreshes = refresh
    return frame.html
  }

  private func progress(_ done: Int, _ total: Int) -> HTML {
    let share = total > 0 ? "\(done) of \(total) lines" : "reading the file"
    return """
      <p role="status"><label for="progress">\(share)</label> \
      <progress id="progress" max="\(max(total, 1))" value="\(done)">\(share)</progress></p>
      <p class="dim">This page looks again by itself.</p>
      """
  }

  private func shown(_ result: ScreeningJob.Result) -> Bool {
    switch show {
    case .matches: !result.matches.isEmpty
    case .all: true
    case .none: result.matches.isEmpty && result.fault == nil
    case .faults: result.fault != nil
    }
  }

  private func count(_ show: Show) -> Int {
    switch show {
    case .matches: job.matched
    case .all: job.results.count
    case .none: job.results.count - job.matched - job.faults
    case .faults: job.faults
    }
  }

  private var results: HTML {
    var wanted = job.results.filter(shown)
    if show == .matches {
      // The best first; the file's order where scores are equal.
      wanted = wanted.enumerated().sorted {
        $0.element.best == $1.element.best
          ? $0.offset < $1.offset : $0.element.best > $1.element.best
      }.map(\.element)
    }
    let pages = max(1, (wanted.count + ScreeningPage.rows - 1) / ScreeningPage.rows)
    let page = min(page, pages)
    let rows = wanted.dropFirst((page - 1) * ScreeningPage.rows).prefix(ScreeningPage.rows)
    let filters: [HTML] = Show.allCases.map { show in
      let text: HTML = "\(show.title) (\(count(show)))"
      return show == self.show
        ? "<li><a href=\"?show=\(show.rawValue)\" aria-current=\"true\">\(text)</a></li>"
        : "<li><a href=\"?show=\(show.rawValue)\">\(text)</a></li>"
    }
    return """
      <p>\(Words.count(job.results.count, "line", "lines")), \
      <strong>\(job.matched) with a match</strong> of \(MatchAnswer.shown(job.order.threshold)) or more\
      \(job.faults > 0 ? ", \(job.faults) not screened" : "").</p>
      <p class="downloads">Take away: \(downloads)</p>
      \(columns(isOpen: false))
      <nav aria-label="Customers"><ul class="contents">\(filters)</ul></nav>
      \(rows.isEmpty ? "<p>None.</p>" : ScreeningTable(job, Array(rows)).html)
      \(turning(page, pages))
      \(ScreeningTable.searched(job))
      \(forget)
      """
  }

  private var downloads: HTML {
    let files: [HTML] = ResultFormat.allCases.map {
      "<a href=\"/screenings/\(job.id)/results.\($0.rawValue)\" download>\($0.rawValue.uppercased())</a>"
    }
    return HTML(
      ["<a href=\"/screenings/\(job.id)/report.html\">report to print or keep</a>" as HTML] + files,
      separator: ", ")
  }

  private func turning(_ page: Int, _ pages: Int) -> HTML {
    guard pages > 1 else { return .empty }
    func link(_ number: Int, _ text: String) -> HTML {
      (1...pages).contains(number)
        ? "<li><a href=\"?show=\(show.rawValue)&amp;page=\(number)\">\(text)</a></li>" : .empty
    }
    return """
      <nav aria-label="Pages"><ul class="contents">\(link(page - 1, "Previous"))\
      <li>page \(page) of \(pages)</li>\(link(page + 1, "Next"))</ul></nav>
      """
  }

  /// What the columns of a table were taken for, to be corrected.
  private func columns(isOpen: Bool) -> HTML {
    guard !job.columns.isEmpty else { return .empty }
    let rows: [HTML] = job.columns.enumerated().map { place, column in
      let choices: [HTML] =
        [
          column.taken == nil
            ? "<option value=\"\" selected>not used</option>"
            : "<option value=\"\">not used</option>"
        ]
        + CustomerColumn.allCases.map { kind in
          kind == column.taken
            ? "<option value=\"\(kind.rawValue)\" selected>\(kind.title)</option>"
            : "<option value=\"\(kind.rawValue)\">\(kind.title)</option>"
        }
      return """
        <li><label for="column\(place)"><span dir="auto">\(column.heading.isEmpty ? "column \(place + 1)" : column.heading)</span></label> \
        <select id="column\(place)" name="column\(place)">\(choices)</select></li>
        """
    }
    let unused = job.columns.count { $0.taken == nil }
    return """
      <details\(isOpen ? " open" as HTML : .empty)><summary>Columns: \
      \(job.columns.count - unused) used, \(unused) not</summary>
      <form class="ask" action="/screenings/\(job.id)/columns" method="post"><ul class="ticks">\(rows)</ul>
      <p><button type="submit">Screen again with these</button></p></form></details>
      """
  }

  private var forget: HTML {
    """
    <form action="/screenings/\(job.id)/delete" method="post"><p><button type="submit">Forget this file</button></p></form>
    """
  }
}

extension CustomerColumn {
  /// What it holds, in words.
  var title: String {
    switch self {
    case .id: "customer's id"
    case .schema: "kind (person, company, ship)"
    case .name: "name"
    case .alias: "other names"
    case .birthDate: "date of birth"
    case .country: "country"
    case .nationality: "nationality"
    case .gender: "gender"
    case .idNumber: "identity or tax number"
    case .passportNumber: "passport number"
    case .registrationNumber: "registration number"
    }
  }
}
