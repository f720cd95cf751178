import Chronology
import Formats
import Register

/// Reads OFAC's legacy set of files, in any of its renderings: SDN, and with it as far as given ALT, ADD
/// and COMMENTS.
///
/// The files have no headings; `-0-` is null; they end with 0x1A. SDN is streamed, the others are
/// held in memory by entry. Field order: OFAC's "Data specification, Specially Designated Nationals
/// List" (dat_spec.txt).
final class OFACSetReader: EntryReader {
  private let format: ListFormat
  private let sdn: OFACRows
  private let coverage: [OFACComponent]
  private var companions: OFACCompanions
  private var tally = EntryTally()
  private var seenProperties: Set<EntryProperty> = []

  /// Opens a set and reads the companion files.
  init(
    _ files: [RecognisedFile], format: ListFormat, layout: OFACLayout
  ) throws(ListError) {
    self.format = format
    var byComponent: [OFACComponent: ListFile] = [:]
    for recognised in files {
      let file = recognised.file
      guard let component = recognised.recognition.component.flatMap(OFACComponent.init)
      else { continue }
      if let earlier = byComponent.updateValue(file, forKey: component) {
        throw ListError(
          .wrongSet, file: file.name,
          reason: "is a second \(component.rawValue) file beside \(earlier.name)",
          remedy: "read two versions of a list one after the other")
      }
    }
    guard let main = byComponent[.sdn] else {
      throw ListError(
        .wrongSet, file: files.first?.file.name ?? "(none)",
        reason: "holds no entries of its own, only other names, addresses or comments",
        remedy: "give it together with the SDN file (sdn.csv, cons_prim.csv) of the same day")
    }
    sdn = try OFACRows(main, .sdn, layout)
    companions = try OFACCompanions(byComponent, layout)
    coverage = OFACComponent.allCases.filter { byComponent[$0] != nil }
  }

  func next() throws(ListError) -> ListEntry? {
    guard let row = try sdn.next() else { return nil }
    let entry = listEntry(row)
    tally.add(id: entry.id, parts: entry.values(.programme))
    for field in entry.fields { seenProperties.insert(field.property) }
    return entry
  }

  func finish() throws(ListError) -> ListDocument {
    guard tally.count > 0 else {
      throw ListError(.empty, file: sdn.name, reason: "holds no entry", remedy: "fetch it again")
    }
    var warnings = [sdn.missingEndMark].compactMap(\.self) + companions.warnings
    if let repetition = tally.repetition(in: sdn.name) { warnings.append(repetition) }
    warnings += companions.orphans { tally.has(id: $0) }
    return ListDocument(
      format: format, scope: ListScope(extent: .whole, parts: tally.parts.sorted()),
      coverage: coverage.map(\.rawValue).sorted(), coveredProperties: coveredProperties,
      entryCount: tally.count, warnings: warnings)
  }

  /// Without the file of other names the set says nothing of other names, without that of
  /// addresses nothing of addresses. Nil means everything.
  private var coveredProperties: Set<EntryProperty>? {
    var missing: Set<EntryProperty> = []
    if !coverage.contains(.alt) { missing.insert(.alias) }
    if !coverage.contains(.add) { missing.insert(.address) }
    guard !missing.isEmpty else { return nil }
    // What the main file can carry, and whatever else it does carry.
    let possible: Set<EntryProperty> = [
      .name, .programme, .title, .remark, .birthDate, .birthPlace, .nationality, .citizenship,
      .gender, .identifier, .particular, .country, .position, .alias, .address,
    ]
    return possible.union(seenProperties).subtracting(missing)
  }

  private func listEntry(_ row: OFACRow) -> ListEntry {
    let kind: PartyKind =
      switch row[2].lowercased() {
      case "individual": .person
      case "vessel": .vessel
      case "aircraft": .aircraft
      case "": .organisation
      default: .unknown
      }
    var list = FieldList()
    let name = OFACName.reading(row[1], kind: kind)
    list.add(.name, name.value, name.attributes)
    if kind == .unknown { list.add(EntryProperty(rawValue: "raw.SDN_Type"), row[2]) }
    for programme in OFACName.programmes(row[3]) { list.add(.programme, programme) }
    list.add(.position, row[4])
    let particulars = [
      "call sign", "vessel type", "tonnage", "gross registered tonnage", "flag", "owner",
    ]
    for (index, type) in particulars.enumerated() {
      list.add(.particular, row[5 + index], ["type": type])
    }
    companions.addAliases(of: row.id, kind: kind, to: &list)
    companions.addAddresses(of: row.id, to: &list)
    OFACRemarks(row.verbatim(11), continuedBy: companions.comments(of: row.id)).add(to: &list)
    return ListEntry(id: row.id, kind: kind, fields: list.fields)
  }
}
