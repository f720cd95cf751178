import Chronology

/// A seeded source of EDTF texts (SplitMix64), so that a failure can be repeated.
struct RandomDates: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func chance(_ one: Int, in all: Int) -> Bool {
    Int.random(in: 0..<all, using: &self) < one
  }

  mutating func day() -> Day {
    Day(ordinal: Int.random(in: Int(Day.first.ordinal)...Int(Day.last.ordinal), using: &self))
      ?? .first
  }

  /// A valid date of any precision, plain.
  mutating func plain() -> String {
    String(day().description.prefix([4, 7, 10].randomElement(using: &self) ?? 10))
  }

  /// A valid date with digits unspecified and components qualified, in no canonical order.
  mutating func date() -> String {
    if chance(1, in: 8) {
      return plain().prefix(4) + "-\(Int.random(in: 21...41, using: &self))" + qualifier()
    }
    let parts = plain().split(separator: "-").map { part in
      qualifier() + String(part.map { chance(1, in: 5) ? "X" : $0 }) + qualifier()
    }
    return parts.joined(separator: "-")
  }

  /// Any valid expression.
  mutating func expression() -> String {
    switch Int.random(in: 0..<10, using: &self) {
    case 0: "\(day())T\(time())"
    case 1: "Y\(chance(1, in: 2) ? "-" : "")\(Int.random(in: 10_000...99_999_999, using: &self))"
    case 2: "-" + plain()
    case 3, 4: interval()
    case 5, 6: choice()
    default: date()
    }
  }

  /// Characters in any order, mostly of EDTF.
  mutating func nonsense() -> String {
    let alphabet = Array("00112234598XXY-----//..[],{}?~%TZ:+ESux é") + ["\u{301}"]
    return String(
      (0..<Int.random(in: 0...18, using: &self)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &self)]
      })
  }

  /// A valid expression with a few characters changed, left out or put in.
  mutating func damaged() -> String {
    var characters = Array(expression())
    for _ in 0..<Int.random(in: 1...3, using: &self) {
      let place = Int.random(in: 0...characters.count, using: &self)
      let other = nonsense()
      if place < characters.count, chance(2, in: 3) { characters.remove(at: place) }
      if chance(2, in: 3) { characters.insert(contentsOf: other.prefix(1), at: place) }
    }
    return String(characters)
  }

  private mutating func qualifier() -> String {
    chance(1, in: 6) ? ["?", "~", "%"].randomElement(using: &self) ?? "" : ""
  }

  private mutating func time() -> String {
    let zone = ["", "Z", "-04", "+04:30", "-00:30"].randomElement(using: &self) ?? ""
    return
      "\(Int.random(in: 10...23, using: &self)):0\(Int.random(in: 0...9, using: &self)):59\(zone)"
  }

  private mutating func interval() -> String {
    switch Int.random(in: 0..<6, using: &self) {
    case 0: "../" + date()
    case 1: date() + "/.."
    case 2: "/" + date()
    case 3: date() + "/"
    case 4: choice() + "/" + date()
    default: date() + "/" + date()
    }
  }

  private mutating func choice() -> String {
    var members = (0..<Int.random(in: 1...3, using: &self)).map { _ in
      chance(1, in: 3) ? date() + ".." + date() : date()
    }
    if chance(1, in: 5) { members.insert(".." + date(), at: 0) }
    if chance(1, in: 5) { members.append(date() + "..") }
    return "[" + members.joined(separator: ",") + "]"
  }
}
