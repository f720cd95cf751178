import Register

/// Finds the jurisdictions that an event is told of.
struct PlaceChoice {
  private let draft: EventDraft
  private var reading: SentenceReading { draft.reading }

  init(_ draft: EventDraft) { self.draft = draft }

  /// Several told together ("in Britain, Canada and Australia"); of what still stands, all of the segment.
  var together: [String] {
    guard let scope = draft.scopes.first else { return [] }
    let all = reading.mentions.all.filter { scope.contains($0.range.lowerBound) }
      .compactMap { mention in code(mention).map { (mention: mention, code: $0) } }
    if draft.match.kind == .stillListed { return all.map(\.code).distinct }
    guard
      let place = all.indices.min(by: {
        draft.distance(all[$0].mention) < draft.distance(all[$1].mention)
      })
    else { return [] }
    var first = place
    while first > 0, isJoined(all[first - 1].mention, all[first].mention) { first -= 1 }
    var last = place
    while last + 1 < all.count, isJoined(all[last].mention, all[last + 1].mention) { last += 1 }
    return all[first...last].map(\.code).distinct
  }

  /// Those that the sentence names.
  var all: Set<String> { Set(reading.mentions.all.compactMap(code)) }

  /// The jurisdiction of a place or body that has regimes.
  private func code(_ mention: Mention) -> String? {
    mention.jurisdiction.flatMap { code in
      draft.register.regimes.contains { $0.jurisdiction == code } ? code : nil
    }
  }

  /// Whether nothing but commas, conjunctions and small words stand between.
  func isJoined(_ left: Mention, _ right: Mention) -> Bool {
    guard left.range.upperBound <= right.range.lowerBound else { return false }
    let between = reading.sentence.tokens[left.range.upperBound..<right.range.lowerBound]
    let lexicon = draft.lexicon
    return between.count <= 4
      && between.contains {
        lexicon.conjunctions.contains($0.word) || $0.word == [UInt8(ascii: ",")]
      }
      && between.allSatisfy {
        !$0.isWord && $0.word == [UInt8(ascii: ",")] || lexicon.conjunctions.contains($0.word)
          || lexicon.echoLeads.contains($0.word)
      }
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it stands first.
  var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
