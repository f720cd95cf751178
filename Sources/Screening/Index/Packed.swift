/// Writes numbers and texts one after another: numbers in groups of seven bits, texts as UTF-8 with their length
/// before them.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []

  mutating func number(_ value: Int) {
    var rest = UInt64(max(0, value))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func text(_ text: String) {
    number(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func optionalText(_ text: String?) {
    number(text == nil ? 0 : 1)
    if let text { self.text(text) }
  }

  mutating func list<Element>(
    _ elements: [Element], _ write: (inout PackedWriter, Element) -> Void
  ) {
    number(elements.count)
    for element in elements { write(&self, element) }
  }
}

/// Reads what ``PackedWriter`` wrote. Beyond the end there are zeros and empty texts.
struct PackedReader {
  private let bytes: Column<UInt8>
  private var place: Int
  private let end: Int

  init(_ bytes: Column<UInt8>, at place: Int, count: Int) {
    self.bytes = bytes
    self.place = place
    end = min(bytes.count, place + count)
  }

  mutating func number() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while place < end, shift < 63 {
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(truncatingIfNeeded: value & UInt64(Int.max))
  }

  mutating func text() -> String {
    let count = min(number(), max(0, end - place))
    defer { place += count }
    return bytes.withSpan(place..<(place + count)) { run in
      guard let text = try? UTF8Span(validating: run) else { return "" }
      return String(copying: text)
    }
  }

  mutating func optionalText() -> String? { number() == 0 ? nil : text() }

  mutating func list<Element>(_ read: (inout PackedReader) -> Element) -> [Element] {
    let count = min(number(), max(0, end - place))
    return (0..<count).map { _ in read(&self) }
  }
}
