package import Chronology
import Register

/// A timeline as a picture: a lane a regime, a bar a status, a mark an event.
///
/// The picture carries its meaning in shapes and words, not in colour alone, has a title and a
/// description for screen readers, and follows the reader's light or dark setting.
package struct TimelineSVG {
  private let timeline: TimelineAnswer
  private let firstYear: Int
  private let lastYear: Int
  /// The day the reader asks about, drawn as a line.
  private let marked: Day?
  private let plan: TimelinePlan

  /// - Parameters:
  ///   - through: the last day drawn.
  ///   - isNarrow: as wide as a telephone, with the labels of lanes above their bars.
  package init(
    _ timeline: TimelineAnswer, through: Day, marked: Day? = nil, isNarrow: Bool = false
  ) {
    self.timeline = timeline
    self.marked = marked
    plan = isNarrow ? .narrow : .wide
    let days = timeline.events.compactMap { $0.dates.occurred?.earliest }
    self.firstYear = (days.min() ?? through).civil.year
    self.lastYear = max(through.civil.year, (days.max() ?? through).civil.year) + 1
  }

  private func x(_ day: Day) -> Int {
    let span = max(1, (lastYear - firstYear) * 366)
    let start = Day(year: firstYear, month: 1, day: 1) ?? .first
    let offset = min(max(0, start.days(until: day)), span)
    return plan.left + offset * (plan.end - plan.left) / span
  }

  /// Width and height in the picture's own units, which are pixels at its natural size.
  package var size: (width: Int, height: Int) {
    (plan.width, legendTop + legend.height + 6)
  }

  /// Where each lane begins: those of one jurisdiction together, the next a little below.
  private var tops: (lanes: [Int], bottom: Int) {
    var y = plan.top
    var lanes: [Int] = []
    for (index, lane) in timeline.lanes.enumerated() {
      if index > 0, timeline.lanes[index - 1].regime.jurisdiction != lane.regime.jurisdiction {
        y += plan.groupGap
      }
      lanes.append(y)
      y += plan.laneHeight
    }
    return (lanes, y)
  }

  /// Tall pictures repeat the years below, so that nobody scrolls up for them.
  private var hasYearsBelow: Bool { timeline.lanes.count > 12 }

  private var legendTop: Int { tops.bottom + (hasYearsBelow ? 30 : 14) }

  private var legend: TimelineLegend {
    var looks: Set<TimelineLegend.Look> = []
    for lane in timeline.lanes {
      looks.insert(.init(lane.before, isForAssociated: lane.isForAssociatedBefore))
      for span in lane.spans {
        looks.insert(.init(span.word, isForAssociated: span.isForAssociated))
      }
    }
    return TimelineLegend(looks: looks, marked: marked?.description, plan: plan)
  }

  package var text: String {
    let height = size.height
    let bottom = tops.bottom + 4
    var parts = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(plan.width) \(height)" \
      role="img" aria-labelledby="tl-title tl-desc" font-family="system-ui, sans-serif" \
      font-size="12">
      """,
      "<title id=\"tl-title\">\(SVGText.escaped("Timeline of \(timeline.party.name)"))</title>",
      "<desc id=\"tl-desc\">\(SVGText.escaped(summary))</desc>", TimelineBar.style,
    ]
    parts += labelledYears.map { _, x in
      "<line class=\"grid\" x1=\"\(x)\" x2=\"\(x)\" y1=\"30\" y2=\"\(bottom)\"/>"
    }
    parts += yearLabels(y: 24)
    // Behind the bars, so that it strikes through no word.
    if let marked {
      parts.append(
        "<line class=\"asked\" x1=\"\(x(marked))\" x2=\"\(x(marked))\" y1=\"28\" "
          + "y2=\"\(bottom)\"><title>\(marked)</title></line>")
    }
    for (lane, y) in zip(timeline.lanes, tops.lanes) { parts += laneParts(lane, y: y) }
    if hasYearsBelow { parts += yearLabels(y: bottom + 14) }
    parts += legend.parts(y: legendTop)
    parts.append("</svg>")
    return parts.joined(separator: "\n")
  }

  private var summary: String {
    timeline.lanes.map { lane in
      let spans = lane.spans.map { span in
        "\(Self.words(span)) from \(span.first)\(span.last.map { " to \($0)" } ?? "")"
      }
      return
        "\(lane.regime.id): \(spans.isEmpty ? "no change of status" : spans.joined(separator: ", "))"
    }.joined(separator: ". ")
  }

  private static func words(_ span: TimelineAnswer.Span) -> String {
    if span.word == .inForceHeldUnlawful { return "in force, held unlawful" }
    return span.isForAssociated ? "none, associated listed" : span.word.rawValue
  }

  private func yearLabels(y: Int) -> [String] {
    labelledYears.map { year, x in
      "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"middle\">\(year)</text>"
    }
  }

  private var labelledYears: [(year: Int, x: Int)] {
    let step = max(1, (lastYear - firstYear + plan.labels - 1) / plan.labels)
    return stride(from: firstYear, through: lastYear, by: step).compactMap { year in
      Day(year: year, month: 1, day: 1).map { (year, x($0)) }
    }
  }

  private func laneParts(_ lane: TimelineAnswer.Lane, y: Int) -> [String] {
    let (labelX, labelY, anchor) =
      plan.hasLabelsAbove ? (plan.left, y + 13, "start") : (plan.left - 8, y + 17, "end")
    var parts = [
      "<text x=\"\(labelX)\" y=\"\(labelY)\" text-anchor=\"\(anchor)\">\(lane.regime.id)</text>"
    ]
    // Where nobody knows, there is nothing to draw.
    let start = Day(year: firstYear, month: 1, day: 1) ?? .first
    let last = lane.spans.first?.first.adding(days: -1)
    if last.map({ $0 > start }) ?? true {
      let opening = TimelineAnswer.Span(
        word: lane.before, isForAssociated: lane.isForAssociatedBefore, first: start, last: last,
        isChange: false)
      parts += bar(opening, lane, y: y)
    }
    for span in lane.spans where span.last.map({ $0 >= start }) ?? true {
      parts += bar(span, lane, y: y)
    }
    for event in lane.events {
      guard let day = event.dates.occurred?.earliest else { continue }
      let label = "\(event.dates.occurred?.text ?? "") \(event.title)"
      parts.append(
        "<circle class=\"mark\" cx=\"\(x(day))\" cy=\"\(y + plan.barTop + 21)\" r=\"2.2\">"
          + "<title>\(SVGText.escaped(label))</title></circle>")
    }
    return parts
  }

  /// One status as a bar, paler after the last check, with its word where it has room.
  private func bar(
    _ span: TimelineAnswer.Span, _ lane: TimelineAnswer.Lane, y: Int
  ) -> [String] {
    let look = TimelineLegend.Look(span.word, isForAssociated: span.isForAssociated)
    let word = Self.words(span)
    let start = x(span.first)
    let end = span.last.map { x($0.adding(days: 1)) } ?? plan.end
    let top = y + plan.barTop
    let checked = min(max(start, x(lane.verifiedThrough)), end)
    var parts: [String] = []
    for (from, to, isStale) in [(start, checked, false), (checked, end, true)] {
      guard to > from || (from == start && to == end) else { continue }
      parts += TimelineBar.parts(
        look, x: from, y: top, width: max(2, to - from), height: plan.barHeight,
        isStale: isStale, hasEdge: from == start, title: "\(span.first) \(Self.words(span))")
    }
    guard ![.none, .associated, .unknown].contains(look) else { return parts }
    if end - start > word.count * 7 + 10 {
      let style = look == .ended ? "" : " class=\"bar-text\""
      parts.append("<text\(style) x=\"\(start + 5)\" y=\"\(top + 13)\">\(word)</text>")
    } else if span == lane.spans.last {
      parts.append(
        plan.hasLabelsAbove
          ? "<text x=\"\(plan.end)\" y=\"\(y + 13)\" text-anchor=\"end\">\(word)</text>"
          : "<text x=\"\(end + 5)\" y=\"\(top + 13)\">\(word)</text>")
    }
    return parts
  }
}
