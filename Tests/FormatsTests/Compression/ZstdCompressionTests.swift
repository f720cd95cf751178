import Formats
import Testing

@Suite("Zstandard compression of whole arrays")
struct ZstdCompressionTests {
  @Test(
    "What was compressed comes back",
    arguments: [0, 1, 63, 64, 100_000])
  func roundTrip(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 7) }
    let frame = try ZstdCompression.compress(bytes)
    #expect(try ZstdCompression.decompress(frame, limit: count) == bytes)
    if count > 1_000 { #expect(frame.count < count / 4) }
  }

  @Test("A frame that holds more than the limit is refused")
  func limited() throws {
    let frame = try ZstdCompression.compress([UInt8](repeating: 0, count: 1_000_000))
    #expect(throws: ZstdCompressionError.tooLarge(limit: 999_999)) {
      try ZstdCompression.decompress(frame, limit: 999_999)
    }
  }

  @Test("Data cut short, changed or of another kind is refused")
  func damaged() throws {
    var frame = try ZstdCompression.compress(Array("a register of designations".utf8))
    for damaged in [Array(frame.dropLast()), Array("plain text, no frame".utf8), []] {
      #expect(throws: ZstdCompressionError.self) {
        try ZstdCompression.decompress(damaged, limit: 1_000)
      }
    }
    frame[frame.count - 1] ^= 1
    #expect(throws: ZstdCompressionError.self) {
      try ZstdCompression.decompress(frame, limit: 1_000)
    }
  }
}
