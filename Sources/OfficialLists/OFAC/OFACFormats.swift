extension ListFormat {
  /// OFAC's legacy set of comma-separated files without headings: SDN, ALT, ADD, COMMENTS.
  package static let ofacCSV = ListFormat("ofac-csv")
  /// OFAC's `sdnList` XML.
  package static let ofacXML = ListFormat("ofac-xml", readerVersion: 2)
  /// OFAC's legacy set with `|` and with `@` between fields, and in columns of fixed width.
  package static let ofacPipe = ListFormat("ofac-pipe")
  package static let ofacAt = ListFormat("ofac-at")
  package static let ofacFixed = ListFormat("ofac-fixed", readerVersion: 2)
  /// OFAC's ENHANCED XML (`sanctionsData`).
  package static let ofacEnhanced = ListFormat("ofac-enhanced-xml", readerVersion: 2)
  /// OFAC's ADVANCED XML, the Advanced Sanctions Data Model of the United Nations.
  package static let ofacAdvanced = ListFormat("ofac-advanced-xml")
  /// OFAC's file of changes, in the elements of the ENHANCED XML.
  package static let ofacDelta = ListFormat("ofac-delta-xml", readerVersion: 2)
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
      .ofacEnhanced, richness: 8,
      recognise: { head in
        guard let root = head.root, root.name == "sanctionsData",
          !root.rest.contains("DeltaFile")
        else { return nil }
        return Recognition()
      },
      open: { files throws(ListError) in
        OFACEnhancedReader(try FormatRegistry.only(files).source(), format: .ofacEnhanced)
      }),
    FormatDefinition(
      .ofacAdvanced, richness: 9,
      recognise: { head in
        guard let root = head.root, root.name == "Sanctions",
          head.text.contains("ReferenceValueSets")
        else { return nil }
        return Recognition()
      },
      open: { files throws(ListError) in
        try OFACAdvancedReader(try FormatRegistry.only(files))
      }),
    FormatDefinition(
      .ofacDelta, richness: 1,
      recognise: { head in
        guard let root = head.root, root.name == "sanctionsData", root.rest.contains("DeltaFile")
        else { return nil }
        return Recognition()
      },
      open: { files throws(ListError) in
        OFACEnhancedReader(try FormatRegistry.only(files).source(), format: .ofacDelta)
      }),
    ofacSet(.ofacCSV, .separated(by: UInt8(ascii: ",")), richness: 5),
    ofacSet(.ofacPipe, .separated(by: UInt8(ascii: "|")), richness: 4),
    ofacSet(.ofacAt, .separated(by: UInt8(ascii: "@")), richness: 3),
    ofacSet(.ofacFixed, .fixed, richness: 2),
  ]

  /// The legacy set in one of its renderings. The files have no heading, and each has its own number
  /// of fields behind a number.
  private static func ofacSet(
    _ format: ListFormat, _ layout: OFACLayout, richness: Int
  ) -> FormatDefinition {
    FormatDefinition(
      format, grouping: .components(OFACComponent.allCases.map(\.rawValue)), richness: richness,
      recognise: { head in
        component(head, layout).map { Recognition(component: $0.rawValue) }
      },
      open: { files throws(ListError) in
        try OFACSetReader(files, format: format, layout: layout)
      })
  }

  private static func component(_ head: FileHead, _ layout: OFACLayout) -> OFACComponent? {
    switch layout {
    case .separated(let separator):
      let fields = head.firstRow(separator: separator)
      guard let id = fields.first, !id.isEmpty, id.utf8.allSatisfy({ (48...57).contains($0) })
      else { return nil }
      return OFACComponent(fieldCount: fields.count)
    case .fixed:
      var line = head.bytes.prefix { $0 != 0x0A }
      if line.last == 0x0D { line = line.dropLast() }
      let id = line.prefix(10).drop { $0 == 0x20 }
      guard !id.isEmpty, id.allSatisfy({ (48...57).contains($0) }) else { return nil }
      return OFACLayout.component(ofLength: line.count)
    }
  }
}
