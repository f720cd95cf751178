/// Cuts a stream of bytes into the lines of NDJSON, whatever the chunks it comes in.
///
/// Append chunks as they arrive and take lines until there is none; call ``end()`` after the last
/// chunk, because the last line may lack its line feed. Blank lines are passed over but counted. A
/// line longer than the limit is handed out as such in its place, without its text, and the stream
/// goes on behind it; memory never exceeds the limit by more than one chunk.
package struct NDJSONLines: Sendable {
  /// One line of the stream.
  package struct Line: Sendable, Hashable {
    /// Its number in the stream, from 1.
    package let number: Int
    /// Its text without the line break.
    package let content: Content
  }

  package enum Content: Sendable, Hashable {
    /// The bytes of the line, without its line feed and a carriage return before that.
    case bytes([UInt8])
    /// The line is longer than the limit; so many bytes were passed over.
    case tooLong(bytes: Int)
  }

  /// The longest line handed out, in bytes.
  package let maximumLength: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var scanned = 0
  private var number = 0
  /// Bytes of the present line already thrown away, because it is too long.
  private var discarded = 0
  private var ended = false

  package init(maximumLength: Int = 16 << 20) {
    self.maximumLength = maximumLength
  }

  /// Takes in the next bytes of the stream.
  package mutating func append(_ chunk: some Sequence<UInt8>) {
    buffer.removeFirst(start)
    scanned -= start
    start = 0
    buffer.append(contentsOf: chunk)
  }

  /// Says that the stream is over, so that a last line without line feed is handed out too.
  package mutating func end() { ended = true }

  /// The next line, or nil when more bytes are needed or the stream is over.
  package mutating func next() -> Line? {
    while let end = endOfLine() {
      number += 1
      var text = buffer[start..<end]
      let passed = discarded
      discarded = 0
      start = min(end + 1, buffer.count)
      scanned = start
      if number == 1, passed == 0, text.starts(with: [0xEF, 0xBB, 0xBF]) {
        text = text.dropFirst(3)
      }
      if passed + text.count > maximumLength {
        return Line(number: number, content: .tooLong(bytes: passed + text.count))
      }
      if text.last == UInt8(ascii: "\r") { text = text.dropLast() }
      if text.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) { continue }
      return Line(number: number, content: .bytes(Array(text)))
    }
    return nil
  }

  /// The index of the line feed that ends the line at `start`, or of the end of the stream.
  private mutating func endOfLine() -> Int? {
    if let feed = buffer[scanned...].firstIndex(of: UInt8(ascii: "\n")) { return feed }
    scanned = buffer.count
    let rest = buffer.count - start
    if ended { return rest + discarded > 0 ? buffer.count : nil }
    if rest + discarded > maximumLength {
      discarded += rest
      buffer.removeAll(keepingCapacity: true)
      start = 0
      scanned = 0
    }
    return nil
  }
}
