/// The acronym of a name behind the name: `Haqqani Network (HQN)`, `Al-Itihaad Al-Islamiya / AIAI`.
///
/// Whoever writes the name elsewhere rarely writes the acronym too, so that the name without it is a reading of its
/// own. A bracketed word that does not come out of the name itself, such as a place, stays a part of it.
enum BracketedAcronym {
  /// The name without its acronym; nil where it has none. O(length).
  static func without(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 8, bytes.count < 400, let last = bytes.last else { return nil }
    let start: Int?
    let end: Int
    if last == UInt8(ascii: ")") {
      start = bytes.lastIndex(of: UInt8(ascii: "("))
      end = bytes.count - 1
    } else {
      start = bytes.lastIndex(of: UInt8(ascii: "/"))
      end = bytes.count
    }
    guard let start, start > 4 else { return nil }
    var acronym: [UInt8] = []
    for byte in bytes[(start + 1)..<end] where byte != 0x20 && byte != UInt8(ascii: ".") {
      guard isLetter(byte) else { return nil }
      acronym.append(byte | 0x20)
    }
    guard (3...8).contains(acronym.count) else { return nil }
    let name = bytes[..<start]
    guard name.split(separator: 0x20).count > 1, comes(acronym, outOf: name) else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  /// Whether the letters stand in the name in this order, the first at the beginning of a word.
  private static func comes(_ acronym: [UInt8], outOf name: ArraySlice<UInt8>) -> Bool {
    var next = 0
    var before: UInt8 = 0x20
    for byte in name {
      if next < acronym.count, isLetter(byte), byte | 0x20 == acronym[next],
        next > 0 || !isLetter(before)
      {
        next += 1
      }
      before = byte
    }
    return next == acronym.count
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
