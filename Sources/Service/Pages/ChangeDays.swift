import Chronology
import Ostrakon
import Register

/// The days before and after the asked one on which something about the party changes: a status, the
/// stage of a procedure, the recognition of its government.
struct ChangeDays {
  struct Change {
    let day: Day
    let title: String?
  }

  let before: Change?
  let after: Change?

  init(_ timeline: TimelineAnswer, around asked: AskedTime) {
    var days = Set(timeline.lanes.flatMap { $0.spans.filter(\.isChange).map(\.first) })
    for event in timeline.events where event.procedure != nil {
      if let day = event.dates.occurred?.earliest { days.insert(day) }
    }
    for event in timeline.events where event.kind == .governmentRecognition {
      if let day = event.dates.inForce?.earliest { days.insert(day) }
    }
    func change(_ day: Day) -> Change {
      let events = timeline.events.filter { event in
        let isChange =
          !event.sets.isEmpty || event.procedure != nil || event.kind == .governmentRecognition
        let dates = [event.dates.inForce, event.dates.occurred].compactMap { $0 }
        return isChange && dates.contains { $0.earliest == day || $0.latest == day }
      }
      // What changed a status says more than the step that led to it.
      let telling = events.first { !$0.sets.isEmpty } ?? events.first
      return Change(day: day, title: telling?.title)
    }
    before = days.filter { $0 < asked.first }.max().map(change)
    after = days.filter { $0 > asked.last }.min().map(change)
  }

  /// Links to the page at `path` on these days.
  func links(_ path: String, knownBy: Day?) -> HTML {
    func link(_ change: Change, _ word: String) -> HTML {
      let known = knownBy.map { "&knownBy=\($0)" } ?? ""
      let title = change.title.map { ": \($0)" } ?? ""
      return """
        <li><a href="\(path)?on=\(change.day.description)\(known)">\(word) change, \
        \(change.day.description)</a>\(title)</li>
        """
    }
    let items = [before.map { link($0, "Previous") }, after.map { link($0, "Next") }]
      .compactMap { $0 }
    guard !items.isEmpty else { return .empty }
    return "<nav class=\"changes\" aria-label=\"Changes\"><ul class=\"plain\">\(items)</ul></nav>"
  }
}
