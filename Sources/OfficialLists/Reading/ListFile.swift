/// A file to be read as a list or as a part of one: plain, packed, or an archive.
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
