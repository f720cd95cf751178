import Testing

@testable import Formats

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers for the same seed.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func value(depth: Int = 4) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &self) {
    case 0: .null
    case 1: .bool(.random(using: &self))
    case 2: .integer(Int(truncatingIfNeeded: next() >> UInt64.random(in: 0..<64, using: &self)))
    case 3: .number(finite())
    case 4, 5: .string(text())
    case 6: .array((0..<Int.random(in: 0...4, using: &self)).map { _ in value(depth: depth - 1) })
    default:
      .object(
        (0..<Int.random(in: 0...4, using: &self)).map { _ in
          JSONMember(text(), value(depth: depth - 1))
        })
    }
  }

  mutating func finite() -> Double {
    while true {
      let number = Double(bitPattern: next())
      if number.isFinite { return number }
    }
  }

  mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...6, using: &self) {
      let range: ClosedRange<UInt32> =
        [0...0x1F, 0x20...0x7E, 0x80...0x6FF, 0x2020...0x2030, 0x4E00...0x4EFF, 0x1F300...0x1F3FF]
        .randomElement(using: &self) ?? 0...0
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

@Suite("laws of JSON")
struct JSONLawsTests {
  @Test("what is written reads back the same, in both styles", arguments: [1, 2, 3] as [UInt64])
  func roundTrip(seed: UInt64) throws {
    var dice = Dice(state: seed)
    var reader = JSONReader()
    for round in 0..<500 {
      let value = dice.value()
      for style in [JSONStyle.compact, .pretty] {
        let back = try reader.value(of: value.bytes(style))
        #expect(back == value, "seed \(seed), round \(round)")
      }
    }
  }

  @Test(
    "simdjson and the search for faults agree on what is JSON, whatever is done to a text",
    arguments: [11, 12, 13] as [UInt64])
  func sameVerdict(seed: UInt64) {
    var dice = Dice(state: seed)
    let alphabet =
      Array(#"{}[]",:\0123456789eE+-.tfnu' dDcC8aAbB/"#.utf8) + [0, 9, 10, 13, 0xE2, 0xFF]
    let limits = JSONLimits(depth: 4)
    var reader = JSONReader(limits: limits)
    var refused = 0
    for round in 0..<4000 {
      var bytes = dice.value(depth: 6).bytes(.random(using: &dice) ? .compact : .pretty)
      for _ in 0..<Int.random(in: 0...3, using: &dice) {
        let place = Int.random(in: 0...bytes.count, using: &dice)
        let byte = alphabet.randomElement(using: &dice) ?? 0
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: bytes.insert(byte, at: place)
        case 1 where place < bytes.count: bytes[place] = byte
        default: if place < bytes.count { bytes.remove(at: place) }
        }
      }
      let fault = JSONFault.first(in: bytes.span, limits: limits)
      var error: JSONError?
      do throws(JSONError) { _ = try reader.value(of: bytes) } catch let found { error = found }
      refused += error == nil ? 0 : 1
      #expect(
        error == fault, "seed \(seed), round \(round): \(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(refused > 500 && refused < 3500)
  }
}
