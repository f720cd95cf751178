import Register

/// `event-without-date` and `never-public`: an event has a day, and a day on which it could be known.
enum EventDateCheck {
  static func check(_ event: Event, _ item: CheckedItem) {
    guard !event.dates.all.isEmpty else {
      // Dates that are written but cannot be read are reported where they are read.
      if !item.has("dates") || item.isEmpty("dates") {
        item.report(
          .eventWithoutDate, at: item.key("dates"), "the event '\(event.id)' has no date",
          remedy: "give at least one under 'dates'; an imprecise one such as 2013 will do")
      }
      return
    }
    let isScheduled = event.dates.scheduledFor != nil && event.dates.all.count > 1
    guard event.knownFrom == nil, !isScheduled else { return }
    item.report(
      .neverPublic, at: item.key("dates"),
      "nobody can tell since when the event '\(event.id)' was public",
      remedy: "give 'announced' or 'published' under 'dates', or an assertion with 'published'")
  }
}
