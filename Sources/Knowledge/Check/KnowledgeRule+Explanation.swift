extension KnowledgeRule {
  /// What the rule demands, in one line.
  package var summary: String { texts.summary }

  /// Why it demands it and how a mistake is mended, in a few sentences; `docs/knowledge-rules.md` says
  /// more.
  package var explanation: String { texts.explanation }

  private var texts: (summary: String, explanation: String) {
    switch self {
    case .unreadableFile:
      (
        "A file can be opened, is YAML, and stands in regimes/, parties/ or lists/.",
        "Nothing in a file that cannot be read counts. The place named is where reading stopped; the "
          + "slip is often a little before it: a quote or bracket left open, a line pushed in too far."
      )
    case .wrongForm:
      (
        "A value has the form its key asks for: a date, a list, a number, a text.",
        "A value of the wrong form would be lost. Ranges need quotes, since square brackets without "
          + "them begin a list. The remedy shows the form that is read."
      )
    case .unknownKey:
      (
        "Every key is one that is read.",
        "A misspelt key would be passed over in silence, and the fact under it with it. "
          + "Knowledge/README.md lists the keys of every sort of item."
      )
    case .unknownWord:
      (
        "A word of a closed vocabulary is one of its words.",
        "Kinds, states and degrees of confidence are fixed words, so that each can have one meaning. "
          + "The remedy names the nearest and all others."
      )
    case .missingKey:
      (
        "What an item cannot do without is there.",
        "Some keys are optional, these are not: without them the item says nothing that can be "
          + "answered or checked."
      )
    case .idTwice:
      (
        "An id names one thing.",
        "Other items refer to a thing by its id; where two share it, nobody can tell which is meant."
      )
    case .operativeFacet:
      (
        "A regime has exactly one operative facet.",
        "A designation can have several parts that change on their own. The state of the operative one "
          + "is the status the register answers with, so there must be one, and only one."
      )
    case .effectWithoutProvision:
      (
        "An effect, an exemption or a duty names the provision it stands in.",
        "Whoever is told that something is forbidden, allowed or due must be able to look it up. An "
          + "effect whose provision is not known is not recorded."
      )
    case .ruleWithoutSource:
      (
        "A rule or an instrument of a regime cites a source.",
        "Nothing stands in the register because somebody thinks so. What is general knowledge is cited "
          + "as GK and so shown."
      )
    case .eventWithoutSource:
      (
        "An event cites a source, or says that it is unsourced.",
        "Whoever relies on an event must be able to see on what it rests. 'evidence: unsourced' says "
          + "openly that it rests on no document."
      )
    case .deadReference:
      (
        "Every source, regime, facet, authority, instrument, party, procedure and list named exists.",
        "A reference that leads nowhere hides a slip, often in spelling. Authorities and instruments "
          + "may be named in words; only what is written like an id must be one."
      )
    case .nameClaimedTwice:
      (
        "A name leads to one party.",
        "Whoever asks by a name two parties claim would get the answer about either. Where both truly "
          + "bear it, a relation 'distinct-from' says that this is known."
      )
    case .regimeNotCovered:
      (
        "A party with an event under a regime has a coverage for that regime.",
        "The coverage says what held before the first event and up to which day the party was checked. "
          + "Without it the register would answer 'unknown' beside a recorded act."
      )
    case .eventWithoutDate:
      (
        "An event has a date.",
        "An event without any date has no place in a history. An imprecise date will do; an invented "
          + "one will not."
      )
    case .neverPublic:
      (
        "It can be told since when an event was public.",
        "The register answers what could be known on a day. A closed or unpublished act becomes known "
          + "by an announcement, a publication or a dated assertion: one of them must be there."
      )
    case .dateOrder:
      (
        "Dates come in an order that is possible.",
        "No act is published or signed before it is decided, no hearing is set for a day before the "
          + "setting, no step comes before the one it follows on. Taking effect earlier than decided is "
          + "possible where the act reaches back: 'retroactive: true' says so."
      )
    case .outsideInstrumentLife:
      (
        "A rule holds only while the instrument it stands in is law.",
        "A rule that holds before its instrument was made, or after it ended, stands in another "
          + "instrument, or a date is wrong."
      )
    case .noLegalBasis:
      (
        "An act that changes a status is one the law provided for on its day.",
        "Russian law knew no suspension of a ban before 28 December 2024: a suspension dated earlier "
          + "is a slip, or the rule in the regime's file is incomplete. Only kinds of acts for which "
          + "the regime has dated rules are held to them."
      )
    case .basisContested:
      (
        "The law was surely in force on the day of an act that rests on it.",
        "A warning: the day lies where the entry into force is disputed or not known to the day. The "
          + "fact can be used; a reader of the event should learn of the doubt."
      )
    case .overlappingStates:
      (
        "A facet has one state on a day.",
        "Two events that put the same facet into different states on the same day cannot both be "
          + "right, and the register will not choose."
      )
    case .impossiblePath:
      (
        "A state follows from the one before it.",
        "What was never in force cannot be suspended, ended or held unlawful, and what has ended comes "
          + "back only by being put into force again. Usually an act between the two is missing."
      )
    case .facetWithoutRegime:
      (
        "An event that changes a state says under which regime.",
        "States belong to designations, and those to regimes. A plain fact without a regime changes "
          + "none."
      )
    case .statusByWords:
      (
        "A statement, a bill, a petition or a hearing changes no status.",
        "Only the act that takes effect does. What was said or asked for is recorded as what it is, "
          + "or as a step of a procedure."
      )
    case .endingMismatch:
      (
        "'end-kind' goes with a state that ends, 'relief' with one held unlawful.",
        "A designation can lapse, be revoked or be annulled, with different consequences for the past; "
          + "so an ending says how, and nothing else does."
      )
    case .stageWithoutProcedure:
      (
        "A stage is the stage of a procedure.",
        "'stage' says how far an attempt to change a designation has come. Without the procedure the "
          + "register cannot show what is pending."
      )
    case .procedureWithoutStep:
      (
        "A procedure has a step.",
        "What no event is a step of never began, as far as the register knows, and would not be shown "
          + "as pending."
      )
    case .oneSidedConflict:
      (
        "A conflict has two statements at the least.",
        "A conflict shows who says what. One statement alone is a remark or an assertion."
      )
    }
  }
}
