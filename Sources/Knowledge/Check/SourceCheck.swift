import Register

/// `rule-without-source` and `event-without-source`: what the register says, somebody has said before.
enum SourceCheck {
  static func check(_ noun: String, _ id: String, _ sources: [String], _ item: CheckedItem) {
    guard sources.isEmpty else { return }
    item.report(
      .ruleWithoutSource, at: item.key("sources"), "the \(noun) '\(id)' has no source",
      remedy: "cite one under 'sources'; general knowledge is cited as GK")
  }

  static func check(_ event: Event, _ item: CheckedItem) {
    guard event.sources.isEmpty, !event.evidence.contains(.unsourced) else { return }
    item.report(
      .eventWithoutSource, at: item.key("sources"), "the event '\(event.id)' has no source",
      remedy: "cite one under 'sources', or write 'evidence: unsourced'")
  }
}
