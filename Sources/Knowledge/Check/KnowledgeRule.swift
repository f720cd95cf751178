/// A rule the curated files must keep, by the name under which a mistake is printed.
///
/// Closed: every problem carries one of these, each has a section in `docs/knowledge-rules.md` and a
/// sample in the tests that breaks it.
package enum KnowledgeRule: String, Sendable, CaseIterable, Hashable {
  // What a file must look like.
  case unreadableFile = "unreadable-file"
  case wrongForm = "wrong-form"
  case unknownKey = "unknown-key"
  case unknownWord = "unknown-word"
  case missingKey = "missing-key"
  case idTwice = "id-twice"
  case operativeFacet = "operative-facet"

  // What a fact rests on.
  case effectWithoutProvision = "effect-without-provision"
  case ruleWithoutSource = "rule-without-source"
  case eventWithoutSource = "event-without-source"
  case deadReference = "dead-reference"
  case nameClaimedTwice = "name-claimed-twice"
  case regimeNotCovered = "regime-not-covered"

  // What an act can do, and when.
  case eventWithoutDate = "event-without-date"
  case neverPublic = "never-public"
  case dateOrder = "date-order"
  case outsideInstrumentLife = "outside-instrument-life"
  case noLegalBasis = "no-legal-basis"
  case basisContested = "basis-contested"
  case overlappingStates = "overlapping-states"
  case impossiblePath = "impossible-path"

  // What belongs together.
  case facetWithoutRegime = "facet-without-regime"
  case statusByWords = "status-by-words"
  case endingMismatch = "ending-mismatch"
  case stageWithoutProcedure = "stage-without-procedure"
  case procedureWithoutStep = "procedure-without-step"
  case oneSidedConflict = "one-sided-conflict"

  /// How much a broken rule matters.
  package enum Severity: String, Sendable, CaseIterable, Hashable {
    /// The facts are not fit for use until it is mended.
    case mistake
    /// The law itself leaves the point open; somebody should know, the facts can be used.
    case warning
  }

  package var severity: Severity { self == .basisContested ? .warning : .mistake }
}
