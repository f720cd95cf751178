internal import Names

/// What a row must have gathered to be looked at, in units of ``NameSearch/units``.
struct NeededMass {
  var withInitials: UInt32
  var withoutInitials: UInt32
}

extension NameSearch {
  /// Units in which rows gather what of the name's weight they meet; the whole name is so many.
  static let units = 30_000

  /// Touches the rows that can reach the similarity: each gathers what its words meet of the name's weight.
  ///
  /// Words so common that all of them together would not make a name alike are not gone through, after the
  /// principle of H. Turtle and J. Flood, "Query Evaluation: Strategies and Optimizations" (1995): a row that
  /// holds nothing else cannot reach the similarity, one that holds something else is found by that. Where
  /// they would spare more comparisons than going through them costs, they are gone through after all, but
  /// touch nothing new. Rows with initials are few and can meet more than their words: they are gone
  /// through for every word.
  func findRows(reaching least: Double, _ scratch: inout SearchScratch) -> NeededMass {
    let anchors = name.tokens.indices.filter { name.tokens[$0].role.isAnchor }
    let volumes = anchors.map { (place: $0, volume: volume(of: $0, scratch)) }
      .sorted { $0.volume > $1.volume }
    var skipped: [(place: Int, volume: Int)] = []
    var rest = 0
    for (place, volume) in volumes where volume > 0 {
      let most = rest + Int(gain(place, score: bestScore(of: place, scratch)))
      // The best that a row without anything else can be.
      guard similarity(gathered: 0, anchors: most, isMetByInitials: false) < least - 1e-9 else {
        break
      }
      rest = most
      skipped.append((place, volume))
    }
    let isSkipped = Set(skipped.map(\.place))
    for place in anchors {
      gather(place, .withInitials, touching: true, &scratch)
      if !isSkipped.contains(place) { gather(place, .withoutInitials, touching: true, &scratch) }
    }
    for (place, volume) in skipped.reversed()
    where scratch.touched.count * NameSearch.postingsPerComparison > volume {
      rest -= Int(gain(place, score: bestScore(of: place, scratch)))
      gather(place, .withoutInitials, touching: false, &scratch)
    }
    return NeededMass(
      withInitials: needed(least, anchors: rest, isMetByInitials: true),
      withoutInitials: needed(least, anchors: rest, isMetByInitials: false))
  }

  /// How many postings can be gone through in the time in which one row is looked at.
  private static let postingsPerComparison = 24

  /// What a row gathers by a word of so much likeness to a word of the name; rounded up.
  private func gain(_ place: Int, score: Int) -> UInt32 {
    let whole = totalWeight * 1000
    return UInt32(clamping: (score * weights[place] * NameSearch.units + whole - 1) / whole)
  }

  private func bestScore(of place: Int, _ scratch: SearchScratch) -> Int {
    var best = 0
    for number in scratch.metStarts[place]..<scratch.metStarts[place + 1] {
      best = max(best, Int(scratch.met[number].score))
    }
    return best
  }

  private func volume(of place: Int, _ scratch: SearchScratch) -> Int {
    (scratch.metStarts[place]..<scratch.metStarts[place + 1]).reduce(0) {
      $0 + rows.postingRange(of: Int(scratch.met[$1].word)).count
    }
  }

  private enum Run { case withInitials, withoutInitials }

  /// Goes through the rows of every word that a word of the name meets.
  private func gather(
    _ place: Int, _ run: Run, touching: Bool, _ scratch: inout SearchScratch
  ) {
    for number in scratch.metStarts[place]..<scratch.metStarts[place + 1] {
      let met = scratch.met[number]
      let word = Int(met.word)
      let all = rows.postingRange(of: word)
      let middle = Int(rows.postingMiddles[word])
      let range = run == .withInitials ? middle..<all.upperBound : all.lowerBound..<middle
      let gain = gain(place, score: Int(met.score))
      scratch.work.postings += range.count
      if touching {
        let flag = run == .withInitials ? SearchScratch.initials : 0
        for posting in range { scratch.touch(rows.postings[posting], adding: gain, flag: flag) }
      } else {
        for posting in range { scratch.update(rows.postings[posting], adding: gain) }
      }
    }
  }

  /// The most that a name can be like a row that gathered so much, words of the name's that may be met besides
  /// counted as met.
  private func similarity(gathered: Int, anchors: Int, isMetByInitials: Bool) -> Double {
    let units = Double(NameSearch.units)
    let anchored = min(units, Double(gathered + anchors))
    var left = anchored + units * Double(weakWeight) / Double(totalWeight)
    if isMetByInitials { left += 0.7 * units }
    return NameSimilarity.value(
      left: min(1, left / units), right: 1,
      evidence: anchored / units * Double(totalWeight) / 1000)
  }

  /// The least that must be gathered for a similarity, by bisection: the similarity grows with it.
  private func needed(_ least: Double, anchors: Int, isMetByInitials: Bool) -> UInt32 {
    var low = 0
    var high = NameSearch.units
    guard
      similarity(gathered: high, anchors: anchors, isMetByInitials: isMetByInitials) >= least - 1e-9
    else { return SearchScratch.joined }
    while low < high {
      let middle = (low + high) / 2
      if similarity(gathered: middle, anchors: anchors, isMetByInitials: isMetByInitials) >= least
        - 1e-9
      {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return UInt32(low)
  }
}
