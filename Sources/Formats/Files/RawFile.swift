import Glibc

/// A file on disk read from front to back in chunks, without buffering of its own.
final class RawFile {
  private let descriptor: Int32
  private let name: String

  init(path: String, name: String) throws(FormatError) {
    self.name = name
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw RawFile.failure(name, errno) }
  }

  deinit { close(descriptor) }

  /// Replaces `chunk` by the next bytes, at most `size`; leaves it empty at the end of the file.
  func read(_ chunk: inout [UInt8], size: Int) throws(FormatError) {
    var count = -1
    repeat {
      chunk = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
        count = unsafe Glibc.read(descriptor, buffer.baseAddress, size)
        initialized = max(0, count)
      }
    } while count < 0 && errno == EINTR
    if count < 0 { throw RawFile.failure(name, errno) }
  }

  private static func failure(_ name: String, _ code: Int32) -> FormatError {
    let text = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    let remedy =
      switch code {
      case ENOENT: "check the path"
      case EACCES, EPERM: "give this user the right to read it"
      case EISDIR: "name a file in the folder"
      default: "check the disk and try again"
      }
    return FormatError(
      .unreadable, file: name, reason: "cannot be read: \(text)", remedy: remedy)
  }
}
