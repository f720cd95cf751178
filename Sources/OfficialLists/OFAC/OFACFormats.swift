extension ListFormat {
  /// OFAC's legacy set of comma-separated files without headings: SDN, ALT, ADD, COMMENTS.
  package static let ofacCSV = ListFormat("ofac-csv")
  /// OFAC's `sdnList` XML.
  package static let ofacXML = ListFormat("ofac-xml")
}

/// One file of OFAC's legacy set.
package enum OFACComponent: String, Sendable, Hashable, CaseIterable {
  /// The entries (`SDN.CSV`, `CONS_PRIM.CSV`).
  case sdn
  /// Other names (`ALT.CSV`, `CONS_ALT.CSV`).
  case alt
  /// Addresses (`ADD.CSV`, `CONS_ADD.CSV`).
  case add
  /// Continuations of long remarks (`SDN_COMMENTS.CSV`, `CONS_COMMENTS.CSV`).
  case comments

  /// Told by the number of fields in a row.
  init?(fieldCount: Int) {
    switch fieldCount {
    case 12: self = .sdn
    case 6: self = .add
    case 5: self = .alt
    case 2: self = .comments
    default: return nil
    }
  }
}

extension FormatRegistry {
  static let ofac = [
    FormatDefinition(
      .ofacXML, richness: 6,
      recognise: { $0.root?.name == "sdnList" ? Recognition() : nil },
      open: { files throws(ListError) in OFACXMLReader(try FormatRegistry.only(files).source()) }),
    FormatDefinition(
      .ofacCSV, grouping: .components(OFACComponent.allCases.map(\.rawValue)), richness: 5,
      // The files have no heading, and each has its own number of fields behind a number.
      recognise: { head in
        let fields = head.firstRow(separator: UInt8(ascii: ","))
        guard let id = fields.first, !id.isEmpty, id.utf8.allSatisfy({ (48...57).contains($0) }),
          let component = OFACComponent(fieldCount: fields.count)
        else { return nil }
        return Recognition(component: component.rawValue)
      },
      open: { files throws(ListError) in try OFACCSVReader(files) }),
  ]
}
