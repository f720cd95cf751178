import Formats
import Glibc
import Testing

@Suite("Files, packed or not")
struct ByteSourceTests {
  static let text = "Ostrakon reads this text back.\n"
  static let zstd = bytes(
    "28b52ffd241ff900004f737472616b6f6e20726561647320746869732074657874206261636b2e0af5ed019f")
  static let gzip = bytes(
    "1f8b0800000000000203f32f2e294acccecf53284a4d4c295628c9c80412a915250a4989c9d97a5c00028268ec"
      + "1f000000")
  /// 128 KiB of zeros in 23 bytes.
  static let zeros = bytes("28b52ffd04585500001000000100fbff39c0027350957a")
  static let zstdOfNothing = bytes("28b52ffd240001000099e9d851")

  static func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex.utf8).map { $0 < 58 ? $0 - 48 : $0 - 87 }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] * 16 + digits[$0 + 1] }
  }

  private func read(
    _ content: [UInt8], piece: Int = 1 << 17, limits: ByteSource.Limits = .init()
  ) throws(FormatError) -> [UInt8] {
    try ByteSource(content, name: "list.xml.zst", limits: limits, piece: piece).readAll()
  }

  private func message(_ content: [UInt8], limits: ByteSource.Limits = .init()) -> String {
    do {
      _ = try read(content, limits: limits)
      return "no error"
    } catch {
      return "\(error)"
    }
  }

  @Test("Packing is told by content", arguments: [Array(text.utf8), zstd, gzip])
  func unpacking(content: [UInt8]) throws {
    for piece in [1, 2, 3, 7, 1000] {
      #expect(try read(content, piece: piece) == Array(Self.text.utf8))
    }
  }

  @Test("Frames and members one after the other are one file", arguments: [zstd, gzip])
  func severalFrames(content: [UInt8]) throws {
    #expect(try read(content + content + content, piece: 5).count == 3 * Self.text.utf8.count)
  }

  @Test("Packed data that end early are an error at every byte", arguments: [zstd, gzip])
  func truncation(content: [UInt8]) {
    for end in 4..<content.count {
      #expect(throws: FormatError.self) { try read(Array(content[..<end])) }
    }
    #expect(
      message(Array(Self.zstd[..<20]))
        == "file list.xml.zst: zstd data end early at compressed byte 20;"
        + " the download is incomplete: fetch it again")
    #expect(
      message(Array(Self.gzip[..<30]))
        == "file list.xml.zst: gzip data end early at compressed byte 30;"
        + " the download is incomplete: fetch it again")
  }

  @Test("Packed data that contradict themselves are an error")
  func damage() {
    var changed = Self.zstd
    changed[20] ^= 1
    #expect(
      message(changed)
        == "file list.xml.zst: zstd data are damaged near byte 0 of the file:"
        + " Restored data doesn't match checksum; fetch it again")
    changed = Self.gzip
    changed[changed.count - 6] ^= 1
    #expect(message(changed).contains("incorrect data check; fetch it again"))
    #expect(message(Self.zstd + [1, 2, 3, 4, 5]).contains("zstd data are damaged"))
  }

  @Test("An empty file is an error, packed or not")
  func empty() {
    #expect(message([]) == "file list.xml.zst: the file is empty; fetch it again")
    #expect(
      message(Self.zstdOfNothing)
        == "file list.xml.zst: the packed file holds no data; fetch it again")
  }

  @Test("Unpacked size and ratio are bounded")
  func bounds() {
    #expect(
      message(Self.zstd, limits: .init(bytes: 10))
        == "file list.xml.zst: holds more than 10 bytes;"
        + " no list is this large: check where it comes from")
    let bomb = Array(repeatElement(Self.zeros, count: 200).joined())
    #expect(
      message(bomb)
        == "file list.xml.zst: unpacks to more than 250 times its size;"
        + " no list packs this well: check where it comes from")
  }

  @Test("A file that cannot be read says why")
  func unreadable() {
    let name = "/nowhere/at/all.xml"
    do throws(FormatError) {
      _ = try ByteSource(path: name)
      Issue.record("no error")
    } catch {
      #expect(
        error.description
          == "file /nowhere/at/all.xml: cannot be read: No such file or directory; check the path")
    }
    do throws(FormatError) {
      _ = try ByteSource(path: "/", name: "root").readAll()
      Issue.record("no error")
    } catch {
      #expect(
        error.description
          == "file root: cannot be read: Is a directory; name a file in the folder")
    }
  }
}
