import Register

/// A seeded source of random entries (SplitMix64), so that a failure can be repeated.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// Text with everything that could upset a line-and-tab form.
  mutating func text() -> String {
    let pieces = [
      "a", "Omar", "\t", "\n", "\\", "\\n", "", "\r", "é", "e\u{301}", "الله", "Хат", "=", "\0",
      "🜁", "\u{200d}", " ",
    ]
    return (0..<Int.random(in: 0...4, using: &self)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &self)]
    }.joined()
  }

  mutating func entry() -> ListEntry {
    let kinds = PartyKind.allCases
    var entry = ListEntry(id: text(), kind: kinds[Int.random(in: 0..<kinds.count, using: &self)])
    for _ in 0..<Int.random(in: 0...8, using: &self) {
      var field = EntryField(EntryProperty(rawValue: text()), text())
      for _ in 0..<Int.random(in: 0...3, using: &self) { field.attributes[text()] = text() }
      entry.fields.append(field)
    }
    return entry
  }
}
