import Chronology

/// Takes values from the lines of an image, in the order in which ``ImageWriter`` wrote them.
///
/// One pass over the bytes, without a tree in between: start-up reads every fact. A line that is not
/// what its place calls for marks the image as broken, and a value stands in for it; the embedded
/// image is compiled with the code that reads it, so that a test would show it.
struct ImageReader {
  private let bytes: [UInt8]
  private var position = 0
  private(set) var isBroken = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether everything was read, and was what its place called for.
  var isComplete: Bool { !isBroken && position >= bytes.count }

  private mutating func line() -> Range<Int> {
    let start = position
    guard start < bytes.count else {
      isBroken = true
      return 0..<0
    }
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    position = end + 1
    return start..<end
  }

  mutating func text() -> String {
    let line = line()
    return String(decoding: bytes[line], as: UTF8.self)
  }

  mutating func optional() -> String? {
    let line = line()
    return line.isEmpty ? nil : String(decoding: bytes[line], as: UTF8.self)
  }

  mutating func flag() -> Bool { !line().isEmpty }

  mutating func count() -> Int {
    let line = line()
    var number = 0
    for byte in bytes[line] {
      guard byte >= 0x30, byte <= 0x39, number < 10_000_000 else {
        isBroken = true
        return 0
      }
      number = number * 10 + Int(byte - 0x30)
    }
    // No count can exceed what is left to read.
    guard number <= bytes.count - line.upperBound + 1 else {
      isBroken = true
      return 0
    }
    return number
  }

  mutating func texts() -> [String] {
    let count = count()
    var texts: [String] = []
    texts.reserveCapacity(count)
    for _ in 0..<count { texts.append(text()) }
    return texts
  }

  mutating func word<Word: RawRepresentable<String>>(_ standIn: Word) -> Word {
    optionalWord() ?? broken(standIn)
  }

  mutating func optionalWord<Word: RawRepresentable<String>>() -> Word? {
    guard let text = optional() else { return nil }
    guard let word = Word(rawValue: text) else { return broken(nil) }
    return word
  }

  mutating func words<Word: RawRepresentable<String>>() -> [Word] {
    texts().compactMap { text in
      guard let word = Word(rawValue: text) else { return broken(nil) }
      return word
    }
  }

  mutating func date() -> ImpreciseDate? {
    guard let text = optional() else { return nil }
    guard let date = try? ImpreciseDate(edtf: text) else { return broken(nil) }
    return date
  }

  mutating func day() -> Day? {
    guard let text = optional() else { return nil }
    guard let day = Day(iso: text) else { return broken(nil) }
    return day
  }

  mutating func period() -> Period? {
    guard let text = optional() else { return nil }
    if text == "../.." { return .always }
    guard let period = try? Period(edtf: text) else { return broken(nil) }
    return period
  }

  /// A value with a text form of its own.
  mutating func value<Value>(_ standIn: Value, _ read: (String) -> Value?) -> Value {
    read(text()) ?? broken(standIn)
  }

  mutating func list<Value: ImageValue>() -> [Value] {
    let count = count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count where !isBroken { values.append(Value(from: &self)) }
    return values
  }

  mutating func optionalValue<Value: ImageValue>() -> Value? {
    flag() ? Value(from: &self) : nil
  }

  private mutating func broken<Value>(_ standIn: Value) -> Value {
    isBroken = true
    return standIn
  }
}
