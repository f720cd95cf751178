import Chronology
import Formats
import Register

/// Reads OFAC's ADVANCED XML (`SDN_ADVANCED.XML`, `CONS_ADVANCED.XML`), the United Nations' Advanced
/// Sanctions Data Model.
///
/// No whole file was at hand. Elements follow the schema `sdn_advanced.xsd` (target namespace
/// `http://www.un.org/sanctions/1.0`) as the project GENERALBYTESCOM/batm_public keeps it (commit
/// 66c32a84, 2016), and OFAC's "Advanced Sanctions Data Model XML Explanatory Notes" of 12 January 2015;
/// what the texts of the value sets mean follows the ENHANCED XML, of which real files were at hand.
/// Since 2024 the same elements come under a namespace of the Sanctions List Service; namespaces are
/// not looked at.
///
/// What belongs to a party stands in seven places, some behind it. So the file is gone through twice:
/// for everything but parties, then for the parties. Memory holds the first, some hundred bytes for
/// each place and document. A file of changes (`DeltaBaseVersion`) is refused: no rule for them is
/// published with the data.
final class OFACAdvancedReader: EntryReader {
  private let file: RecognisedFile
  private var stream: XMLStream
  private var links = OFACAdvancedLinks()
  private var hasGathered = false
  private var tally = EntryTally()

  init(_ file: RecognisedFile) throws(ListError) {
    self.file = file
    stream = XMLStream(try file.source())
  }

  func next() throws(ListError) -> ListEntry? {
    if !hasGathered {
      try gather()
      stream = XMLStream(try file.source())
      hasGathered = true
    }
    while let record = try record() {
      guard record.name == "DistinctParty" else { continue }
      let party = KeyedTree(record)
      guard let entry = OFACAdvancedEntry(party, links).listEntry() else {
        throw ListError(
          .damaged, file: stream.name, line: record.line,
          reason: "DistinctParty without FixedRef or without a name", remedy: "fetch it again")
      }
      tally.add(id: entry.id, parts: entry.values(.programme))
      return entry
    }
    return nil
  }

  private func gather() throws(ListError) {
    while let record = try record() { links.take(record) }
  }

  /// Elements that only hold others.
  private static let containers: Set<String> = [
    "Sanctions", "ReferenceValueSets", "Locations", "IDRegDocuments", "DistinctParties",
    "ProfileRelationships", "SanctionsEntries", "SanctionsEntryLinks",
  ]

  /// The next element that is no container, whole.
  private func record() throws(ListError) -> XMLRecord? {
    let stream = stream
    while let event = try refusing({ () throws(FormatError) in try stream.next() }) {
      guard case .start(let tag) = event else { continue }
      if let base = tag.attribute("DeltaBaseVersion"), !base.isEmpty {
        throw ListError(
          .unsupported, file: stream.name, line: tag.line,
          reason: "holds the changes since version \(base), not the list",
          remedy: "fetch the whole file")
      }
      let isSet = tag.name.hasSuffix("Values")
      if Self.containers.contains(tag.name) || isSet { continue }
      return try refusing { () throws(FormatError) in try stream.record(tag) }
    }
    return nil
  }

  func finish() throws(ListError) -> ListDocument {
    guard tally.count > 0 else {
      throw ListError(
        .empty, file: stream.name, reason: "holds no entry", remedy: "fetch it again")
    }
    var warnings = [tally.repetition(in: stream.name)].compactMap(\.self)
    if links.unresolved > 0 {
      warnings.append(
        "\(stream.name): \(links.unresolved) references lead to nothing in the file")
    }
    return ListDocument(
      format: .ofacAdvanced, published: links.issued.flatMap { Day(iso: $0) },
      publishedText: links.issued,
      scope: ListScope(extent: .whole, parts: tally.parts.sorted()), entryCount: tally.count,
      warnings: warnings)
  }
}
