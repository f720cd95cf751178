package import Chronology
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
  /// What is known of single versions, beyond what their bytes say.
  package let versions: [VersionNote]

  /// A version of the list about which something must be known to read it rightly.
  package struct VersionNote: Hashable, Sendable {
    /// The day of the version.
    package let date: Day
    /// Whether an entry that it lacks was off the list. False for a conversion that missed what was
    /// new or kept what had been taken off.
    package let isComplete: Bool
    /// Why, for people.
    package let note: String
  }

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
      regimes: reader.texts("regimes"), programmes: programmes,
      versions: reader.list("versions", "a version of a list") { version in
        let date = version.day("date")
        let isComplete = !version.flag("incomplete")
        let note = version.text("note")
        return date.map { VersionNote(date: $0, isComplete: isComplete, note: note) }
      })
    reader.finish()
    return descriptor
  }
}

extension ListDescriptor: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(id)
    image.text(title)
    image.text(publisher)
    image.text(jurisdiction)
    image.texts(addresses)
    image.text(format)
    image.text(licence)
    image.texts(regimes)
    image.texts(programmes.keys.sorted().flatMap { [$0, programmes[$0] ?? ""] })
    image.list(versions)
  }

  init(from image: inout ImageReader) {
    self.init(
      id: image.text(), title: image.text(), publisher: image.text(), jurisdiction: image.text(),
      addresses: image.texts(), format: image.text(), licence: image.text(),
      regimes: image.texts(), programmes: ListDescriptor.paired(image.texts()),
      versions: image.list())
  }

  private static func paired(_ texts: [String]) -> [String: String] {
    var pairs: [String: String] = [:]
    for index in stride(from: 0, to: texts.count - 1, by: 2) {
      pairs[texts[index]] = texts[index + 1]
    }
    return pairs
  }
}

extension ListDescriptor.VersionNote: ImageValue {
  func write(to image: inout ImageWriter) {
    image.day(date)
    image.flag(isComplete)
    image.text(note)
  }

  init(from image: inout ImageReader) {
    self.init(
      date: image.day() ?? .first, isComplete: image.flag(), note: image.text())
  }
}
