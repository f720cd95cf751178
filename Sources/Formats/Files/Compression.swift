/// How a file is packed, told by its first bytes and never by its name.
package enum Compression: String, Sendable, Hashable {
  case none, zstd, gzip

  /// The packing of a file that begins with these bytes.
  ///
  /// Magic numbers: RFC 8878 section 3.1.1 (zstd, and its skippable frames), RFC 1952 section
  /// 2.3.1 (gzip).
  package init(magic bytes: some Collection<UInt8>) {
    let first = Array(bytes.prefix(4))
    if first == [0x28, 0xB5, 0x2F, 0xFD] {
      self = .zstd
    } else if first.count == 4, first[0] & 0xF0 == 0x50, first[1...] == [0x2A, 0x4D, 0x18] {
      self = .zstd
    } else if first.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else {
      self = .none
    }
  }
}

/// A running decompression: turns packed bytes into plain ones, a bounded piece at a time.
protocol Decompressor: AnyObject {
  /// Whether the bytes taken so far end exactly at the end of a frame (zstd) or member (gzip).
  var isAtFrameEnd: Bool { get }

  /// Appends what `input[offset...]` unpacks to, at most one buffer full, and moves `offset` past
  /// what was taken. Returns false when it can neither take nor give anything more.
  func decode(
    _ input: [UInt8], from offset: inout Int, into output: inout [UInt8]
  ) throws(DamagedData) -> Bool
}

/// Packed data that contradict themselves; the reason in the library's words.
struct DamagedData: Error {
  let reason: String
}

/// Size of the pieces that decompressors give, in bytes.
let decompressedPiece = 1 << 17
