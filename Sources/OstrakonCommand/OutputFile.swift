import Glibc

/// Writes a whole file, or leaves what was there.
enum OutputFile {
  /// - Throws: ``CommandFailure`` naming the file and the reason. The bytes go to a file beside it
  ///   first, so that a full disk never leaves half a file under the name.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let draft = path + ".part"
    let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes[start...].withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 {
        let failed = failure(path)
        close(descriptor)
        _ = unsafe unlink(draft)
        throw failed
      }
      start += count
    }
    guard close(descriptor) == 0, unsafe rename(draft, path) == 0 else {
      let failed = failure(path)
      _ = unsafe unlink(draft)
      throw failed
    }
  }

  private static func failure(_ path: String) -> CommandFailure {
    let isFull = errno == ENOSPC || errno == EDQUOT
    let reason = unsafe String(cString: strerror(errno))
    return CommandFailure(
      message: "\(path) cannot be written: \(reason); "
        + (isFull ? "free space or choose another place" : "choose another place"))
  }
}
