import Register

/// The legend of a timeline: a sample of each kind of bar that occurs, with its words.
struct TimelineLegend {
  /// A way a stretch of days is drawn.
  enum Look: Hashable, CaseIterable {
    case listed, heldUnlawful, suspended, ended, unsettled, none, associated, unknown

    init(_ word: StatusWord, isForAssociated: Bool) {
      switch word {
      case .listed: self = .listed
      case .inForceHeldUnlawful: self = .heldUnlawful
      case .suspended: self = .suspended
      case .ended: self = .ended
      case .uncertain, .changes, .contested: self = .unsettled
      case .none: self = isForAssociated ? .associated : .none
      case .unknown: self = .unknown
      }
    }

    var words: String {
      switch self {
      case .listed: "listed"
      case .heldUnlawful: "in force though held unlawful"
      case .suspended: "suspended"
      case .ended: "ended"
      case .unsettled: "not certain or not settled"
      case .none: "none"
      case .associated: "none, but others are listed in its place"
      case .unknown: "no bar: not covered"
      }
    }

    /// The pattern laid over the bar, so that it is not told by colour alone.
    var pattern: String? {
      switch self {
      case .heldUnlawful: "lines"
      case .suspended: "stripes"
      case .unsettled: "hatch"
      default: nil
      }
    }

    var style: String {
      switch self {
      case .listed: "listed"
      case .heldUnlawful: "in-force-held-unlawful"
      case .suspended: "suspended"
      case .ended: "ended"
      case .unsettled: "uncertain"
      case .none, .unknown: "none"
      case .associated: "associated"
      }
    }
  }

  let looks: Set<Look>
  /// The asked day, where one is drawn.
  let marked: String?
  let plan: TimelinePlan

  private static let rowHeight = 18

  private enum Sample {
    case look(Look), stale, event, asked
  }

  private var items: [(sample: Sample, words: String)] {
    var items = Look.allCases.filter(looks.contains).map { (Sample.look($0), $0.words) }
    items += [(.stale, "paler: after the last check"), (.event, "event")]
    if let marked { items.append((.asked, marked)) }
    return items
  }

  /// The items with their places, in as many rows as they need.
  private var places: [(sample: Sample, words: String, x: Int, row: Int)] {
    let start = plan.hasLabelsAbove ? 10 : plan.left
    var (x, row) = (start, 0)
    return items.map { sample, words in
      let size = 30 + words.count * 11 / 2 + 16
      if x > start, x + size > plan.width { (x, row) = (start, row + 1) }
      defer { x += size }
      return (sample, words, x, row)
    }
  }

  var height: Int { ((places.last?.row ?? 0) + 1) * Self.rowHeight }

  func parts(y: Int) -> [String] {
    places.flatMap { item -> [String] in
      let top = y + item.row * Self.rowHeight
      return sample(item.sample, x: item.x, y: top) + [
        "<text class=\"legend\" x=\"\(item.x + 29)\" y=\"\(top + 11)\">"
          + "\(SVGText.escaped(item.words))</text>"
      ]
    }
  }

  private func sample(_ sample: Sample, x: Int, y: Int) -> [String] {
    switch sample {
    case .look(.unknown): []
    case .look(let look): TimelineBar.parts(look, x: x, y: y + 1, width: 24, height: 12)
    case .stale:
      TimelineBar.parts(.listed, x: x, y: y + 1, width: 24, height: 12, isStale: true)
    case .event: ["<circle class=\"mark\" cx=\"\(x + 12)\" cy=\"\(y + 7)\" r=\"2.2\"/>"]
    case .asked:
      [
        "<line class=\"asked\" x1=\"\(x + 12)\" x2=\"\(x + 12)\" y1=\"\(y)\" y2=\"\(y + 14)\"/>"
      ]
    }
  }
}

/// A stretch of a timeline: full where measures bite, hollow where they ended, a line where there are
/// none, broken where others are listed instead.
enum TimelineBar {
  static func parts(
    _ look: TimelineLegend.Look, x: Int, y: Int, width: Int, height: Int, isStale: Bool = false,
    hasEdge: Bool = true, title: String? = nil
  ) -> [String] {
    let stale = isStale ? " stale" : ""
    let tip = title.map { "<title>\(SVGText.escaped($0))</title>" } ?? ""
    switch look {
    case .unknown: return []
    case .none, .associated:
      let middle = y + height / 2
      return [
        "<line class=\"line-\(look.style)\(stale)\" x1=\"\(x)\" x2=\"\(x + width)\" "
          + "y1=\"\(middle)\" y2=\"\(middle)\">\(tip)</line>"
      ]
    case .ended:
      // Open towards what comes, so that the last check makes no edge of its own.
      let edge =
        hasEdge ? "H\(x) V\(y + height) H\(x + width)" : "H\(x) M\(x) \(y + height) H\(x + width)"
      return ["<path class=\"ended\(stale)\" d=\"M\(x + width) \(y) \(edge)\">\(tip)</path>"]
    default:
      let place = "x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\""
      var parts = ["<rect class=\"\(look.style)\(stale)\" \(place)>\(tip)</rect>"]
      if let pattern = look.pattern { parts.append("<rect class=\"\(pattern)\" \(place)/>") }
      return parts
    }
  }

  static let style = """
    <style>
    text{fill:#1a1a1a}.grid{stroke:#d0d0d0}.mark{fill:#1a1a1a}.asked{stroke:#b00020;stroke-width:2;stroke-dasharray:4 3}
    .stale{opacity:.55}.hatch{fill:url(#hatch)}.stripes{fill:url(#stripes)}.lines{fill:url(#lines)}.over{stroke:#fff;stroke-width:1.5;stroke-opacity:.55}.legend{font-size:11px}
    .listed,.in-force-held-unlawful{fill:#9c2f2f}.suspended{fill:#7a5200}.ended{fill:none;pointer-events:all;stroke:#5f6672;stroke-width:2}.uncertain{fill:#5a4bb0}
    .line-none,.line-associated{stroke:#767676;stroke-width:4}.line-associated{stroke:#7a5200;stroke-dasharray:7 5}
    .bar-text{fill:#fff;stroke:#222;stroke-width:2.5px;stroke-opacity:.6;paint-order:stroke}
    @media (prefers-color-scheme:dark){text{fill:#eee}.grid{stroke:#444}.mark{fill:#eee}.asked{stroke:#ff6b81}.listed,.in-force-held-unlawful{fill:#c04848}.suspended{fill:#8f6500}.ended{stroke:#b9c0cc}.uncertain{fill:#7666d0}.line-none{stroke:#999}.line-associated{stroke:#ffcf70}.bar-text{fill:#fff}.over{stroke:#17171a}}
    @media print{.stale{opacity:.7}}
    </style>
    <defs><pattern id="hatch" width="6" height="6" patternTransform="rotate(45)" patternUnits="userSpaceOnUse"><line class="over" x1="0" y1="0" x2="0" y2="6"/></pattern>
    <pattern id="stripes" width="5" height="5" patternUnits="userSpaceOnUse"><line class="over" x1="1" y1="0" x2="1" y2="5"/></pattern>
    <pattern id="lines" width="5" height="5" patternUnits="userSpaceOnUse"><line class="over" x1="0" y1="1" x2="5" y2="1"/></pattern></defs>
    """
}
