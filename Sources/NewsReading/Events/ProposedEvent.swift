/// An event that a report asserts, for a person to accept or reject.
package struct ProposedEvent: Sendable, Hashable {
  /// Where and how the report says it.
  package struct Wording: Sendable, Hashable {
    /// Offsets in the text's UTF-8.
    package let range: Range<Int>
    package let text: String
    package let modality: Modality
    /// The words that say how firmly, such as "reportedly".
    package let hedge: String?
    /// Who says so, nearest first: whom the report cites, and whom those cite.
    package let chain: [String]
    /// The rule of `Data/newsreading/events.tsv` that met it; nil where the register's knowledge did.
    package var rule: String?
  }

  package var kind: ReportedKind
  /// Id of the party; nil where the report names none.
  package var party: String?
  /// Other parties the words may mean.
  package var otherParties: [String] = []
  package var regime: String?
  package var authority: String?
  /// EDTF; nil where the report tells none.
  package var date: String?
  /// What was guessed about the date.
  package var dateGuess: String?
  package var isClosed = false
  /// Of a statement: whether critics make it, who count as one speaker.
  package var isOfCritics = false
  package var modality: Modality
  /// At least one.
  package var wordings: [Wording]
  /// 0 to 1.
  package var confidence: Double
  /// Whether it is more likely misread than told: shown only to who asks for it.
  package var isDoubtful: Bool { confidence < 0.5 }
  /// What took from the confidence, in words.
  package var reasons: [String] = []
  /// Whether its words are of a judgment on an application.
  var answersApplication = false
  /// Whether the words name no party, and one was guessed.
  var isPartyGuessed = false
  var isRegimeGuessed = false
  /// Set where the law corrects the report's word: the kind as worded, and why it is another.
  package var correction: Correction?
  /// What a petition asks for.
  package var aims: [ReportedKind] = []
  /// What no rule of the regime allows on the day.
  package var objection: String?

  /// Adds the wordings of the same event told again, each sentence once.
  mutating func addWordings(of other: ProposedEvent) {
    let told = wordings.map(\.range)
    wordings += other.wordings.filter { !told.contains($0.range) }
  }

  package struct Correction: Sendable, Hashable {
    package let worded: ReportedKind
    package let reason: String
  }
}
