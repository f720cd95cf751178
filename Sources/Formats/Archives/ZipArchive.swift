import CArchive

/// A plain file, as `AE_IFREG` says it, which Swift does not take over.
private let plainFile: UInt32 = 0o100000

/// Makes ZIP archives in memory, by libarchive.
package enum ZipArchive {
  /// An archive of these members, deflated; the same bytes for the same members.
  /// - Throws: `malformed` with the library's words.
  package static func bytes(
    of members: [(name: String, content: [UInt8])]
  ) throws(FormatError) -> [UInt8] {
    guard let archive = unsafe archive_write_new() else { throw fault("no memory") }
    defer { unsafe _ = archive_write_free(archive) }
    unsafe _ = archive_write_set_format_zip(archive)
    // Deflating never adds more than a few bytes to a block of thousands; heads and the directory come besides.
    let room = members.reduce(4096) { $0 + $1.content.count + $1.content.count / 512 + 1024 }
    var bytes = [UInt8](repeating: 0, count: room)
    var used = 0
    let outcome: Int32 = unsafe bytes.withUnsafeMutableBytes { buffer in
      guard
        unsafe archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &used)
          == ARCHIVE_OK
      else { return ARCHIVE_FATAL }
      for member in members {
        guard let entry = unsafe archive_entry_new() else { return ARCHIVE_FATAL }
        defer { unsafe archive_entry_free(entry) }
        unsafe archive_entry_set_pathname(entry, member.name)
        unsafe archive_entry_set_size(entry, Int64(member.content.count))
        unsafe archive_entry_set_filetype(entry, plainFile)
        unsafe archive_entry_set_perm(entry, 0o644)
        // The first day the format knows, so that time makes no difference.
        unsafe archive_entry_set_mtime(entry, 315_532_800, 0)
        guard unsafe archive_write_header(archive, entry) == ARCHIVE_OK else {
          return ARCHIVE_FATAL
        }
        let written = unsafe member.content.withUnsafeBytes {
          unsafe archive_write_data(archive, $0.baseAddress, $0.count)
        }
        guard written == member.content.count else { return ARCHIVE_FATAL }
      }
      return unsafe archive_write_close(archive)
    }
    guard outcome == ARCHIVE_OK else {
      throw fault(
        unsafe archive_error_string(archive).map { unsafe String(cString: $0) } ?? "no reason given"
      )
    }
    bytes.removeLast(bytes.count - used)
    return bytes
  }

  private static func fault(_ reason: String) -> FormatError {
    FormatError(
      .malformed, file: "(archive)", reason: "cannot be made: \(reason)",
      remedy: "free memory and try again")
  }
}
