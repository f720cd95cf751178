import CArchive
import Glibc

/// The files of an archive (tar or zip, itself packed or not), unpacked into a folder of their own
/// that goes away with this value's last owner.
///
/// Unpacking through the disk keeps memory flat and lets every member be read from the front as
/// often as a reader needs, whatever the archive's own order. Member names never become paths: a
/// file is called by its number, so that no name in an archive can reach outside the folder.
/// Members that are no plain files are left out, archives inside are not opened.
@safe package final class UnpackedArchive {
  /// A file of the archive.
  package struct Member: Sendable, Hashable {
    /// Its name in the archive.
    package let name: String
    /// Where it lies as long as the archive's value lives.
    package let path: String
    /// Its unpacked size in bytes.
    package let bytes: Int
  }

  /// Bounds on what an archive may hold.
  package struct Limits: Sendable, Hashable {
    /// Bytes of all members together at most.
    package var bytes: Int
    /// Members at most.
    package var members: Int
    /// Unpacked bytes per packed byte at most, looked at beyond the first 16 MiB.
    package var ratio: Int

    /// 2 GiB, 100,000 members, 1 : 250: above any published list.
    package init(bytes: Int = 2 << 30, members: Int = 100_000, ratio: Int = 250) {
      self.bytes = bytes
      self.members = members
      self.ratio = ratio
    }
  }

  /// The archive's name, as errors give it.
  package let name: String
  /// The plain files, in the archive's order.
  package private(set) var members: [Member] = []

  private let folder: String
  private let limits: Limits
  private var total = 0

  /// Unpacks an archive.
  ///
  /// - Throws: what the source throws; `damaged`, `truncated`, `tooLarge`, `empty`; `unreadable`
  ///   when there is no folder to unpack into.
  package init(_ source: ByteSource, limits: Limits = Limits()) throws(FormatError) {
    name = source.name
    self.limits = limits
    var template = Array("\(Self.temporaryFolder)/ostrakon-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw FormatError(
        .unreadable, file: source.name,
        reason: "there is no folder to unpack into: \(unsafe String(cString: strerror(errno)))",
        remedy: "make room in \(Self.temporaryFolder), or set TMPDIR")
    }
    folder = String(
      decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    // The packed bytes go through a file too: a zip's directory stands at its end.
    let packed = folder + "/archive"
    try Self.copy(source, to: packed)
    defer { _ = unsafe unlink(packed) }
    try unpack(packed, packedBytes: max(1, source.fileBytes))
    if members.isEmpty {
      throw FormatError(
        .empty, file: name, reason: "the archive holds no file", remedy: "fetch it again")
    }
  }

  deinit {
    for member in members { _ = unsafe unlink(member.path) }
    _ = unsafe unlink(folder + "/archive")
    _ = unsafe rmdir(folder)
  }

  private static var temporaryFolder: String {
    guard let set = unsafe getenv("TMPDIR") else { return "/tmp" }
    let path = unsafe String(cString: set)
    return path.isEmpty ? "/tmp" : path
  }

  private static func copy(_ source: ByteSource, to path: String) throws(FormatError) {
    let file = try WrittenFile(path, for: source.name)
    var chunk: [UInt8] = []
    while try source.next(&chunk) { try file.write(chunk.span) }
    try file.close()
  }

  private func unpack(_ path: String, packedBytes: Int) throws(FormatError) {
    guard let archive = unsafe archive_read_new() else { throw fault("no memory to unpack it") }
    defer { unsafe _ = archive_read_free(archive) }
    unsafe _ = archive_read_support_format_tar(archive)
    unsafe _ = archive_read_support_format_zip(archive)
    guard unsafe archive_read_open_filename(archive, path, 1 << 17) == ARCHIVE_OK else {
      throw unsafe damage(archive)
    }
    var entry: OpaquePointer?
    while true {
      let code = unsafe archive_read_next_header(archive, &entry)
      if code == ARCHIVE_EOF { return }
      guard code == ARCHIVE_OK || code == ARCHIVE_WARN, let entry = unsafe entry else {
        throw unsafe damage(archive)
      }
      let isFile = unsafe (archive_entry_filetype(entry) & S_IFMT) == S_IFREG
      guard isFile else { continue }
      guard members.count < limits.members else {
        throw tooLarge("holds more than \(limits.members) files")
      }
      let called =
        unsafe archive_entry_pathname(entry).map { unsafe String(cString: $0) }
        ?? "member \(members.count + 1)"
      try unsafe extract(archive, called, packedBytes)
    }
  }

  private func extract(
    _ archive: OpaquePointer, _ called: String, _ packedBytes: Int
  ) throws(FormatError) {
    let path = "\(folder)/\(members.count)"
    let file = try WrittenFile(path, for: name)
    // Known before it is whole, so that a refused archive leaves nothing behind.
    members.append(Member(name: called, path: path, bytes: 0))
    var buffer = [UInt8](repeating: 0, count: 1 << 17)
    var bytes = 0
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe archive_read_data(archive, $0.baseAddress, $0.count)
      }
      if count == 0 { break }
      guard count > 0 else { throw unsafe damage(archive) }
      bytes += count
      total += count
      if total > limits.bytes { throw tooLarge("unpacks to more than \(limits.bytes) bytes") }
      if total > 16 << 20, total / packedBytes > limits.ratio {
        throw tooLarge("unpacks to more than \(limits.ratio) times its size")
      }
      try file.write(buffer.span.extracting(..<count))
    }
    try file.close()
    members[members.count - 1] = Member(name: called, path: path, bytes: bytes)
  }

  private func damage(_ archive: OpaquePointer) -> FormatError {
    let words = unsafe archive_error_string(archive).map { unsafe String(cString: $0) }
    let reason = words?.foldingWhiteSpace() ?? "it cannot be read"
    let isCut = reason.lowercased().contains("truncated")
    return FormatError(
      isCut ? .truncated : .damaged, file: name, reason: "the archive is damaged: \(reason)",
      remedy: isCut ? "the download is incomplete: fetch it again" : "fetch it again")
  }

  private func tooLarge(_ reason: String) -> FormatError {
    FormatError(
      .tooLarge, file: name, reason: reason,
      remedy: "no list is this large: check where it comes from")
  }

  private func fault(_ reason: String) -> FormatError {
    FormatError(.unreadable, file: name, reason: reason, remedy: "free some memory and try again")
  }
}

/// A file being written, closed when it is let go of.
private final class WrittenFile {
  private var descriptor: Int32
  private let name: String

  init(_ path: String, for name: String) throws(FormatError) {
    self.name = name
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor < 0 { throw failure() }
  }

  deinit { if descriptor >= 0 { _ = Glibc.close(descriptor) } }

  func write(_ bytes: Span<UInt8>) throws(FormatError) {
    var done = 0
    while done < bytes.count {
      let rest = bytes.extracting(done...)
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure()
      }
      done += count
    }
  }

  func close() throws(FormatError) {
    let result = Glibc.close(descriptor)
    descriptor = -1
    if result != 0 { throw failure() }
  }

  private func failure() -> FormatError {
    FormatError(
      .unreadable, file: name,
      reason: "it cannot be unpacked: \(unsafe String(cString: strerror(errno)))",
      remedy: "make room on the disk that holds temporary files")
  }
}
