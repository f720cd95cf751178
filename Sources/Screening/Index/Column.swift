/// A run of plain values inside an index image. Every access is checked against the bounds; a column never
/// outlives the ``IndexImage`` it was taken from, which whoever holds columns holds too.
///
/// All unsafe reading of the image is in this file.
@safe struct Column<Element: BitwiseCopyable>: @unchecked Sendable {
  private let start: UnsafePointer<Element>
  let count: Int

  fileprivate init(_ bytes: UnsafeRawBufferPointer) {
    count = bytes.count / max(1, MemoryLayout<Element>.stride)
    if let base = bytes.baseAddress {
      unsafe start = base.assumingMemoryBound(to: Element.self)
    } else {
      unsafe start = UnsafePointer(bitPattern: MemoryLayout<Element>.alignment).unsafelyUnwrapped
    }
  }

  subscript(place: Int) -> Element {
    precondition(UInt(bitPattern: place) < UInt(bitPattern: count), "outside the index image")
    return unsafe start[place]
  }

  /// Calls `body` with a run of the values. The run is bounded by the column.
  func withSpan<Result>(_ range: Range<Int>, _ body: (Span<Element>) -> Result) -> Result {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "outside the index image")
    let run = unsafe UnsafeBufferPointer(start: start + range.lowerBound, count: range.count)
    return unsafe body(run.span)
  }
}

extension Column<UInt8> {
  /// Whether the bytes from `place` are those given.
  func matches(_ bytes: [UInt8], at place: Int, count length: Int) -> Bool {
    guard bytes.count == length else { return false }
    return withSpan(place..<(place + length)) { run in
      for offset in run.indices where run[offset] != bytes[offset] { return false }
      return true
    }
  }
}

/// The bytes of an index: made in memory, or a file mapped into it. Immutable.
final class IndexImage: Sendable {
  private let bytes: Bytes
  /// Where each section is, by number.
  private let sections: [Range<Int>]

  @safe private struct Bytes: @unchecked Sendable {
    let buffer: UnsafeRawBufferPointer
    let release: @Sendable (UnsafeRawBufferPointer) -> Void
  }

  /// Takes over memory. `release` is called with it at the end.
  ///
  /// - Throws: ``IndexFault`` when the bytes are not an index as this program writes them.
  init(
    taking buffer: UnsafeRawBufferPointer,
    release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) throws(IndexFault) {
    bytes = unsafe Bytes(buffer: buffer, release: release)
    do throws(IndexFault) {
      sections = unsafe try IndexHeader.sections(of: buffer)
    } catch {
      unsafe release(buffer)
      throw error
    }
  }

  deinit { unsafe bytes.release(bytes.buffer) }

  /// Number of bytes of the whole image.
  var size: Int { unsafe bytes.buffer.count }

  /// A section as a column of values.
  func column<Element>(_ section: IndexSection, of type: Element.Type) -> Column<Element> {
    unsafe Column(UnsafeRawBufferPointer(rebasing: bytes.buffer[sections[section.rawValue]]))
  }

  /// Whether every byte is as it was written. O(size).
  func isWhole() -> Bool { unsafe IndexHeader.isWhole(bytes.buffer) }

  /// Calls `body` with all bytes, for writing them to a file.
  func withBytes<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    let all = unsafe bytes.buffer.bindMemory(to: UInt8.self)
    return unsafe try body(all.span)
  }
}
