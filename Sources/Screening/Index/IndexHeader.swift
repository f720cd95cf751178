/// Parts of an index image, in their order.
enum IndexSection: Int, CaseIterable {
  /// What the image was made of, as given by whoever made it.
  case origin
  case wordRecords, wordBytes
  case wordKeyStarts, wordKeyEntries
  case rows, rowWords, rowJoins
  case postingStarts, postingMiddles, postings
  case joinKeyStarts, joinKeyEntries
  case literalKeyStarts, literalKeyEntries
  case numberKeyStarts, numberKeyEntries
  case documents, dates, countries, numbers, details
  case lists
}

/// Why a file is no index that can be used. The remedy is always the same: build it again.
package enum IndexFault: Error, Hashable, Sendable {
  case unreadable(String)
  case notAnIndex
  /// Written by another version of this program.
  case otherLayout
  case damaged
}

/// The head of an index image: who wrote it, how long it is, where its sections are, and a checksum.
///
/// 16 words of eight bytes, then two for each section (offset and length in bytes). Native byte order: the
/// file is made by the machine that maps it, and one of another order is refused by its first word.
enum IndexHeader {
  /// "OSTRAKON" read as one number.
  private static let magic: UInt64 = 0x4F53_5452_414B_4F4E
  /// Goes up with every change of the layout or of what the pipeline makes of names.
  static let layout: UInt64 = 2
  private static let fixedWords = 16
  static let size = (fixedWords + 2 * IndexSection.allCases.count) * 8

  /// Header and sections as one image.
  static func image(_ sections: [(IndexSection, [UInt8])]) -> [UInt8] {
    var places = [(offset: Int, count: Int)](
      repeating: (size, 0), count: IndexSection.allCases.count)
    var total = size
    for (section, bytes) in sections {
      places[section.rawValue] = (total, bytes.count)
      total += (bytes.count + 7) & ~7
    }
    var image: [UInt8] = []
    image.reserveCapacity(total)
    func append(_ word: UInt64) {
      for shift in stride(from: 0, to: 64, by: 8) {
        image.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
      }
    }
    append(magic)
    append(layout)
    append(UInt64(total))
    for _ in 3..<fixedWords { append(0) }
    for place in places {
      append(UInt64(place.offset))
      append(UInt64(place.count))
    }
    for (_, bytes) in sections {
      image.append(contentsOf: bytes)
      image.append(contentsOf: repeatElement(0, count: -bytes.count & 7))
    }
    let sum = unsafe image.withUnsafeBytes { unsafe checksum($0) }
    for place in 0..<8 {
      image[24 + place] = UInt8(truncatingIfNeeded: sum >> UInt64(8 * place))
    }
    return image
  }

  static func sections(of buffer: UnsafeRawBufferPointer) throws(IndexFault) -> [Range<Int>] {
    guard buffer.count >= size, unsafe word(buffer, 0) == magic else { throw .notAnIndex }
    guard unsafe word(buffer, 1) == layout else { throw .otherLayout }
    guard unsafe word(buffer, 2) == UInt64(buffer.count) else { throw .damaged }
    var sections: [Range<Int>] = []
    for section in IndexSection.allCases {
      let place = fixedWords + 2 * section.rawValue
      let offset = unsafe word(buffer, place)
      let count = unsafe word(buffer, place + 1)
      let total = UInt64(buffer.count)
      guard offset % 8 == 0, offset >= UInt64(size), offset <= total, count <= total - offset
      else { throw .damaged }
      sections.append(Int(offset)..<Int(offset + count))
    }
    return sections
  }

  static func isWhole(_ buffer: UnsafeRawBufferPointer) -> Bool {
    guard buffer.count >= size else { return false }
    return unsafe word(buffer, 3) == checksum(buffer)
  }

  private static func word(_ buffer: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    unsafe UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self))
  }

  /// Four lanes of multiply and rotate over words of eight bytes, the word of the checksum itself left out: it
  /// guards against damage, not against intent.
  private static func checksum(_ buffer: UnsafeRawBufferPointer) -> UInt64 {
    var lanes = SIMD4<UInt64>(
      0x9E37_79B9_7F4A_7C15, 0xBF58_476D_1CE4_E5B9, 0x94D0_49BB_1331_11EB, 0x2545_F491_4F6C_DD1D)
    for place in 0..<(buffer.count / 8) where place != 3 {
      let lane = place & 3
      let mixed = unsafe (lanes[lane] ^ word(buffer, place)) &* 0x9E37_79B9_7F4A_7C15
      lanes[lane] = mixed ^ (mixed >> 29)
    }
    var sum = UInt64(buffer.count)
    for lane in 0..<4 {
      sum = (sum ^ lanes[lane]) &* 0xBF58_476D_1CE4_E5B9
      sum ^= sum >> 31
    }
    return sum
  }
}
