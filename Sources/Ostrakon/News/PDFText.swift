import Glibc

/// The text of a PDF by `pdftotext` of poppler-utils, which reads it in a process of its own.
enum PDFText {
  /// Most text taken, in bytes.
  private static let most = 8 << 20

  static func text(of bytes: [UInt8], name: String) throws(ArticleFile.Fault) -> String {
    var template = Array("/tmp/ostrakon-XXXXXX".utf8CString)
    let file = unsafe mkstemp(&template)
    guard file >= 0 else { throw .unreadable("no temporary file can be made for \(name)") }
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { _ = unsafe unlink(path) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe write(file, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      guard count > 0 else { break }
      written += count
    }
    close(file)
    guard written == bytes.count else { throw .unreadable("no room in /tmp for \(name)") }
    return try run(path, name)
  }

  private static func run(_ path: String, _ name: String) throws(ArticleFile.Fault) -> String {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw .unreadable("no pipe can be made to read \(name)") }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addclose(&actions, ends[0])
    // A page that takes longer than half a minute is no article; `timeout` ends it.
    let words = ["timeout", "30", "pdftotext", "-q", "-enc", "UTF-8", "-nopgbrk", path, "-"]
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var process: pid_t = 0
    let outcome = unsafe posix_spawnp(&process, "timeout", &actions, nil, &arguments, environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard outcome == 0 else {
      throw .unreadable("\(name) is PDF, and pdftotext is missing: install poppler-utils")
    }
    var text: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while text.count <= most {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe read(ends[0], $0.baseAddress, $0.count)
      }
      guard count > 0 else { break }
      text += chunk[..<count]
    }
    if text.count > most { kill(process, SIGKILL) }
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
    if text.count > most { throw .tooLarge(name) }
    switch (status >> 8) & 0xFF {
    case 0: return String(decoding: text, as: UTF8.self)
    case 124: throw .unreadable("\(name) takes too long to be read: it is damaged, or no article")
    case 127: throw .unreadable("\(name) is PDF, and pdftotext is missing: install poppler-utils")
    default:
      throw .unreadable("\(name) is a damaged or locked PDF: save it again, or copy its text")
    }
  }
}
