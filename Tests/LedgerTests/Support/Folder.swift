import Glibc
import Ledger

/// A home of its own for one test, removed with what is in it when the test is over.
final class Folder: Sendable {
  let home: String

  init() throws {
    home = "/tmp/ostrakon-ledger-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    guard unsafe mkdir(home, 0o700) == 0 else { throw FolderError(number: errno) }
  }

  deinit { _ = unsafe system("rm -rf '\(home)'") }

  var database: String { "\(home)/\(ListLedger.fileName)" }

  func write(_ text: String, to path: String) throws {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { throw FolderError(number: errno) }
    defer { close(file) }
    let bytes = Array(text.utf8)
    let written = unsafe bytes.withUnsafeBytes {
      unsafe Glibc.write(file, $0.baseAddress, $0.count)
    }
    guard written == bytes.count else { throw FolderError(number: errno) }
  }
}

struct FolderError: Error { let number: Int32 }
