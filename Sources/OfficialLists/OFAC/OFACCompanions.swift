import Formats
import Register

/// The ALT, ADD and COMMENTS rows of a set, by the entry they belong to.
struct OFACCompanions {
  private var rows: [OFACComponent: [String: [OFACRow]]] = [:]
  private var names: [OFACComponent: String] = [:]
  private(set) var warnings: [String] = []

  init(_ files: [OFACComponent: ListFile], _ layout: OFACLayout) throws(ListError) {
    for component in [OFACComponent.alt, .add, .comments] {
      guard let file = files[component] else { continue }
      let reader = try OFACRows(file, component, layout)
      names[component] = file.name
      while let row = try reader.next() {
        rows[component, default: [:]][row.id, default: []].append(row)
      }
      if let warning = reader.missingEndMark { warnings.append(warning) }
    }
  }

  /// Other names. ALT holds those of good quality; weak ones stand in the remarks.
  func addAliases(of id: String, kind: PartyKind, to list: inout FieldList) {
    for row in rows[.alt]?[id] ?? [] {
      let name = OFACName.reading(row[3], kind: kind)
      var attributes = name.attributes
      attributes["quality"] = "strong"
      attributes["type"] = Self.aliasTypes[row[2]] ?? row[2]
      attributes["uid"] = row[1]
      attributes["note"] = row[4]
      list.add(.alias, name.value, attributes)
    }
  }

  private static let aliasTypes = ["aka": "a.k.a.", "fka": "f.k.a.", "nka": "n.k.a."]

  /// Addresses. The second part is city, province and postcode in one, kept as `city`.
  func addAddresses(of id: String, to list: inout FieldList) {
    for row in rows[.add]?[id] ?? [] {
      var place = PublishedPlace()
      place.street = row[2]
      place.city = row[3]
      place.country = row[4]
      place.note = row[5]
      place.others["uid"] = row[1]
      list.add(.address, place.line, place.attributes)
    }
  }

  /// Continuations of the remarks, verbatim.
  func comments(of id: String) -> [String] {
    (rows[.comments]?[id] ?? []).map { $0.verbatim(1) }
  }

  /// Warnings about rows whose entry is not in the SDN file: the files are of different days.
  func orphans(hasEntry: (String) -> Bool) -> [String] {
    [OFACComponent.alt, .add, .comments].compactMap { component in
      let lost = (rows[component] ?? [:]).filter { !hasEntry($0.key) }
      guard !lost.isEmpty, let name = names[component] else { return nil }
      let count = lost.reduce(0) { $0 + $1.value.count }
      return "\(name): \(count) \(count == 1 ? "row has" : "rows have") no entry in the SDN file"
        + " and \(count == 1 ? "is" : "are") left out; the files are not of the same day"
    }
  }
}
