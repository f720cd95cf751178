internal import Glibc

/// A file mapped into memory, read-only. Every access is checked against its bounds; pages are read when touched.
///
/// What is mapped stays as long as anybody holds it, even when another file takes its name meanwhile. A file that is
/// shortened while it is mapped ends the process, so only files that are written whole and renamed may be mapped.
///
/// Sendable by hand, since a pointer is not: what it points to is mapped read-only and never changes, and it is
/// unmapped only when nobody holds the object any more.
@safe package final class MappedBytes: @unchecked Sendable {
  private let start: UnsafeRawPointer
  package let count: Int

  /// - Throws: ``FormatError`` when there is no such file or it cannot be mapped.
  package init(path: String) throws(FormatError) {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw MappedBytes.fault(path) }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_size > 0 else {
      throw MappedBytes.fault(path)
    }
    let size = Int(status.st_size)
    guard let base = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0),
      unsafe base != MAP_FAILED
    else { throw MappedBytes.fault(path) }
    unsafe start = UnsafeRawPointer(base)
    count = size
  }

  deinit { _ = unsafe munmap(UnsafeMutableRawPointer(mutating: start), count) }

  private static func fault(_ path: String) -> FormatError {
    FormatError(
      .unreadable, file: path, reason: unsafe String(cString: strerror(errno)),
      remedy: "check its path and rights")
  }

  /// The bytes of a range; those outside the file are left out.
  package func bytes(_ range: Range<Int>) -> [UInt8] {
    let range = range.clamped(to: 0..<count)
    return unsafe [UInt8](
      UnsafeRawBufferPointer(start: start + range.lowerBound, count: range.count))
  }

  /// Appends the bytes of a range.
  package func append(_ range: Range<Int>, to bytes: inout [UInt8]) {
    let range = range.clamped(to: 0..<count)
    unsafe bytes.append(
      contentsOf: UnsafeRawBufferPointer(start: start + range.lowerBound, count: range.count))
  }

  /// A whole number of so many bytes, the least first; zero beyond the end.
  package func number(at place: Int, bytes size: Int) -> Int {
    guard place >= 0, size <= 8, place <= count - size else { return 0 }
    var value: UInt64 = 0
    for offset in 0..<size {
      value |=
        UInt64(unsafe start.load(fromByteOffset: place + offset, as: UInt8.self))
        << (8 * UInt64(offset))
    }
    return Int(truncatingIfNeeded: value & UInt64(Int.max))
  }
}
