/// Something a sentence names.
struct Mention: Sendable {
  enum Kind: String, Sendable {
    case party, group, authority, court, place, regime, date
    /// Where acts are published; its words are no list.
    case publication
  }

  enum Value: Sendable {
    /// Ids of parties: one, or several that bear the name.
    case party([String], isExact: Bool)
    /// "The group", "the movement": whoever was spoken of.
    case group
    case authority(Authority)
    /// Code of a jurisdiction or state.
    case place(String)
    case regime([String])
    case date(DateMention)
  }

  let kind: Kind
  let value: Value
  /// Places of its tokens in the sentence.
  let range: Range<Int>

  /// Code of the state or jurisdiction it names or acts for; nil where it tells none.
  var jurisdiction: String? {
    switch value {
    case .place(let code): code
    case .authority(let body): body.jurisdiction
    default: nil
    }
  }

  /// Id of the likeliest party; nil for what is none.
  var party: String? {
    if case .party(let ids, _) = value { return ids.first }
    return nil
  }
}

/// A body that decides, applies or publishes.
struct Authority: Sendable, Hashable {
  let id: String
  /// Code of its jurisdiction; nil where only the article tells ("the Supreme Court").
  let jurisdiction: String?
  let role: String
}

/// The mentions of one sentence, by where they begin.
struct SentenceMentions: Sendable {
  private(set) var all: [Mention] = []
  private var starts: [Int: [Int]] = [:]

  mutating func add(_ mention: Mention) {
    starts[mention.range.lowerBound, default: []].append(all.count)
    all.append(mention)
  }

  /// Takes out mentions of a kind that are only words of a longer one: parties in the name of a regime ("the list on
  /// ISIL and Al-Qaida"), places in the name of a party ("Tehrik-e Taliban Pakistan").
  mutating func remove(_ kind: Mention.Kind, insideOf outer: Mention.Kind) {
    let covers = all.filter { $0.kind == outer }.map(\.range)
    let kept = all.filter { mention in
      mention.kind != kind
        || !covers.contains { $0.overlaps(mention.range) && $0.count > mention.range.count }
    }
    all = []
    starts = [:]
    for mention in kept { add(mention) }
  }

  /// Takes out states in the name of another's law: "the Charter of the United Nations Act" is Australia's.
  mutating func removePlacesOfForeignNames() {
    for regime in of(.regime).map(\.mention) {
      guard case .regime(let ids) = regime.value, let id = ids.first else { continue }
      let home = id.prefix { $0 != "-" }
      let isForeign = of(.place).contains { _, mention in
        guard case .place(let code) = mention.value, regime.range.overlaps(mention.range) else {
          return false
        }
        return code != home && !(code == "GB" && home == "UK")
      }
      if isForeign { remove(.place, inside: regime.range) }
    }
  }

  /// Gives bodies that only the article tells ("the Supreme Court") the state that is named right beside them.
  /// - Parameter isBetween: whether a token may stand between: "of", a possessive.
  mutating func placeBodies(where isBetween: (Int) -> Bool) {
    let places = of(.place).map(\.mention)
    let placed = all.map { mention -> Mention in
      guard case .authority(let body) = mention.value, body.jurisdiction == nil else {
        return mention
      }
      let beside = places.first { place in
        let (left, right) =
          place.range.lowerBound < mention.range.lowerBound
          ? (place.range, mention.range) : (mention.range, place.range)
        guard left.upperBound <= right.lowerBound else { return false }
        let between = left.upperBound..<right.lowerBound
        return between.count <= 2 && between.allSatisfy(isBetween)
      }
      guard case .place(let code) = beside?.value else { return mention }
      return Mention(
        kind: mention.kind,
        value: .authority(Authority(id: body.id, jurisdiction: code, role: body.role)),
        range: mention.range)
    }
    all = []
    starts = [:]
    for mention in placed { add(mention) }
  }

  mutating func remove(_ kind: Mention.Kind, inside range: Range<Int>) {
    let kept = all.filter { $0.kind != kind || !range.contains($0.range.lowerBound) }
    all = []
    starts = [:]
    for mention in kept { add(mention) }
  }

  /// The number of the longest mention of a kind that begins at a token; courts are authorities, too.
  func beginning(at place: Int, _ kind: Mention.Kind) -> Int? {
    (starts[place] ?? []).filter { number in
      all[number].kind == kind || (kind == .authority && all[number].kind == .court)
    }.max { all[$0].range.count < all[$1].range.count }
  }

  func longest(at place: Int) -> Mention? {
    (starts[place] ?? []).map { all[$0] }.max { $0.range.count < $1.range.count }
  }

  func of(_ kind: Mention.Kind) -> [(number: Int, mention: Mention)] {
    all.enumerated().filter { $0.element.kind == kind }.map {
      (number: $0.offset, mention: $0.element)
    }
  }
}
