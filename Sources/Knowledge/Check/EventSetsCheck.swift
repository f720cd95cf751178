import Register

/// `facet-without-regime`, `status-by-words` and `ending-mismatch`: what an event does to a status fits
/// what it is.
enum EventSetsCheck {
  static func check(_ event: Event, _ item: CheckedItem) {
    if event.regime == nil, !event.sets.isEmpty {
      item.report(
        .facetWithoutRegime, at: item.key("sets"),
        "the event '\(event.id)' changes a state without saying under which regime",
        remedy: "add 'regime', or remove 'sets' where the event is a plain fact")
    }
    switch event.kind {
    case .statement, .announcement, .report, .petition, .admission, .scheduling, .hearing, .law:
      guard !event.sets.isEmpty else { break }
      item.report(
        .statusByWords, at: item.key("sets"),
        "the event '\(event.id)' changes a state, which an event of the kind "
          + "'\(event.kind.rawValue)' cannot do",
        remedy: "move 'sets' to the act that took effect, or correct 'kind'")
    default: break
    }
    checkEnding(event, item)
  }

  private static func checkEnding(_ event: Event, _ item: CheckedItem) {
    let ends = event.sets.values.contains(.ended)
    if ends, event.endKind == nil, !item.has("end-kind") {
      item.report(
        .endingMismatch, at: item.key("sets"),
        "the event '\(event.id)' ends a state without saying how",
        remedy: "add 'end-kind': \(words(EndKind.self))")
    }
    if !ends, event.endKind != nil {
      item.report(
        .endingMismatch, at: item.key("end-kind"),
        "the event '\(event.id)' has an 'end-kind' but ends no state",
        remedy: "remove 'end-kind', or set a facet to ended")
    }
    if event.relief != nil, !event.sets.values.contains(.heldUnlawful) {
      item.report(
        .endingMismatch, at: item.key("relief"),
        "the event '\(event.id)' has a 'relief' but holds nothing unlawful",
        remedy: "remove 'relief', or set a facet to held-unlawful")
    }
  }

  private static func words<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) -> String
  where Word.RawValue == String {
    Word.allCases.map(\.rawValue).joined(separator: " ")
  }
}
