/// A published format that is read here.
package enum ListFormat: String, Sendable, Hashable, CaseIterable {
  /// The UN Security Council's consolidated list and its sub-lists, XML.
  case unXML = "un-xml"
  /// OFAC's legacy set of comma-separated files without headings: SDN, ALT, ADD, COMMENTS.
  case ofacCSV = "ofac-csv"
  /// OFAC's `sdnList` XML.
  case ofacXML = "ofac-xml"

  /// Version of the reader: raised whenever it makes other entries of the same file, so that a
  /// better reader never looks like a change of the list.
  package var readerVersion: Int {
    switch self {
    case .unXML: 1
    case .ofacCSV: 1
    case .ofacXML: 1
    }
  }
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
}

/// A file to be read as a list or as a part of one.
package struct ListFile: Sendable, Hashable {
  /// Where it lies.
  package let path: String
  /// What messages call it.
  package let name: String

  package init(path: String, name: String? = nil) {
    self.path = path
    self.name = name ?? path
  }
}
