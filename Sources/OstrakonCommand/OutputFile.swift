import Glibc

/// Writes a whole file, or leaves what was there.
enum OutputFile {
  /// - Throws: ``CommandFailure`` naming the file and the reason.
  static func write(_ bytes: [UInt8], to path: String) throws {
    var draft = try Draft(path)
    try draft.append(bytes)
    try draft.finish()
  }

  /// A file that is being written piece by piece, under another name beside it until it is whole, so
  /// that a full disk or an error never leaves half a file under the name. Dropped unfinished, it
  /// removes what it wrote.
  struct Draft: ~Copyable {
    private let path: String
    private let draft: String
    private let descriptor: Int32
    private var isFinished = false

    /// - Throws: ``CommandFailure`` when the file cannot be made.
    init(_ path: String) throws {
      self.path = path
      draft = path + ".part"
      descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { throw OutputFile.failure(path) }
    }

    deinit {
      guard !isFinished else { return }
      close(descriptor)
      _ = unsafe unlink(draft)
    }

    /// - Throws: ``CommandFailure`` naming the file and the reason.
    mutating func append(_ bytes: [UInt8]) throws {
      var start = 0
      while start < bytes.count {
        let count = unsafe bytes[start...].withUnsafeBytes {
          unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
        }
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw OutputFile.failure(path) }
        start += count
      }
    }

    /// Gives the file its name.
    /// - Throws: ``CommandFailure`` naming the file and the reason.
    mutating func finish() throws {
      isFinished = true
      guard close(descriptor) == 0, unsafe rename(draft, path) == 0 else {
        let failed = OutputFile.failure(path)
        _ = unsafe unlink(draft)
        throw failed
      }
    }
  }

  fileprivate static func failure(_ path: String) -> CommandFailure {
    let isFull = errno == ENOSPC || errno == EDQUOT
    let reason = unsafe String(cString: strerror(errno))
    return CommandFailure(
      message: "\(path) cannot be written: \(reason); "
        + (isFull ? "free space or choose another place" : "choose another place"))
  }
}
