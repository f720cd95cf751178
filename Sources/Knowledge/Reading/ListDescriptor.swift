import Formats

/// An official list the register follows: who publishes it, where, in which format.
package struct ListDescriptor: Hashable, Sendable {
  package let id: String
  package let title: String
  package let publisher: String
  package let jurisdiction: String
  /// Download addresses; several where the list comes as component files.
  package let addresses: [String]
  /// Format id of the reader (`un-xml`, `ofac-csv`, `ofac-xml`).
  package let format: String
  package let licence: String
  /// Regimes whose designations the list publishes.
  package let regimes: [String]
  /// Regime by programme value of an entry.
  package let programmes: [String: String]

  static func read(_ node: YAMLNode, file: String, log: ProblemLog) -> ListDescriptor? {
    guard var reader = MappingReader(node, "a list", file: file, log: log) else { return nil }
    var programmes: [String: String] = [:]
    let id = reader.text("id")
    let title = reader.text("title")
    for member in reader.pairs("programmes") {
      if let regime = member.value.scalar { programmes[member.key] = regime }
    }
    let descriptor = ListDescriptor(
      id: id, title: title, publisher: reader.text("publisher"),
      jurisdiction: reader.text("jurisdiction"), addresses: reader.texts("addresses"),
      format: reader.text("format"), licence: reader.text("licence"),
      regimes: reader.texts("regimes"), programmes: programmes)
    reader.finish()
    return descriptor
  }
}
