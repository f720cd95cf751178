import Chronology
import CommandLine
import Glibc
import Ostrakon

/// What a sub-command becomes once its words are read: something to run, giving an exit code.
typealias Action = @Sendable (Session) throws -> Int32

/// What a command needs of the world around it, so that none asks the clock or the environment by
/// itself.
struct Session: Sendable {
  let environment: [String: String]
  let terminal: Terminal
  /// Today, in the local time zone of the person asking.
  let today: Day
  /// Milliseconds since 1970, for the recorded clock.
  let now: @Sendable () -> Int

  static func current() -> Session {
    var environment: [String: String] = [:]
    var pointer = unsafe environ
    while let entry = unsafe pointer.pointee {
      let text = unsafe String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        environment[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      unsafe pointer += 1
    }
    return Session(
      environment: environment, terminal: .current(environment: environment),
      today: localDay(), now: milliseconds)
  }

  private static func localDay() -> Day {
    var seconds = time(nil)
    var fields = unsafe tm()
    _ = unsafe localtime_r(&seconds, &fields)
    let (year, month, day) = unsafe (fields.tm_year, fields.tm_mon, fields.tm_mday)
    return Day(year: Int(year) + 1900, month: Int(month) + 1, day: Int(day))
      ?? .last
  }

  @Sendable private static func milliseconds() -> Int {
    var moment = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &moment)
    return Int(moment.tv_sec) * 1000 + Int(moment.tv_nsec) / 1_000_000
  }

  var layout: TextLayout {
    TextLayout(width: terminal.columns ?? 100, isStyled: terminal.usesColour)
  }

  /// Writes to the standard output, all of it or ends with a message.
  func print(_ text: String) { Session.write(Array(text.utf8), to: STDOUT_FILENO) }

  func print(_ bytes: [UInt8]) { Session.write(bytes, to: STDOUT_FILENO) }

  /// Writes a line to the standard error.
  func note(_ text: String) { Session.write(Array((text + "\n").utf8), to: STDERR_FILENO) }

  func complain(_ text: String) { note("ostrakon: \(text)") }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes[start...].withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        let reason = unsafe String(cString: strerror(errno))
        if descriptor == STDOUT_FILENO {
          let message = Array("ostrakon: the output cannot be written: \(reason)\n".utf8)
          _ = unsafe message.withUnsafeBytes {
            unsafe Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count)
          }
          exit(1)
        }
        return
      }
      start += count
    }
  }
}

/// An operation that failed, as the person is told.
struct CommandFailure: Error {
  let message: String
  var code: Int32 = 1
}
