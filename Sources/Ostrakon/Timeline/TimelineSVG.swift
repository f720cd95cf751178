package import Chronology
import Register

/// A timeline as a picture: a lane a regime, a bar a status, a mark an event.
///
/// The picture carries its meaning in shapes and words, not in colour alone, has a title and a
/// description for screen readers, and follows the reader's light or dark setting.
package struct TimelineSVG {
  private static let laneHeight = 30
  /// Room above the first lane of a jurisdiction.
  private static let groupGap = 8
  private static let left = 110
  private static let width = 960
  private static let top = 44
  /// Room behind the last bar for the word of one that is too short to hold it.
  private static let right = 96

  private let timeline: TimelineAnswer
  private let firstYear: Int
  private let lastYear: Int
  /// The day the reader asks about, drawn as a line.
  private let marked: Day?

  /// - Parameter through: the last day drawn.
  package init(_ timeline: TimelineAnswer, through: Day, marked: Day? = nil) {
    self.timeline = timeline
    self.marked = marked
    let days = timeline.events.compactMap { $0.dates.occurred?.earliest }
    self.firstYear = (days.min() ?? through).civil.year
    self.lastYear = max(through.civil.year, (days.max() ?? through).civil.year) + 1
  }

  private func x(_ day: Day) -> Int {
    let span = max(1, (lastYear - firstYear) * 366)
    let start = Day(year: firstYear, month: 1, day: 1) ?? .first
    let offset = min(max(0, start.days(until: day)), span)
    return Self.left + offset * (Self.width - Self.left - Self.right) / span
  }

  /// Width and height in the picture's own units, which are pixels at its natural size.
  package var size: (width: Int, height: Int) {
    (Self.width, tops.bottom + 56)
  }

  /// Where each lane begins: those of one jurisdiction together, the next a little below.
  private var tops: (lanes: [Int], bottom: Int) {
    var y = Self.top
    var lanes: [Int] = []
    for (index, lane) in timeline.lanes.enumerated() {
      if index > 0, timeline.lanes[index - 1].regime.jurisdiction != lane.regime.jurisdiction {
        y += Self.groupGap
      }
      lanes.append(y)
      y += Self.laneHeight
    }
    return (lanes, y)
  }

  package var text: String {
    let height = size.height
    var parts = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.width) \(height)" \
      role="img" aria-labelledby="tl-title tl-desc" font-family="system-ui, sans-serif" \
      font-size="12">
      """,
      "<title id=\"tl-title\">\(SVGText.escaped("Timeline of \(timeline.party.name)"))</title>",
      "<desc id=\"tl-desc\">\(SVGText.escaped(summary))</desc>", Self.style,
    ]
    parts += years(height: height)
    // Behind the bars, so that it strikes through no word.
    if let marked {
      parts.append(
        "<line class=\"asked\" x1=\"\(x(marked))\" x2=\"\(x(marked))\" y1=\"20\" "
          + "y2=\"\(height - 50)\"><title>\(marked)</title></line>")
    }
    for (lane, y) in zip(timeline.lanes, tops.lanes) { parts += laneParts(lane, y: y) }
    // Tall pictures repeat the years below, so that nobody scrolls up for them.
    if timeline.lanes.count > 12 { parts += yearLabels(y: height - 36) }
    parts += legend(y: height - 20)
    parts.append("</svg>")
    return parts.joined(separator: "\n")
  }

  private var summary: String {
    timeline.lanes.map { lane in
      let spans = lane.spans.map { span in
        "\(span.word.rawValue) from \(span.first)\(span.last.map { " to \($0)" } ?? "")"
      }
      return
        "\(lane.regime.id): \(spans.isEmpty ? "no change of status" : spans.joined(separator: ", "))"
    }.joined(separator: ". ")
  }

  private static let style = """
    <style>
    text{fill:#1a1a1a}.grid{stroke:#d0d0d0}.mark{fill:#1a1a1a}.asked{stroke:#b00020;stroke-width:2;stroke-dasharray:4 3}
    .stale{opacity:.55}.hatch{fill:url(#hatch)}.hatch-line{stroke:#fff;stroke-width:1.5;stroke-opacity:.5}.legend{font-size:11px}
    .listed,.in-force-held-unlawful{fill:#9c2f2f}.suspended{fill:#7a5200}.ended{fill:#5f6672}.uncertain,.contested,.changes{fill:#5a4bb0}.none,.unknown{fill:#9a9a9a}
    .bar-text{fill:#fff;stroke:#222;stroke-width:2.5px;stroke-opacity:.55;paint-order:stroke}
    @media (prefers-color-scheme:dark){text{fill:#eee}.grid{stroke:#444}.mark{fill:#eee}.asked{stroke:#ff6b81}.listed,.in-force-held-unlawful{fill:#c04848}.suspended{fill:#8f6500}.ended{fill:#6c7482}.uncertain,.contested,.changes{fill:#7666d0}.none,.unknown{fill:#777}.bar-text{fill:#fff}.hatch-line{stroke:#17171a}}
    @media print{.stale{opacity:.7}}
    </style>
    <defs><pattern id="hatch" width="6" height="6" patternTransform="rotate(45)" patternUnits="userSpaceOnUse"><line class="hatch-line" x1="0" y1="0" x2="0" y2="6"/></pattern></defs>
    """

  private func years(height: Int) -> [String] {
    labelledYears.map { _, x in
      "<line class=\"grid\" x1=\"\(x)\" x2=\"\(x)\" y1=\"30\" y2=\"\(height - 50)\"/>"
    } + yearLabels(y: 24)
  }

  private func yearLabels(y: Int) -> [String] {
    labelledYears.map { year, x in
      "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"middle\">\(year)</text>"
    }
  }

  private var labelledYears: [(year: Int, x: Int)] {
    let step = max(1, (lastYear - firstYear + 11) / 12)
    return stride(from: firstYear, through: lastYear, by: step).compactMap { year in
      Day(year: year, month: 1, day: 1).map { (year, x($0)) }
    }
  }

  private func laneParts(_ lane: TimelineAnswer.Lane, y: Int) -> [String] {
    var parts = [
      "<text x=\"\(Self.left - 8)\" y=\"\(y + 17)\" text-anchor=\"end\">\(lane.regime.id)</text>"
    ]
    // An established "none" is a line; where nobody knows, there is nothing to draw.
    if lane.before == .none {
      let start = Day(year: firstYear, month: 1, day: 1) ?? .first
      let last = lane.spans.first?.first.adding(days: -1)
      if last.map({ $0 > start }) ?? true {
        parts += bar(.init(word: .none, first: start, last: last), lane, y: y)
      }
    }
    for span in lane.spans { parts += bar(span, lane, y: y) }
    for event in lane.events {
      guard let day = event.dates.occurred?.earliest else { continue }
      let label = "\(event.dates.occurred?.text ?? "") \(event.title)"
      parts.append(
        "<circle class=\"mark\" cx=\"\(x(day))\" cy=\"\(y + 25)\" r=\"2.2\">"
          + "<title>\(SVGText.escaped(label))</title></circle>")
    }
    return parts
  }

  /// One status as a bar: full height where a measure bites, a line where none does, hatched where
  /// the day falls inside an imprecise date, and paler after the last check.
  private func bar(
    _ span: TimelineAnswer.Span, _ lane: TimelineAnswer.Lane, y: Int
  ) -> [String] {
    let word = span.word.rawValue
    let start = x(span.first)
    let end = span.last.map { x($0.adding(days: 1)) } ?? Self.width - Self.right
    let isLine = span.word == .none || span.word == .unknown
    let (top, height) = isLine ? (y + 11, 4) : (y + 4, 17)
    let checked = min(max(start, x(lane.verifiedThrough)), end)
    var parts: [String] = []
    for (from, to, style) in [(start, checked, word), (checked, end, word + " stale")] {
      guard to > from || (from == start && to == end) else { continue }
      parts.append(
        "<rect class=\"\(style)\" x=\"\(from)\" y=\"\(top)\" width=\"\(max(2, to - from))\" "
          + "height=\"\(height)\"><title>\(span.first) \(SVGText.escaped(word))</title></rect>")
    }
    if [.uncertain, .changes, .contested].contains(span.word) {
      parts.append(
        "<rect class=\"hatch\" x=\"\(start)\" y=\"\(top)\" width=\"\(max(2, end - start))\" "
          + "height=\"\(height)\"/>")
    }
    let wide = end - start
    if wide > word.count * 7 + 10, !isLine {
      parts.append("<text class=\"bar-text\" x=\"\(start + 5)\" y=\"\(y + 17)\">\(word)</text>")
    } else if span == lane.spans.last, !isLine {
      parts.append("<text x=\"\(end + 5)\" y=\"\(y + 17)\">\(word)</text>")
    }
    return parts
  }

  private func legend(y: Int) -> [String] {
    let lines = [
      "Bars: status from its effective day; paler after the last check; hatched: uncertain; "
        + "line: none.",
      "Dots: events. \(marked.map { "Dashed line: \($0)." } ?? "")",
    ]
    return lines.enumerated().map { index, line in
      "<text class=\"legend\" x=\"\(Self.left)\" y=\"\(y + index * 16)\">\(line)</text>"
    }
  }
}
