package import Chronology
package import Register

/// A press report as the ledger keeps it.
package struct KeptReport: Hashable, Sendable {
  package let digest: Digest
  package let title: String?
  package let publisher: String?
  package let published: Day?
  /// Code of the language.
  package let language: String
  package let text: String

  package init(
    title: String?, publisher: String?, published: Day?, language: String, text: String
  ) {
    digest = SHA256.digest(of: Array(text.utf8))
    self.title = title
    self.publisher = publisher
    self.published = published
    self.language = language
    self.text = text
  }
}

/// What somebody decided about an event that was proposed of a report.
package enum ReadingDecision: String, Hashable, Sendable, CaseIterable {
  case accepted, rejected
  /// A decision taken back.
  case withdrawn
}

/// An event proposed of a report, with the newest decision about it.
package struct RecordedReading: Hashable, Sendable, Identifiable {
  package let id: Int
  package let report: KeptReport
  /// What makes it the same event when the report is read again.
  package let identity: String
  package let party: String?
  /// The event as it was proposed, JSON.
  package let event: String
  package let decision: ReadingDecision
  /// Who decided.
  package let reader: String
  package let recorded: WallTime
}
