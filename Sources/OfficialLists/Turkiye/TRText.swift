import Formats
import Register

/// Reads the annex of freezes under Law 6415 as text that OpenSanctions drew out of MASAK's document: a
/// block a party, a label and a colon before every part (`Adı Soyadı`, `Doğum Tarihi` …), under headings
/// that say with whom the parties below are connected.
///
/// The list has no ids; a party is known by its name. Dates stay as they stand, in Turkish.
struct TRText {
  private enum Meaning {
    case name(PartyKind), original, alias(String), document(String)
    case items(EntryProperty), plain(EntryProperty)
  }

  /// Labels as the text has them, the longer before those they end with.
  private static let labels: [(label: [UInt8], meaning: Meaning)] = [
    ("Adının Orjinal Dilde Yazımı", Meaning.original),
    ("Adının Orijinal Dilde Yazımı", .original), ("Adı Soyadı", .name(.person)),
    ("Kullandığı veya Bilinen Diğer Adları", .alias("")), ("Kullandığı Diğer Adları", .alias("")),
    ("Kullandığı Diğer Adlar", .alias("")), ("Bilinen Eski Adı", .alias("previous name")),
    ("Unvanı", .items(.title)), ("Görevi", .items(.position)),
    ("Doğum Tarihi", .items(EntryProperty(rawValue: "raw.birthDate"))),
    ("Doğum Yeri", .items(.birthPlace)), ("Uyruğu", .items(.nationality)),
    ("Pasaport Numarası", .document("passport")),
    ("Ulusal Kimlik Numarası", .document("national identification number")),
    ("Adres", .items(.address)), ("Diğer Bilgileri", .plain(.remark)),
    ("Diğer bilgiler", .plain(.remark)),
    ("Diğer Bilgiler", .plain(.remark)),
    ("Adı", .name(.organisation)),
  ].map { (Array($0.0.utf8), $0.1) }

  private struct Piece {
    let meaning: Meaning
    /// Where the label begins and where its value begins.
    let label: Int
    let value: Int
  }

  private let bytes: [UInt8]

  static func reader(_ source: ByteSource) throws(ListError) -> any EntryReader {
    let bytes = try refusing { () throws(FormatError) in try source.readAll() }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ListError(
        .damaged, file: source.name, reason: "the text is not UTF-8", remedy: "fetch it again")
    }
    return PreparedReader(
      TRText(bytes: Array(text.withOrdinaryBlanks().utf8)).entries(), format: .trText,
      name: source.name, origin: .derived)
  }

  private func entries() -> [ListEntry] {
    var entries: [ListEntry] = []
    var list = FieldList()
    var kind = PartyKind.unknown
    func close() {
      if let name = list.fields.first(where: { $0.property == .name })?.value {
        entries.append(ListEntry(id: name, kind: kind, fields: list.fields))
      }
      list = FieldList()
    }
    let pieces = pieces()
    var programme = heading(in: text(0, pieces.first?.label ?? 0)) ?? ""
    for (index, piece) in pieces.enumerated() {
      let end = index + 1 < pieces.count ? pieces[index + 1].label : bytes.count
      let value = text(piece.value, end)
      if case .name(let next) = piece.meaning {
        close()
        kind = next
        list.add(.programme, programme)
      }
      add(piece.meaning, value, to: &list)
      if let next = heading(in: value) { programme = next }
    }
    close()
    return entries
  }

  /// A heading of a section stands behind the last part of the party before it.
  private func heading(in text: String) -> String? {
    guard let mark = text.lastRange(of: "İLE BAĞLANTILI") else { return nil }
    let line = text[..<mark.lowerBound].split(whereSeparator: \.isNewline).last ?? ""
    return line.contains("TALİBAN") ? "Taliban" : line.contains("KAİDE") ? "Al-Qaida" : nil
  }

  private func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[min(start, end)..<end], as: UTF8.self)
  }

  private func add(_ meaning: Meaning, _ value: String, to list: inout FieldList) {
    let items = NumberedItems.split(Self.beforeHeading(value)).filter { $0 != "-" }
    switch meaning {
    case .name: list.add(.name, Self.joined(items.joined(separator: " ")))
    case .original:
      for item in items {
        list.add(.originalName, item, ["script": WritingSystem.code(of: item) ?? ""])
      }
    case .alias(let type): for item in items { list.add(.alias, item, ["type": type]) }
    case .document(let type): for item in items { list.add(.identifier, item, ["type": type]) }
    case .items(let property): for item in items { list.add(property, item) }
    case .plain(let property): list.add(property, items.joined(separator: " "))
    }
  }

  /// The value without the heading of the next section and the bullet of the next party.
  private static func beforeHeading(_ value: String) -> String {
    var text = value
    // A label without its colon begins a part that is empty.
    let marks = ["\t•\t", "\n\n", " Adının Or", " Unvanı", " Kullandığı veya"]
    for mark in marks { text = text.parted(by: mark)?.before ?? text }
    return text
  }

  /// `1: NASHWAN 2: ABD AL-RAZZAQ 3: - 4: -`: the parts without their numbers and those left open.
  private static func joined(_ name: String) -> String {
    guard let whole = name.rest(after: "1:") else { return name }
    guard name.contains("2:") else { return whole.foldingWhiteSpace() }
    var parts: [String] = []
    var left = name
    for number in 1...4 {
      guard let (before, after) = left.parted(by: "\(number):") else { break }
      if number > 1 { parts.append(before) }
      left = after
    }
    parts.append(left)
    return parts.map { $0.foldingWhiteSpace() }.filter { !$0.isEmpty && $0 != "-" }
      .joined(separator: " ")
  }

  /// Where labels stand: before a colon, with white space between at most.
  /// - Complexity: linear in the text, times the labels at each colon.
  private func pieces() -> [Piece] {
    var pieces: [Piece] = []
    for colon in bytes.indices where bytes[colon] == UInt8(ascii: ":") {
      var end = colon
      while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
      for (label, meaning) in Self.labels where end >= label.count {
        let start = end - label.count
        guard bytes[start..<end].elementsEqual(label), start >= (pieces.last?.value ?? 0),
          start == 0 || !isLetter(bytes[start - 1])
        else { continue }
        pieces.append(Piece(meaning: meaning, label: start, value: colon + 1))
        break
      }
    }
    return pieces
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF)
  }

}
