import Glibc

/// A folder of its own for one test, removed with what is in it when the test is over.
final class Folder {
  private let root: String

  init() throws {
    let name = "ostrakon-sqlite-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    root = "/tmp/" + name
    guard unsafe mkdir(root, 0o700) == 0 else { throw FolderError(number: errno) }
  }

  deinit { _ = unsafe system("rm -rf '\(root)'") }

  func path(_ name: String) -> String { "\(root)/\(name)" }

  func write(_ text: String, to name: String) throws {
    let file = unsafe open(path(name), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { throw FolderError(number: errno) }
    defer { close(file) }
    let bytes = Array(text.utf8)
    guard
      unsafe bytes.withUnsafeBytes({ unsafe Glibc.write(file, $0.baseAddress, $0.count) })
        == bytes.count
    else { throw FolderError(number: errno) }
  }
}

struct FolderError: Error { let number: Int32 }
