import CZstd

/// Zstandard compression of whole byte arrays, for data this program keeps for itself.
///
/// For files from outside, which may be larger than memory should hold, use the streaming reader.
package enum ZstdCompression {
  /// The bytes as one Zstandard frame with its size and a checksum.
  /// - Parameter level: 1 (fast) to 19 (small); values outside are moved inside.
  /// - Throws: `compression`, when the library has no memory.
  package static func compress(
    _ bytes: [UInt8], level: Int32 = 3
  ) throws(ZstdCompressionError) -> [UInt8] {
    guard let context = unsafe ZSTD_createCCtx() else { throw .compression("out of memory") }
    defer { unsafe ZSTD_freeCCtx(context) }
    unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, min(max(level, 1), 19))
    unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
    var failure: String?
    let room = ZSTD_compressBound(bytes.count)
    let frame = unsafe [UInt8](unsafeUninitializedCapacity: room) { output, count in
      let size = unsafe bytes.withUnsafeBytes { input in
        unsafe ZSTD_compress2(
          context, output.baseAddress, output.count, input.baseAddress, input.count)
      }
      if ZSTD_isError(size) != 0 {
        failure = unsafe String(cString: ZSTD_getErrorName(size))
      } else {
        count = size
      }
    }
    if let failure { throw .compression(failure) }
    return frame
  }

  /// What ``compress(_:level:)`` was given.
  /// - Parameter limit: Most bytes to return. A frame that claims more is refused before any
  ///   memory is taken for it.
  /// - Throws: `damaged`, `tooLarge`.
  package static func decompress(
    _ frame: [UInt8], limit: Int
  ) throws(ZstdCompressionError) -> [UInt8] {
    let claimed = unsafe frame.withUnsafeBytes {
      unsafe ZSTD_getFrameContentSize($0.baseAddress, $0.count)
    }
    // The two highest values say "unknown" and "not a frame" (`ZSTD_CONTENTSIZE_…`, macros in C).
    guard claimed < UInt64.max - 1 else { throw .damaged("not a frame with a known size") }
    guard claimed <= UInt64(max(0, limit)) else { throw .tooLarge(limit: limit) }
    var failure: String?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(claimed)) { output, count in
      let size = unsafe frame.withUnsafeBytes { input in
        unsafe ZSTD_decompress(output.baseAddress, output.count, input.baseAddress, input.count)
      }
      if ZSTD_isError(size) != 0 {
        failure = unsafe String(cString: ZSTD_getErrorName(size))
      } else {
        count = size
      }
    }
    if let failure { throw .damaged(failure) }
    return bytes
  }
}

/// Why bytes could not be packed or unpacked.
package enum ZstdCompressionError: Error, Hashable, Sendable {
  /// The library could not compress.
  case compression(String)
  /// The bytes are no Zstandard frame, are cut short, or fail their checksum.
  case damaged(String)
  /// The frame holds more than the caller wants.
  case tooLarge(limit: Int)
}

extension ZstdCompressionError: CustomStringConvertible {
  /// What is wrong, in one sentence.
  package var description: String {
    switch self {
    case .compression(let why): "Zstandard could not compress: \(why)"
    case .damaged(let why): "the Zstandard data is damaged or cut short: \(why)"
    case .tooLarge(let limit): "the Zstandard data unpacks to more than \(limit) bytes"
    }
  }
}
