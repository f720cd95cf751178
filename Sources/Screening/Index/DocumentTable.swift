internal import Chronology
internal import Register

/// The documents of an index: what scores and filters need at hand, and the rest packed.
struct DocumentTable: Sendable {
  let records: Column<DocumentRecord>
  let dates: Column<DateSpan>
  let countries: Column<UInt64>
  let numbers: Column<NumberKey>
  let details: Column<UInt8>
  /// Documents by number of a document of identity or registration.
  let byNumber: KeyTable
  /// Ids of lists, in the order of their numbers.
  let lists: [String]

  var count: Int { records.count }

  /// What a score takes from a document.
  func facts(_ record: DocumentRecord) -> AttributeFacts {
    func range(_ first: UInt32, _ count: UInt16) -> Range<Int> {
      Int(first)..<(Int(first) + Int(count))
    }
    return AttributeFacts(
      kind: PartyKind.allCases[Int(record.kind) % PartyKind.allCases.count],
      gender: Gender(rawValue: record.gender),
      dates: range(record.firstDate, record.dateCount).map { dates[$0] },
      countries: range(record.firstCountry, record.countryCount).map { countries[$0] },
      numbers: range(record.firstNumber, record.numberCount).map { numbers[$0] })
  }

  /// A document as it was given. O(its size).
  func document(_ place: Int) -> ScreeningDocument {
    let record = records[place]
    var reader = PackedReader(details, at: Int(record.detail), count: Int(record.detailCount))
    let id = reader.text()
    let caption = reader.text()
    let party = reader.optionalText()
    let names = reader.list { reader in
      let isWeak = reader.number() != 0
      return ScreeningSubject.Name(reader.text(), isWeak: isWeak)
    }
    let birthDates = reader.list { $0.text() }
    let countries = reader.list { $0.text() }
    let gender = reader.optionalText()
    let identifiers = reader.list { reader in
      let type = reader.optionalText()
      return ScreeningSubject.Identifier(type: type, value: reader.text())
    }
    let programmes = reader.list { $0.text() }
    return ScreeningDocument(
      id: id, list: lists.indices.contains(Int(record.list)) ? lists[Int(record.list)] : "",
      party: party, caption: caption,
      subject: ScreeningSubject(
        kind: PartyKind.allCases[Int(record.kind) % PartyKind.allCases.count], names: names,
        birthDates: birthDates, countries: countries, gender: gender, identifiers: identifiers,
        programmes: programmes),
      validFrom: Day(ordinal: Int(record.validFrom)) ?? .first,
      validTo: Day(ordinal: Int(record.validTo)) ?? .last)
  }

  /// Packs what ``document(_:)`` reads.
  static func pack(_ document: ScreeningDocument, into bytes: inout [UInt8]) {
    var writer = PackedWriter()
    let subject = document.subject
    writer.text(document.id)
    writer.text(document.caption)
    writer.optionalText(document.party)
    writer.list(subject.names) { writer, name in
      writer.number(name.isWeak ? 1 : 0)
      writer.text(name.text)
    }
    writer.list(subject.birthDates) { $0.text($1) }
    writer.list(subject.countries) { $0.text($1) }
    writer.optionalText(subject.gender)
    writer.list(subject.identifiers) { writer, identifier in
      writer.optionalText(identifier.type)
      writer.text(identifier.value)
    }
    writer.list(subject.programmes) { $0.text($1) }
    bytes += writer.bytes
  }
}

/// Documents read from an index as they are asked for.
package struct IndexedDocuments: RandomAccessCollection, Sendable {
  let table: DocumentTable
  /// Keeps the memory under the table.
  let image: IndexImage

  package var startIndex: Int { 0 }
  package var endIndex: Int { table.count }
  package subscript(place: Int) -> ScreeningDocument { table.document(place) }
}
