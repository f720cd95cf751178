package import Chronology
import Register

/// A timeline as a picture: a lane a regime, a bar a status, a mark an event.
///
/// The picture carries its meaning in shapes and words, not in colour alone, has a title and a
/// description for screen readers, and follows the reader's light or dark setting.
package struct TimelineSVG {
  private static let laneHeight = 34
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
    (Self.width, Self.top + timeline.lanes.count * Self.laneHeight + 40)
  }

  package var text: String {
    let height = size.height
    var parts = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.width) \(height)" \
      role="img" aria-labelledby="tl-title tl-desc" font-family="system-ui, sans-serif" \
      font-size="12">
      """,
      "<title id=\"tl-title\">\(escaped("Timeline of \(timeline.party.name)"))</title>",
      "<desc id=\"tl-desc\">\(escaped(summary))</desc>", Self.style,
    ]
    parts += years(height: height)
    // Behind the bars, so that it strikes through no word.
    if let marked {
      parts.append(
        "<line class=\"asked\" x1=\"\(x(marked))\" x2=\"\(x(marked))\" y1=\"20\" "
          + "y2=\"\(height - 24)\"><title>\(marked)</title></line>")
    }
    for (index, lane) in timeline.lanes.enumerated() {
      parts += laneParts(lane, y: Self.top + index * Self.laneHeight)
    }
    parts.append(legend(y: height - 10))
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
    .listed,.in-force-held-unlawful{fill:#9c2f2f}.suspended{fill:#7a5200}.ended{fill:#5f6672}.uncertain,.contested,.changes{fill:#5a4bb0}.none,.unknown{fill:#e3e3e3}
    .bar-text{fill:#fff}.none-text{fill:#333}
    @media (prefers-color-scheme:dark){text{fill:#eee}.grid{stroke:#444}.mark{fill:#eee}.asked{stroke:#ff6b81}.listed,.in-force-held-unlawful{fill:#c04848}.suspended{fill:#8f6500}.ended{fill:#6c7482}.uncertain,.contested,.changes{fill:#7666d0}.none,.unknown{fill:#3a3a3a}.bar-text{fill:#fff}.none-text{fill:#ddd}}
    </style>
    """

  private func years(height: Int) -> [String] {
    let step = max(1, (lastYear - firstYear) / 12)
    return stride(from: firstYear, through: lastYear, by: step).compactMap { year in
      guard let day = Day(year: year, month: 1, day: 1) else { return nil }
      let x = x(day)
      return "<line class=\"grid\" x1=\"\(x)\" x2=\"\(x)\" y1=\"30\" y2=\"\(height - 24)\"/>"
        + "<text x=\"\(x)\" y=\"24\" text-anchor=\"middle\">\(year)</text>"
    }
  }

  private func laneParts(_ lane: TimelineAnswer.Lane, y: Int) -> [String] {
    var parts = [
      "<text x=\"\(Self.left - 8)\" y=\"\(y + 19)\" text-anchor=\"end\">\(lane.regime.id)</text>"
    ]
    for span in lane.spans {
      let start = x(span.first)
      let end = span.last.map { x($0.adding(days: 1)) } ?? Self.width - Self.right
      let label = "\(span.first) \(span.word.rawValue)"
      let wide = max(2, end - start)
      parts.append(
        "<rect class=\"\(span.word.rawValue)\" x=\"\(start)\" y=\"\(y + 6)\" width=\"\(wide)\" "
          + "height=\"18\" rx=\"2\"><title>\(escaped(label))</title></rect>")
      let word = span.word.rawValue
      if wide > word.count * 7 + 10 {
        let style = span.word == .none || span.word == .unknown ? "none-text" : "bar-text"
        parts.append("<text class=\"\(style)\" x=\"\(start + 5)\" y=\"\(y + 19)\">\(word)</text>")
      } else if span == lane.spans.last {
        parts.append("<text x=\"\(end + 5)\" y=\"\(y + 19)\">\(word)</text>")
      }
    }
    for event in lane.events {
      guard let day = event.dates.occurred?.earliest else { continue }
      let label = "\(event.dates.occurred?.text ?? "") \(event.title)"
      parts.append(
        "<circle class=\"mark\" cx=\"\(x(day))\" cy=\"\(y + 28)\" r=\"2.5\">"
          + "<title>\(escaped(label))</title></circle>")
    }
    return parts
  }

  private func legend(y: Int) -> String {
    "<text x=\"\(Self.left)\" y=\"\(y)\">Bars: status from its effective day. "
      + "Dots: events. \(marked.map { "Dashed line: \($0)." } ?? "")</text>"
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}
