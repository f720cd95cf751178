/// The bytes of a file, unpacked when it is zstd or gzip, in chunks and in constant memory.
///
/// The packing is told by content. Unpacked size and ratio are bounded, so that a small hostile
/// file cannot fill memory or disk. A file that ends inside its packed data is an error, never a
/// short file.
package final class ByteSource {
  /// Bounds on what a file may unpack to.
  package struct Limits: Sendable, Hashable {
    /// Unpacked bytes at most.
    package var bytes: Int
    /// Unpacked bytes per packed byte at most, looked at beyond the first 16 MiB.
    package var ratio: Int

    /// 2 GiB and 1 : 250: above any published list, of which the densest packs 1 : 20.
    package init(bytes: Int = 2 << 30, ratio: Int = 250) {
      self.bytes = bytes
      self.ratio = ratio
    }
  }

  /// The name used in errors.
  package let name: String
  /// How the file is packed; known once the first chunk was read.
  package private(set) var compression = Compression.none
  /// Bytes taken from the file so far, packed as they are.
  package private(set) var fileBytes = 0
  /// Bytes given so far.
  package private(set) var bytes = 0

  private enum Origin {
    case file(RawFile)
    case memory(ArraySlice<UInt8>, piece: Int)
  }

  private var origin: Origin
  private let limits: Limits
  private var decompressor: (any Decompressor)?
  private var packed: [UInt8] = []
  private var offset = 0
  private var hasStarted = false
  private var hasEnded = false

  /// Opens a file. Nothing is read yet.
  ///
  /// - Parameter name: what errors call the file; the path when nil.
  package init(
    path: String, name: String? = nil, limits: Limits = Limits()
  ) throws(FormatError) {
    self.name = name ?? path
    self.limits = limits
    origin = .file(try RawFile(path: path, name: name ?? path))
  }

  /// Reads bytes already in memory as though they were a file.
  ///
  /// - Parameter piece: bytes taken at a time; what is read must not depend on it.
  package init(
    _ content: [UInt8], name: String, limits: Limits = Limits(), piece: Int = 1 << 17
  ) {
    self.name = name
    self.limits = limits
    origin = .memory(content[...], piece: max(1, piece))
  }

  /// Replaces `chunk` by the next bytes; false, and an empty chunk, at the end.
  ///
  /// - Throws: `unreadable`, `empty`, `truncated`, `damaged` or `tooLarge`.
  package func next(_ chunk: inout [UInt8]) throws(FormatError) -> Bool {
    chunk.removeAll(keepingCapacity: true)
    if hasEnded { return false }
    if !hasStarted { try start() }
    if let decompressor {
      try unpack(with: decompressor, into: &chunk)
    } else {
      swap(&chunk, &packed)
      try refill()
    }
    bytes += chunk.count
    if chunk.isEmpty {
      hasEnded = true
      if bytes == 0 { throw empty("the packed file holds no data") }
      return false
    }
    try checkLimits()
    return true
  }

  /// Reads everything that is left. For small files; bounded by the limits.
  package func readAll() throws(FormatError) -> [UInt8] {
    var all: [UInt8] = []
    var chunk: [UInt8] = []
    while try next(&chunk) { all += chunk }
    return all
  }

  private func start() throws(FormatError) {
    hasStarted = true
    try refill()
    if packed.isEmpty {
      hasEnded = true
      throw empty("the file is empty")
    }
    // A magic number can be torn apart by the first read.
    while packed.count < 4, case let start = packed, !start.isEmpty {
      try refill()
      if packed.isEmpty {
        packed = start
        break
      }
      packed = start + packed
    }
    compression = Compression(magic: packed)
    switch compression {
    case .none: break
    case .zstd: decompressor = ZstdDecompressor()
    case .gzip: decompressor = GzipDecompressor()
    }
  }

  private func refill() throws(FormatError) {
    offset = 0
    switch origin {
    case .file(let file): try file.read(&packed, size: 1 << 17)
    case .memory(let content, let piece):
      packed = Array(content.prefix(piece))
      origin = .memory(content.dropFirst(piece), piece: piece)
    }
    fileBytes += packed.count
  }

  private func unpack(
    with decompressor: any Decompressor, into chunk: inout [UInt8]
  ) throws(FormatError) {
    while chunk.isEmpty {
      let moved: Bool
      do {
        moved = try decompressor.decode(packed, from: &offset, into: &chunk)
      } catch {
        throw FormatError(
          .damaged, file: name,
          reason: "\(compression) data are damaged near byte \(fileBytes - packed.count + offset)"
            + " of the file: \(error.reason)",
          remedy: "fetch it again")
      }
      if moved { continue }
      try refill()
      if packed.isEmpty {
        guard decompressor.isAtFrameEnd else {
          throw FormatError(
            .truncated, file: name,
            reason: "\(compression) data end early at compressed byte \(fileBytes)",
            remedy: "the download is incomplete: fetch it again")
        }
        return
      }
    }
  }

  private func checkLimits() throws(FormatError) {
    if bytes > limits.bytes {
      throw FormatError(
        .tooLarge, file: name, reason: "holds more than \(limits.bytes) bytes",
        remedy: "no list is this large: check where it comes from")
    }
    if decompressor != nil, bytes > 16 << 20, bytes / max(1, fileBytes) > limits.ratio {
      throw FormatError(
        .tooLarge, file: name, reason: "unpacks to more than \(limits.ratio) times its size",
        remedy: "no list packs this well: check where it comes from")
    }
  }

  private func empty(_ reason: String) -> FormatError {
    FormatError(.empty, file: name, reason: reason, remedy: "fetch it again")
  }
}
