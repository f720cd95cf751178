import Formats
import Glibc
import Testing

@Suite("Archives")
struct UnpackedArchiveTests {
  /// A tar of plain files, by the POSIX ustar layout (IEEE 1003.1, pax): a header of 512 bytes, the
  /// content padded to 512, two empty blocks at the end.
  static func tar(_ files: [(name: String, content: [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    for file in files {
      var header = [UInt8](repeating: 0, count: 512)
      func put(_ text: String, at place: Int) {
        header.replaceSubrange(place..<place + text.utf8.count, with: text.utf8)
      }
      func octal(_ number: Int, _ width: Int) -> String {
        let digits = String(number, radix: 8)
        return String(repeating: "0", count: width - digits.count) + digits
      }
      put(file.name, at: 0)
      put(octal(0o644, 7), at: 100)
      put(octal(0, 7), at: 108)
      put(octal(0, 7), at: 116)
      put(octal(file.content.count, 11), at: 124)
      put(octal(0, 11), at: 136)
      put("        ", at: 148)
      put("0", at: 156)
      put("ustar", at: 257)
      put("00", at: 263)
      put(octal(header.reduce(0) { $0 + Int($1) }, 6), at: 148)
      header[154] = 0
      bytes += header + file.content
      bytes += [UInt8](repeating: 0, count: (512 - file.content.count % 512) % 512)
    }
    return bytes + [UInt8](repeating: 0, count: 1024)
  }

  private func read(_ path: String) throws -> [UInt8] {
    try ByteSource(path: path).readAll()
  }

  @Test("Every member is read from the front, and nothing stays behind")
  func members() throws {
    let big = [UInt8]((0..<300_000).map { UInt8(truncatingIfNeeded: $0) })
    let bytes = Self.tar([("a/list.xml", Array("<a/>".utf8)), ("b.csv", big)])
    var paths: [String] = []
    do {
      let archive = try UnpackedArchive(ByteSource(bytes, name: "x.tar"))
      #expect(archive.members.map(\.name) == ["a/list.xml", "b.csv"])
      #expect(try read(archive.members[0].path) == Array("<a/>".utf8))
      #expect(try read(archive.members[1].path) == big)
      paths = archive.members.map(\.path)
    }
    for path in paths { #expect(unsafe access(path, F_OK) != 0) }
  }

  @Test("A name in an archive reaches nothing outside")
  func names() throws {
    let bytes = Self.tar([("../../../../tmp/ostrakon-escaped", [1, 2, 3])])
    let archive = try UnpackedArchive(ByteSource(bytes, name: "x.tar"))
    #expect(archive.members.map(\.bytes) == [3])
    #expect(unsafe access("/tmp/ostrakon-escaped", F_OK) != 0)
  }

  @Test(
    "Limits end the unpacking",
    arguments: [
      (UnpackedArchive.Limits(bytes: 1000), "unpacks to more than 1000 bytes"),
      (UnpackedArchive.Limits(members: 2), "holds more than 2 files"),
    ])
  func limits(limits: UnpackedArchive.Limits, reason: String) {
    let bytes = Self.tar((0..<3).map { ("\($0)", [UInt8](repeating: 65, count: 500)) })
    #expect {
      _ = try UnpackedArchive(ByteSource(bytes, name: "x.tar"), limits: limits)
    } throws: {
      guard let error = $0 as? FormatError else { return false }
      return error.kind == .tooLarge && error.reason == reason
    }
  }

  @Test("An archive cut anywhere is an error, never a short list")
  func cut() {
    let bytes = Self.tar([("a", [UInt8](repeating: 65, count: 2000)), ("b", [1])])
    for length in [100, 600, 1500, 2600] {
      #expect(throws: FormatError.self, "cut at \(length)") {
        _ = try UnpackedArchive(ByteSource(Array(bytes[..<length]), name: "x.tar"))
      }
    }
  }
}
