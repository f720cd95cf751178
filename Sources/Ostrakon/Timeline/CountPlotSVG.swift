package import Chronology

/// Numbers over the years as a plot of steps: each line is told by its dashes and its label, not by colour.
///
/// Made to stand inside a page, whose style sheet it follows.
package struct CountPlotSVG {
  /// One line.
  package struct Series: Sendable {
    package let label: String
    /// A number and the day from which it holds, ascending.
    package let points: [(day: Day, count: Int)]

    package init(label: String, points: [(day: Day, count: Int)]) {
      self.label = label
      self.points = points
    }
  }

  private let title: String
  private let series: [Series]
  private let first: Day
  private let last: Day
  private let top: Int

  /// - Parameter last: the last day drawn.
  package init(_ title: String, _ series: [Series], through last: Day) {
    self.title = title
    self.series = series.filter { !$0.points.isEmpty }
    self.last = last
    let start = self.series.compactMap(\.points.first?.day).min() ?? last
    first = Day(year: start.civil.year, month: 1, day: 1) ?? start
    top = Self.rounded(self.series.flatMap(\.points).map(\.count).max() ?? 0)
  }

  /// Whether there is anything to draw.
  package var isEmpty: Bool { series.isEmpty || top == 0 }

  package var text: String {
    let bottom = Self.height - 32 - 18 * series.count
    func y(_ count: Int) -> Int { bottom - count * (bottom - 12) / max(1, top) }
    var parts = [
      """
      <svg class="plot" viewBox="0 0 \(Self.width) \(Self.height)" role="img" \
      aria-label="\(SVGText.escaped(title)). \(SVGText.escaped(summary))">
      """
    ]
    for count in Set([0, top / 2, top]).sorted() {
      parts.append(
        "<line class=\"grid\" x1=\"\(Self.left)\" x2=\"\(Self.right)\" y1=\"\(y(count))\" y2=\"\(y(count))\"/>"
          + "<text x=\"\(Self.left - 6)\" y=\"\(y(count) + 4)\" text-anchor=\"end\">\(count)</text>"
      )
    }
    let years = first.civil.year...max(first.civil.year, last.civil.year)
    let stride = max(1, (years.count + 7) / 8)
    for year in Swift.stride(from: years.lowerBound, through: years.upperBound, by: stride) {
      guard let day = Day(year: year, month: 1, day: 1) else { continue }
      parts.append(
        "<text x=\"\(x(day))\" y=\"\(bottom + 20)\" text-anchor=\"middle\">\(year)</text>")
    }
    for (place, line) in series.enumerated() {
      var path = ""
      for point in line.points {
        path +=
          path.isEmpty ? "M\(x(point.day)) \(y(point.count))" : "H\(x(point.day))V\(y(point.count))"
      }
      path += "H\(x(last))"
      let style = "line line-\(place % 4)"
      let label = Self.height - 18 * (series.count - place) + 12
      parts.append("<path class=\"\(style)\" d=\"\(path)\"/>")
      parts.append(
        "<path class=\"\(style)\" d=\"M\(Self.left) \(label - 4)h34\"/>"
          + "<text x=\"\(Self.left + 42)\" y=\"\(label)\">\(SVGText.escaped(line.label))</text>")
    }
    parts.append("</svg>")
    return parts.joined(separator: "\n")
  }

  /// What a reader who does not see the picture is told.
  private var summary: String {
    series.map { line in
      let highest = line.points.max { $0.count < $1.count }
      return "\(line.label): \(line.points.last?.count ?? 0) at the end"
        + (highest.map { ", at most \($0.count) from \($0.day)" } ?? "")
    }.joined(separator: ". ")
  }

  private func x(_ day: Day) -> Int {
    let span = max(1, first.days(until: last))
    return Self.left + min(max(0, first.days(until: day)), span) * (Self.right - Self.left) / span
  }

  /// The next number from which half is a whole one and which reads well: 2, 4, 10, 20, 40, 100 …
  private static func rounded(_ count: Int) -> Int {
    guard count > 0 else { return 0 }
    var power = 1
    while power < count {
      for step in [2, 4, 6, 10] where power * step >= count { return power * step }
      power *= 10
    }
    return max(2, power)
  }

  private static let width = 600
  private static let height = 230
  private static let left = 52
  private static let right = 590
}
