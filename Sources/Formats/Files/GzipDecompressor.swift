import CZlib

/// Unpacks gzip members, several in a row included (RFC 1952).
@safe final class GzipDecompressor: Decompressor {
  private let state: UnsafeMutablePointer<z_stream>
  private var isReady: Bool
  private(set) var isAtFrameEnd = true
  private var mayHoldMore = false

  init() {
    unsafe state = .allocate(capacity: 1)
    unsafe state.initialize(to: z_stream())
    // 16 above the largest window asks zlib for the gzip wrapper alone.
    let window: Int32 = 15 + 16
    isReady =
      unsafe inflateInit2_(
        state, window, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit {
    if isReady { unsafe _ = inflateEnd(state) }
    unsafe state.deallocate()
  }

  func decode(
    _ input: [UInt8], from offset: inout Int, into output: inout [UInt8]
  ) throws(DamagedData) -> Bool {
    guard isReady else { throw DamagedData(reason: "no memory to unpack it") }
    guard offset < input.count || mayHoldMore else { return false }
    if isAtFrameEnd, offset < input.count { unsafe _ = inflateReset(state) }
    var taken = 0
    var given = 0
    var status: Int32 = Z_OK
    let available = min(input.count - offset, Int(UInt32.max))
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: decompressedPiece) { room, count in
      unsafe input.withUnsafeBytes { bytes in
        let start = unsafe bytes.baseAddress.map { unsafe $0 + offset }
        unsafe state.pointee.next_in = unsafe UnsafeMutablePointer(
          mutating: start?.assumingMemoryBound(to: UInt8.self))
        unsafe state.pointee.avail_in = UInt32(available)
        unsafe state.pointee.next_out = room.baseAddress
        unsafe state.pointee.avail_out = UInt32(decompressedPiece)
        status = unsafe inflate(state, Z_NO_FLUSH)
        taken = unsafe available - Int(state.pointee.avail_in)
        given = unsafe decompressedPiece - Int(state.pointee.avail_out)
      }
      count = given
    }
    guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
      let text = unsafe state.pointee.msg.map { unsafe String(cString: $0) }
      throw DamagedData(reason: text ?? "zlib error \(status)")
    }
    offset += taken
    output += piece
    mayHoldMore = given == decompressedPiece && status == Z_OK
    if status == Z_STREAM_END {
      isAtFrameEnd = true
    } else if taken > 0 {
      isAtFrameEnd = false
    }
    return taken > 0 || given > 0
  }
}
