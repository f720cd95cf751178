import Chronology
import Formats
import Glibc
import Ledger
import OfficialLists
import Ostrakon
import Register
import Testing

/// A folder of its own for one test, removed with what is in it when the test is over.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = "/tmp/ostrakon-face-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    try #require(unsafe mkdir(path, 0o700) == 0)
  }

  deinit { _ = unsafe system("rm -rf '\(path)'") }

  /// Writes a file, with the folders above it, and gives its path.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      _ = unsafe mkdir(folder, 0o700)
    }
    guard let file = unsafe fopen(path + "/" + name, "w") else {
      throw CannotWrite(file: name, number: errno)
    }
    defer { unsafe _ = fclose(file) }
    let written = unsafe bytes.withUnsafeBytes {
      unsafe fwrite($0.baseAddress, 1, $0.count, file)
    }
    try #require(written == bytes.count)
    return path + "/" + name
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }

  /// A home whose store stands in this folder.
  func home() throws -> Home { try Home(folder: path + "/home") }
}

struct CannotWrite: Error {
  let file: String
  let number: Int32
}

func day(_ text: String) throws -> Day { try #require(try ImpreciseDate(edtf: text).day) }

func asked(_ text: String) throws -> AskedTime { try AskedTime(edtf: text) }

/// Tiny lists in the UN's layout, with invented bodies.
enum Fixture {
  struct Body {
    var id: Int
    var name: String
    var version = 1
    var amended = "2020-01-01"
    var remark = "Sells honey."
    var programme = "Al-Qaida"
  }

  static func list(_ bodies: [Body], generated: String? = "2025-08-02T23:00:00.935Z") -> String {
    let date = generated.map { " dateGenerated=\"\($0)\"" } ?? ""
    let records = bodies.map { body in
      "<ENTITY><DATAID>\(body.id)</DATAID><VERSIONNUM>\(body.version)</VERSIONNUM>"
        + "<FIRST_NAME>\(body.name)</FIRST_NAME><UN_LIST_TYPE>\(body.programme)</UN_LIST_TYPE>"
        + "<REFERENCE_NUMBER>QDe.90\(body.id)</REFERENCE_NUMBER><COMMENTS1>\(body.remark)</COMMENTS1>"
        + "<LAST_DAY_UPDATED><VALUE>\(body.amended)</VALUE></LAST_DAY_UPDATED></ENTITY>"
    }
    return "<CONSOLIDATED_LIST\(date)><INDIVIDUALS/><ENTITIES>" + records.joined()
      + "</ENTITIES></CONSOLIDATED_LIST>"
  }

  static let time = WallTime(milliseconds: 1_760_000_000_000)
}
