import Formats
import Glibc

/// Parties ready to be sent, in one file beside the index, in the order of the index's documents.
///
/// Layout: eight letters that name the format, the number of records and the length of the key (eight bytes each),
/// the key, where each record begins and the last ends (eight bytes each), the records.
final class EntityFile: Sendable {
  private static let magic = Array("OSTENTS1".utf8)

  private let bytes: MappedBytes
  private let offsets: Int
  let count: Int

  /// Opens a file of a key; nil when there is none, or it is not whole, or of another key.
  init?(path: String, key: String) {
    guard let bytes = try? MappedBytes(path: path), bytes.bytes(0..<8) == EntityFile.magic else {
      return nil
    }
    let count = bytes.number(at: 8, bytes: 8)
    let length = bytes.number(at: 16, bytes: 8)
    guard length == key.utf8.count, bytes.bytes(24..<(24 + length)) == Array(key.utf8) else {
      return nil
    }
    self.bytes = bytes
    self.count = count
    offsets = 24 + length
    let (table, tooMany) = count.multipliedReportingOverflow(by: 8)
    guard !tooMany, table < bytes.count, offset(count) == bytes.count else { return nil }
  }

  private func offset(_ record: Int) -> Int { bytes.number(at: offsets + record * 8, bytes: 8) }

  /// Where the texts of a record are.
  private func ranges(_ record: Int, upTo last: EntityRecord.Field) -> [Range<Int>] {
    var place = offset(record)
    return (0...last.rawValue).map { _ in
      let start = place + 4
      place = start + bytes.number(at: place, bytes: 4)
      return start..<place
    }
  }

  func text(_ field: EntityRecord.Field, of record: Int) -> [UInt8] {
    guard (0..<count).contains(record), let range = ranges(record, upTo: field).last else {
      return []
    }
    return bytes.bytes(range)
  }

  func append(_ field: EntityRecord.Field, of record: Int, to target: inout [UInt8]) {
    guard (0..<count).contains(record), let range = ranges(record, upTo: field).last else { return }
    bytes.append(range, to: &target)
  }

  /// The texts of a record up to one, as strings.
  func strings(of record: Int, upTo last: EntityRecord.Field) -> [String] {
    ranges(record, upTo: last).map { String(decoding: bytes.bytes($0), as: UTF8.self) }
  }

  static func append(number: Int, bytes size: Int, to bytes: inout [UInt8]) {
    for byte in 0..<size { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
  }

  /// Writes records under another name and renames. Says whether that was possible.
  static func write(_ records: [[UInt8]], key: String, to path: String) -> Bool {
    var head = magic
    append(number: records.count, bytes: 8, to: &head)
    append(number: key.utf8.count, bytes: 8, to: &head)
    head += Array(key.utf8)
    var place = head.count + (records.count + 1) * 8
    for record in records {
      append(number: place, bytes: 8, to: &head)
      place += record.count
    }
    append(number: place, bytes: 8, to: &head)
    let draft = "\(path).\(getpid()).part"
    let file = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { return false }
    var isWhole = writeAll(head, file)
    for record in records where isWhole { isWhole = writeAll(record, file) }
    guard close(file) == 0, isWhole, unsafe rename(draft, path) == 0 else {
      _ = unsafe unlink(draft)
      return false
    }
    return true
  }

  private static func writeAll(_ bytes: [UInt8], _ file: Int32) -> Bool {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes[start...].withUnsafeBytes {
        unsafe Glibc.write(file, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      start += count
    }
    return true
  }
}
