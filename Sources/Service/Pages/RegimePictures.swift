import Chronology
import HTTPServer
import Ostrakon
import Register

/// The pictures of a regime's page: its lifecycle drawn, and how many are under it over time.
struct RegimePictures {
  let regime: Regime
  let counts: RegimeCounts
  let question: Question

  /// The lifecycle with what its numbers mean.
  var lifecycle: HTML {
    let drawn = LifecycleSVG(regime, on: question.asked.last)
    guard !drawn.isEmpty else { return .empty }
    return """
      <div class="drawn">\(HTML.trusted(drawn.text))</div>
      <p class="dim">The numbers are those of the rules below. A broken arrow: none of its rules is law on \
      \(question.asked.last.description).</p>
      """
  }

  /// The rules that move a designation by their ids, numbered as in the picture.
  var numbers: [String: Int] {
    let moves = LifecycleSVG(regime, on: question.asked.last).moves
    return Dictionary(
      moves.map { ($0.rule.id, $0.number) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether there are no numbers to draw.
  var isWithoutNumbers: Bool { plots.allSatisfy(\.isEmpty) }

  /// Parties and entries apart, since numbers of quite another size would press the smaller ones flat.
  private var plots: [CountPlotSVG] {
    let parties = CountPlotSVG.Series(
      label: "parties of the register under measures, at each year's end", points: counts.parties)
    let entries = counts.entries.map { list in
      CountPlotSVG.Series(
        label: "entries of \(list.list) under it, by version held", points: list.points)
    }
    return [[parties], entries].map { series in
      CountPlotSVG("\(regime.id) over time", series, through: question.asked.last)
    }
  }

  var statistics: HTML {
    guard !isWithoutNumbers else { return .empty }
    let drawn: [HTML] = plots.filter { !$0.isEmpty }.map { plot in
      """
      <div class="picture" tabindex="0" role="region" aria-label="Plot, can be scrolled sideways">\
      \(HTML.trusted(plot.text))</div>
      """
    }
    return """
      <h2 id="statistics">How many, over time</h2>
      \(drawn)
      <details><summary>The numbers</summary>\(tables)</details>
      """
  }

  private var tables: [HTML] {
    var tables = [table("Parties of the register under measures", counts.parties)]
    tables += counts.entries.map { table("Entries of \($0.list) under it", $0.points) }
    return tables
  }

  private func table(_ title: String, _ points: [RegimeCounts.Point]) -> HTML {
    let rows: [HTML] = points.map { point in
      "<tr><td class=\"day\">\(point.day.description)</td><td>\(point.count)</td></tr>"
    }
    return """
      <table class="numbers"><caption>\(title)</caption><thead><tr><th scope="col">Day</th>\
      <th scope="col">Number</th></tr></thead><tbody>\(rows)</tbody></table>
      """
  }
}
