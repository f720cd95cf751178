import Register
import Testing

@Suite("SHA-256")
struct SHA256Tests {
  /// FIPS 180-4 examples and the short-message vectors of NIST's CAVP.
  static let vectors: [(String, String)] = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopq"
        + "klmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ]

  @Test("Gives the values of FIPS 180-4", arguments: vectors)
  func standard(message: String, expected: String) {
    #expect(SHA256.digest(of: Array(message.utf8)).description == expected)
  }

  @Test("Gives the standard's value for a million letters a, fed in uneven pieces")
  func million() {
    var hash = SHA256()
    var left = 1_000_000
    var piece = 1
    while left > 0 {
      let count = min(piece, left)
      hash.update([UInt8](repeating: UInt8(ascii: "a"), count: count))
      left -= count
      piece = piece * 3 % 50_021
    }
    #expect(
      hash.finish().description
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("Pieces make no difference, at every length around a block")
  func pieces() {
    for length in 0...200 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 31) }
      var hash = SHA256()
      hash.update(Array(bytes.prefix(length / 3)))
      hash.update(Array(bytes.dropFirst(length / 3)))
      #expect(hash.finish() == SHA256.digest(of: bytes))
    }
  }

  @Test("A digest is written and read as bytes and as hexadecimal digits")
  func written() {
    let digest = SHA256.digest(of: [1, 2, 3])
    #expect(Digest(bytes: digest.bytes) == digest)
    #expect(Digest(hex: digest.description) == digest)
    #expect(Digest(hex: digest.description.uppercased()) == digest)
    #expect(Digest(bytes: [1, 2, 3]) == nil)
    #expect(Digest(hex: "abc") == nil)
    #expect(Digest(hex: String(repeating: "g", count: 64)) == nil)
  }
}
