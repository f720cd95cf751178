package import Chronology

/// How sure the register is of a fact, after its source.
package enum Confidence: String, Sendable, CaseIterable, Comparable, Hashable {
  /// To be verified before anybody relies on it. Never moves a status off `uncertain`.
  case toVerify = "to-verify"
  /// One good source, or firm general knowledge.
  case likely
  /// The official text, or several sources that agree.
  case certain

  private var rank: Int {
    switch self {
    case .toVerify: 0
    case .likely: 1
    case .certain: 2
    }
  }

  package static func < (left: Confidence, right: Confidence) -> Bool { left.rank < right.rank }
}

/// What a fact rests on.
package enum EvidenceKind: String, Sendable, CaseIterable, Hashable {
  /// The act itself, or an official copy of it.
  case act
  /// A published list.
  case list
  /// What an official said.
  case officialStatement = "official-statement"
  /// A press report.
  case press
  /// Commentary and other secondary writing.
  case secondary
  /// Worked out from other facts by a rule of law.
  case computed
  /// General knowledge without a document.
  case unsourced
}

/// The type of a source document.
package enum SourceKind: String, Sendable, CaseIterable, Hashable {
  case official
  case officialCopy = "official-copy"
  case press
  case secondary
  case lowQuality = "low-quality"
}

/// A document or publication the register cites.
package struct Source: Hashable, Sendable {
  /// Short id within the register (`S04`).
  package let id: String
  package let kind: SourceKind
  /// Title or address as people would look it up.
  package let title: String

  package init(id: String, kind: SourceKind, title: String) {
    self.id = id
    self.kind = kind
    self.title = title
  }
}

/// A source's claim about an event: who says so, in which words, how firmly, since when in public.
package struct Assertion: Hashable, Sendable {
  /// Id of the ``Source``.
  package let source: String
  /// The chain behind the source, nearest first: the paper it cites, the unnamed official.
  package let via: [String]
  /// Whose words they are, where the source only carries them.
  package let speaker: String?
  package let published: ImpreciseDate?
  /// The words themselves, kept short.
  package let quote: String?
  /// The hedge as worded: `reportedly`, `decision in principle`.
  package let hedge: String?
  /// What the source claims, in the register's words.
  package let claim: String?

  package init(
    source: String, via: [String] = [], speaker: String? = nil, published: ImpreciseDate? = nil,
    quote: String? = nil, hedge: String? = nil, claim: String? = nil
  ) {
    self.source = source
    self.via = via
    self.speaker = speaker
    self.published = published
    self.quote = quote
    self.hedge = hedge
    self.claim = claim
  }
}
