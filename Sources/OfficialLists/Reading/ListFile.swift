/// A file to be read as a list or as a part of one: plain, packed, or an archive.
package struct ListFile: Sendable, Hashable {
  /// Where it lies; empty when the content is given.
  package let path: String
  /// What messages call it.
  package let name: String
  /// The bytes, where they are at hand rather than on the disk.
  package let content: [UInt8]?

  package init(path: String, name: String? = nil) {
    self.path = path
    self.name = name ?? path
    content = nil
  }

  /// A file whose bytes are at hand.
  package init(content: [UInt8], name: String) {
    path = ""
    self.name = name
    self.content = content
  }
}
