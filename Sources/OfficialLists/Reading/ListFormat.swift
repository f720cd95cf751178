/// A published format that is read here.
///
/// Formats are told apart by ``id`` alone. Which there are, and how each is recognised and opened,
/// stands in ``FormatRegistry``.
package struct ListFormat: Sendable {
  /// Its name in commands, descriptors and the store (`un-xml`).
  package let id: String
  /// Version of the reader: raised whenever it makes other entries of the same file, so that a
  /// better reader never looks like a change of the list.
  package let readerVersion: Int

  package init(_ id: String, readerVersion: Int = 1) {
    self.id = id
    self.readerVersion = readerVersion
  }
}

extension ListFormat: Hashable {
  package static func == (left: ListFormat, right: ListFormat) -> Bool { left.id == right.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension ListFormat: RawRepresentable, CaseIterable {
  /// Every format that is read here.
  package static var allCases: [ListFormat] { FormatRegistry.all.map(\.format) }

  /// The format of this id; nil when none is read here.
  package init?(rawValue: String) {
    guard let known = FormatRegistry.all.first(where: { $0.format.id == rawValue }) else {
      return nil
    }
    self = known.format
  }

  package var rawValue: String { id }
}
