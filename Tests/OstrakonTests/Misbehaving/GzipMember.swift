/// Gzip files written by hand (RFC 1952), since the project only reads them.
enum GzipMember {
  private static let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]

  /// The bytes in stored blocks, unpacked size as large as packed.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var result = head
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(65_535)
      rest = rest.dropFirst(block.count)
      let length = UInt16(block.count)
      result.append(rest.isEmpty ? 1 : 0)
      result += [UInt8(length & 0xFF), UInt8(length >> 8)]
      result += [UInt8(~length & 0xFF), UInt8(~length >> 8)]
      result += block
    } while !rest.isEmpty
    return result + little(checksum(bytes)) + little(UInt32(bytes.count))
  }

  /// `count` blanks, as runs of 258 told by one length code each: about a thousandth of their size.
  /// Its checksum is wrong: nobody is to come that far.
  static func blanks(_ count: Int) -> [UInt8] {
    var bits = BitWriter()
    bits.write(1, 1)
    bits.write(1, 2)
    // A literal blank by the fixed code of 8 bits, then copies of what stands one byte before.
    bits.writeCode(0x50, 8)
    var left = count - 1
    while left >= 258 {
      bits.writeCode(0b1100_0101, 8)
      bits.writeCode(0, 5)
      left -= 258
    }
    for _ in 0..<left { bits.writeCode(0x50, 8) }
    bits.writeCode(0, 7)
    return head + bits.finish() + little(0) + little(UInt32(count))
  }

  private struct BitWriter {
    private var bytes: [UInt8] = []
    private var current: UInt8 = 0
    private var used = 0

    /// Bits of a number, the least significant first.
    mutating func write(_ number: Int, _ count: Int) {
      for place in 0..<count { put(UInt8((number >> place) & 1)) }
    }

    /// Bits of a Huffman code, the most significant first.
    mutating func writeCode(_ code: Int, _ count: Int) {
      for place in (0..<count).reversed() { put(UInt8((code >> place) & 1)) }
    }

    private mutating func put(_ bit: UInt8) {
      current |= bit << UInt8(used)
      used += 1
      if used == 8 {
        bytes.append(current)
        current = 0
        used = 0
      }
    }

    consuming func finish() -> [UInt8] { used == 0 ? bytes : bytes + [current] }
  }

  private static func little(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32($0 * 8)) }
  }

  /// CRC-32 as RFC 1952 section 8 has it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
