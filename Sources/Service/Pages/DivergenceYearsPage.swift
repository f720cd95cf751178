import Chronology
import HTTPServer
import Ostrakon
import Register

/// The disagreement of jurisdictions over the years, as a plot and a table.
struct DivergenceYearsPage {
  let answer: DivergenceYears
  let filter: DivergenceFilter
  let question: Question

  var html: HTML {
    PageFrame(
      title: "Divergence over the years", current: "/divergence",
      content: """
        <h1>Where jurisdictions disagree, over the years\(question.knownByText)</h1>
        <p><a href="/divergence?\(filter.urlQuery(question))">The matrix on \(question.asked.text)</a></p>
        \(plot)
        <p class="dim">Of the register's parties only. The end of each year, and \
        \(answer.years.last?.day.description ?? question.asked.text). A party is counted for a jurisdiction where \
        one of its regimes has it under measures; parties of whom nothing was checked are counted for none.</p>
        \(table)
        """
    ).html
  }

  private var plot: HTML {
    let plot = CountPlotSVG(
      "Parties under measures and disagreement over the years",
      [
        .init(
          label: "parties that at least one jurisdiction has under measures",
          points: answer.years.map { ($0.day, $0.measured) }),
        .init(
          label: "of these, parties about whom jurisdictions disagree",
          points: answer.years.map { ($0.day, $0.divided) }),
      ], through: answer.years.last?.day ?? question.asked.last)
    guard !plot.isEmpty else { return "<p>Nobody is under measures in these years.</p>" }
    return """
      <div class="picture" tabindex="0" role="region" aria-label="Plot, can be scrolled sideways">\
      \(HTML.trusted(plot.text))</div>
      """
  }

  private var table: HTML {
    let heads: [HTML] = answer.jurisdictions.map { code in
      "<th scope=\"col\"><abbr title=\"\(Words.place(code))\">\(code)</abbr></th>"
    }
    let rows: [HTML] = answer.years.reversed().map { year in
      let cells: [HTML] = answer.jurisdictions.map { code in
        "<td>\(year.byJurisdiction[code].map(String.init) ?? "–")</td>"
      }
      let query = filter.urlQuery(
        AskedTime(year.day), knownBy: question.knownBy)
      return """
        <tr><th scope="row" class="day"><a href="/divergence?\(query)">\(year.day.description)</a></th>\
        <td>\(year.divided)</td><td>\(year.measured)</td>\(HTML(cells, separator: ""))</tr>
        """
    }
    return """
      <div class="matrix" tabindex="0" role="region" aria-label="Table, can be scrolled">
      <table class="years"><caption>Parties under measures, by jurisdiction</caption><thead><tr>\
      <th scope="col">On</th><th scope="col">disagree</th><th scope="col">any</th>\(HTML(heads, separator: ""))</tr></thead>\
      <tbody>\(rows)</tbody></table></div>
      """
  }
}
