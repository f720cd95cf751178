package import Chronology
package import Register

/// A regime's lifecycle drawn: its states as boxes, the rules that move a designation as numbered arrows.
///
/// Made to stand inside a page, whose style sheet it follows. Rules that move nothing (reviews, amendments)
/// are not drawn; an arrow is broken where no rule of it is law on the day.
package struct LifecycleSVG {
  /// An arrow: the rules that lead from one state to another.
  private struct Arrow {
    let from: Int
    let to: Int
    var rules: [(number: Int, rule: Transition)]
  }

  /// The rules that move a designation, numbered from one in the order of the regime.
  package let moves: [(number: Int, rule: Transition)]
  private let states: [FacetValue]
  private let arrows: [Arrow]
  private let day: Day
  private let title: String

  package init(_ regime: Regime, on day: Day) {
    let moves = Array(
      regime.transitions.filter { $0.to != nil && !$0.from.isEmpty }.enumerated().map {
        (number: $0.offset + 1, rule: $0.element)
      })
    let order: [FacetValue] = [.none, .inForce, .suspended, .heldUnlawful, .ended]
    let used = Set(moves.flatMap { $0.rule.from + [$0.rule.to].compactMap { $0 } })
    let states = order.filter(used.contains)
    var arrows: [Arrow] = []
    for move in moves {
      guard let to = move.rule.to.flatMap(states.firstIndex) else { continue }
      for from in move.rule.from.compactMap(states.firstIndex) where from != to {
        if let known = arrows.firstIndex(where: { $0.from == from && $0.to == to }) {
          arrows[known].rules.append(move)
        } else {
          arrows.append(Arrow(from: from, to: to, rules: [move]))
        }
      }
    }
    self.moves = moves
    self.states = states
    self.arrows = arrows
    self.day = day
    title = "Lifecycle under \(regime.id)"
  }

  /// Whether there is anything to draw.
  package var isEmpty: Bool { arrows.isEmpty }

  /// The markup, with a link at each number to the rule's place in the page (`#rule-<id>`).
  package var text: String {
    let height = states.count * Self.step - Self.gap + 16
    var parts = [
      """
      <svg class="lifecycle" viewBox="0 0 340 \(height)" role="group" \
      aria-labelledby="lc-title lc-desc">
      """,
      "<title id=\"lc-title\">\(SVGText.escaped(title))</title>",
      "<desc id=\"lc-desc\">\(SVGText.escaped(description))</desc>",
      """
      <defs><marker id="lc-head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" \
      orient="auto-start-reverse"><path class="head" d="M0 0 8 4 0 8z"/></marker></defs>
      """,
    ]
    for (place, state) in states.enumerated() {
      let y = Self.top(place)
      parts.append(
        "<rect class=\"state\" x=\"4\" y=\"\(y)\" width=\"\(Self.width)\" height=\"\(Self.box)\" rx=\"5\"/>"
          + "<text x=\"\(4 + Self.width / 2)\" y=\"\(y + 22)\" text-anchor=\"middle\">"
          + "\(Self.word(state))</text>")
    }
    for arrow in arrows { parts += drawn(arrow) }
    parts.append("</svg>")
    return parts.joined(separator: "\n")
  }

  private var description: String {
    arrows.map { arrow in
      "\(Self.word(states[arrow.from])) to \(Self.word(states[arrow.to])): "
        + arrow.rules.map {
          "\($0.number) \($0.rule.title)\(isLaw($0.rule) ? "" : " (not law on \(day))")"
        }
        .joined(separator: ", ")
    }.joined(separator: ". ")
  }

  private func drawn(_ arrow: Arrow) -> [String] {
    let isDown = arrow.to > arrow.from
    let distance = abs(arrow.to - arrow.from)
    // Each of the four ways in and out has a place of its own at a box's edge, so that no head is hidden.
    let start = Self.top(arrow.from) + (isDown ? 29 : 12)
    let end = Self.top(arrow.to) + (isDown ? 5 : 22)
    let edge = 4 + Self.width
    let bend = edge + (isDown ? 30 : 110) + 55 * distance
    let broken = arrow.rules.contains { isLaw($0.rule) } ? "" : " broken"
    let apex = (x: (edge + bend) / 2, y: (start + end) / 2)
    let numbers = arrow.rules.map { rule in
      "<a href=\"#rule-\(SVGText.escaped(rule.rule.id))\"><title>\(SVGText.escaped(rule.rule.title))</title>"
        + "<tspan>\(rule.number)</tspan></a>"
    }.joined(separator: ", ")
    let room = arrow.rules.reduce(6) { $0 + 7 * String($1.number).count + 8 }
    return [
      "<path class=\"move\(broken)\" d=\"M\(edge) \(start)Q\(bend) \(apex.y) \(edge + 2) \(end)\" "
        + "marker-end=\"url(#lc-head)\"/>",
      "<rect class=\"room\" x=\"\(apex.x - room / 2)\" y=\"\(apex.y - 10)\" width=\"\(room)\" height=\"20\"/>",
      "<text x=\"\(apex.x)\" y=\"\(apex.y + 5)\" text-anchor=\"middle\">\(numbers)</text>",
    ]
  }

  private func isLaw(_ rule: Transition) -> Bool { rule.validity.membership(of: day) != .outside }

  private static let width = 130
  private static let box = 34
  private static let gap = 46
  private static let step = box + gap

  private static func top(_ place: Int) -> Int { 8 + place * step }

  private static func word(_ state: FacetValue) -> String {
    switch state {
    case .inForce: "in force"
    case .heldUnlawful: "held unlawful"
    default: state.rawValue
    }
  }
}
