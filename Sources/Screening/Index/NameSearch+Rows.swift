internal import Names

/// What a row must have gathered to be looked at.
private struct NeededMass {
  /// Of the name's weight, in units of ``NameSearch/units``.
  var withInitials: UInt32
  var withoutInitials: UInt32
  /// What the words that were not gone through can add: to the name's weight in those units, and to the row's
  /// own.
  var rest: Int
  var ownRest: Int
}

extension NameSearch {
  /// Units in which rows gather what of the name's weight they meet; the whole name is so many.
  static let units = 30_000

  /// Finds the rows that can reach the similarity: each gathers what its words meet of the name's weight, and of
  /// its own.
  ///
  /// Words so common that all of them together would not make a name alike are not gone through, after the
  /// principle of H. Turtle and J. Flood, "Query Evaluation: Strategies and Optimizations" (1995): a row that
  /// holds nothing else cannot reach the similarity, one that holds something else is found by that. Where
  /// they would spare more comparisons than going through them costs, they are gone through after all, but
  /// find nothing new. Rows with initials are few and can meet more than their words: they are gone
  /// through for every word.
  ///
  /// - Returns: how many of the found rows, from the first, have to be compared whatever they gathered.
  func findRows(reaching least: Double, _ scratch: inout SearchScratch) -> Int {
    let anchors = name.tokens.indices.filter { name.tokens[$0].role.isAnchor }
    let volumes = anchors.map { (place: $0, volume: volume(of: $0, scratch)) }
      .sorted { $0.volume.all > $1.volume.all }
    var skipped: [(place: Int, volume: Volume)] = []
    var rest = 0
    var ownRest = 0
    for (place, volume) in volumes where volume.all > 0 {
      let most = rest + Int(gain(place, score: bestScore(of: place, scratch)))
      // The best that a row without anything else can be.
      guard similarity(gathered: 0, anchors: most, isMetByInitials: false) < least - 1e-9 else {
        break
      }
      rest = most
      ownRest += mostOwn(of: place, scratch)
      skipped.append((place, volume))
    }
    let isSkipped = Set(skipped.map(\.place))
    scratch.rows.begin(
      atMost: scratch.joinedRows.count
        + volumes.reduce(0) {
          $0 + $1.volume.withInitials
            + (isSkipped.contains($1.place) ? 0 : $1.volume.withoutInitials)
        })
    for row in scratch.joinedRows { scratch.rows.markJoined(row) }
    var needed = neededMass(least, rest: rest, ownRest: ownRest)
    readPostingsAhead(&scratch)
    for place in anchors {
      gather(place, .withInitials, finding: needed.withInitials, &scratch)
      if !isSkipped.contains(place) {
        gather(place, .withoutInitials, finding: needed.withoutInitials, &scratch)
      }
    }
    keepRows(reaching: least, needed, &scratch)
    for (place, volume) in skipped.reversed()
    where scratch.rows.count * NameSearch.postingsPerComparison > volume.all {
      rest -= Int(gain(place, score: bestScore(of: place, scratch)))
      ownRest -= mostOwn(of: place, scratch)
      gather(place, .withoutInitials, finding: nil, &scratch)
      needed = neededMass(least, rest: rest, ownRest: ownRest)
      keepRows(reaching: least, needed, &scratch)
    }
    return scratch.rows.finish()
  }

  /// Reads the first row of every word, so that waiting for memory overlaps.
  private func readPostingsAhead(_ scratch: inout SearchScratch) {
    var sum: UInt32 = 0
    for met in scratch.met {
      let range = rows.postingRange(of: Int(met.word))
      if !range.isEmpty { sum &+= rows.postings[range.lowerBound].row }
    }
    scratch.readAhead = sum
  }

  private func neededMass(_ least: Double, rest: Int, ownRest: Int) -> NeededMass {
    NeededMass(
      withInitials: needed(least, anchors: rest, isMetByInitials: true),
      withoutInitials: needed(least, anchors: rest, isMetByInitials: false), rest: rest,
      ownRest: ownRest)
  }

  /// Leaves of the found rows those that can reach the similarity by what they gathered, of the name's weight
  /// and of their own, which tells long rows apart that share a word or two.
  private func keepRows(
    reaching least: Double, _ needed: NeededMass, _ scratch: inout SearchScratch
  ) {
    let initials = initials * TokenSimilarity.initial * 1000
    let weak = Double(weakWeight) / Double(totalWeight)
    let perUnit = 1 / Double(NameSearch.units)
    let evidencePerUnit = Double(totalWeight) / 1000 * perUnit
    scratch.rows.keep { row in
      guard !row.isJoined else { return true }
      guard !row.hasInitials else { return row.left >= needed.withInitials }
      guard row.left >= needed.withoutInitials else { return false }
      guard row.weight > 0 else { return true }
      let anchors = Double(min(NameSearch.units, Int(row.left) + needed.rest))
      let ownAnchors = Int(row.right) + needed.ownRest
      let own = ownAnchors + Int(row.weakWeight) * 1000 + initials
      let most = NameSimilarity.value(
        left: min(1, anchors * perUnit + weak),
        right: min(1, Double(own) / Double(Int(row.weight) * 1000)),
        evidence: min(Double(ownAnchors) * 1e-6, anchors * evidencePerUnit))
      return most >= least - 1e-9
    }
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

  /// The most of its own weight that a row meets by a word of the name.
  private func mostOwn(of place: Int, _ scratch: SearchScratch) -> Int {
    var most = 0
    for number in scratch.metStarts[place]..<scratch.metStarts[place + 1] {
      most = max(most, Int(scratch.met[number].score) * Int(scratch.met[number].weight))
    }
    return most
  }

  /// How many rows hold words that a word of the name meets, a row counted once for each of its words.
  private struct Volume {
    var withInitials = 0
    var withoutInitials = 0
    var all: Int { withInitials + withoutInitials }
  }

  private func volume(of place: Int, _ scratch: SearchScratch) -> Volume {
    var volume = Volume()
    for number in scratch.metStarts[place]..<scratch.metStarts[place + 1] {
      let word = Int(scratch.met[number].word)
      let all = rows.postingRange(of: word)
      let middle = Int(rows.postingMiddles[word])
      volume.withoutInitials += middle - all.lowerBound
      volume.withInitials += all.upperBound - middle
    }
    return volume
  }

  private enum Run { case withInitials, withoutInitials }

  /// Goes through the rows of every word that a word of the name meets.
  ///
  /// - Parameter needed: what a row must gather to be found; nil where rows gather, but none is found.
  private func gather(
    _ place: Int, _ run: Run, finding needed: UInt32?, _ scratch: inout SearchScratch
  ) {
    for number in scratch.metStarts[place]..<scratch.metStarts[place + 1] {
      let met = scratch.met[number]
      let word = Int(met.word)
      let all = rows.postingRange(of: word)
      let middle = Int(rows.postingMiddles[word])
      let range = run == .withInitials ? middle..<all.upperBound : all.lowerBound..<middle
      guard !range.isEmpty else { continue }
      let left = gain(place, score: Int(met.score))
      let right = UInt32(met.score) * UInt32(met.weight)
      scratch.work.postings += range.count
      rows.postings.withSpan(range) { postings in
        if let needed {
          scratch.rows.gather(
            postings, left: left, right: right, hasInitials: run == .withInitials, needed: needed)
        } else {
          scratch.rows.add(postings, left: left, right: right)
        }
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
    else { return .max }
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
