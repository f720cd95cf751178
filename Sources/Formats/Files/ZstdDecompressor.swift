import CZstd

/// Unpacks zstd frames, several in a row and skippable ones included (RFC 8878).
@safe final class ZstdDecompressor: Decompressor {
  private let stream: OpaquePointer?
  private(set) var isAtFrameEnd = true
  /// Whether the library may still hold bytes it could not give for want of room.
  private var mayHoldMore = false

  init() { unsafe stream = ZSTD_createDStream() }

  deinit { unsafe _ = ZSTD_freeDStream(stream) }

  func decode(
    _ input: [UInt8], from offset: inout Int, into output: inout [UInt8]
  ) throws(DamagedData) -> Bool {
    guard unsafe stream != nil else { throw DamagedData(reason: "no memory to unpack it") }
    guard offset < input.count || mayHoldMore else { return false }
    var taken = 0
    var given = 0
    var status = 0
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: decompressedPiece) { room, count in
      unsafe input.withUnsafeBytes { bytes in
        var source = unsafe ZSTD_inBuffer(
          src: bytes.baseAddress.map { unsafe $0 + offset }, size: bytes.count - offset, pos: 0)
        var target = unsafe ZSTD_outBuffer(
          dst: room.baseAddress, size: decompressedPiece, pos: 0)
        status = unsafe ZSTD_decompressStream(stream, &target, &source)
        taken = unsafe source.pos
        given = unsafe target.pos
      }
      count = given
    }
    if ZSTD_isError(status) != 0 {
      throw DamagedData(reason: unsafe String(cString: ZSTD_getErrorName(status)))
    }
    offset += taken
    output += piece
    mayHoldMore = given == decompressedPiece
    // A call that takes nothing and gives nothing after a frame's end only asks for a next frame.
    if taken > 0 || given > 0 { isAtFrameEnd = status == 0 }
    return taken > 0 || given > 0
  }
}
