import Formats
import Register

/// The fields of an entry while it is put together. Empty values leave no field.
struct FieldList {
  private(set) var fields: [EntryField] = []

  /// Adds a field, white space folded. Values and attributes with neither letter nor digit say
  /// nothing (the UN's list has notes that are a lone comma) and are dropped.
  mutating func add(
    _ property: EntryProperty, _ value: String, _ attributes: [String: String] = [:]
  ) {
    add(folded: value.foldingWhiteSpace(), property, attributes)
  }

  /// The same with a value whose white space is folded already.
  mutating func add(
    folded value: String, _ property: EntryProperty, _ attributes: [String: String] = [:]
  ) {
    guard Self.saysSomething(value) else { return }
    // Nearly always all of them say something, and a dictionary is dear to copy.
    let isWhole = attributes.allSatisfy { Self.saysSomething($0.value) }
    fields.append(
      EntryField(
        property, value, isWhole ? attributes : attributes.filter { Self.saysSomething($0.value) })
    )
  }

  /// Makes room for as many fields as an entry is likely to have.
  mutating func reserve(_ count: Int) { fields.reserveCapacity(count) }

  private static func saysSomething(_ text: String) -> Bool {
    text.utf8.contains { byte in
      byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }
  }

  /// Keeps an element that has no common home, with everything inside it: its text, or the texts
  /// inside it joined by blanks, as the value; texts of children as attributes by their tags.
  mutating func addRaw(_ record: XMLRecord) {
    let property = EntryProperty(rawValue: "raw." + record.name)
    // Nearly all are a text alone.
    if record.children.isEmpty, !record.hasAttributes {
      add(folded: record.text, property)
      return
    }
    var attributes: [String: String] = [:]
    for attribute in record.attributes { attributes[attribute.name] = attribute.value }
    let texts = Self.texts(record)
    for (tag, text) in texts where !tag.isEmpty {
      attributes[tag, default: ""] += (attributes[tag] == nil ? "" : "; ") + text
    }
    let value =
      texts.isEmpty
      ? attributes.sorted { $0.key < $1.key }.map(\.value).joined(separator: " ")
      : texts.map(\.text).joined(separator: " ")
    // A lone list of values, such as LIST_TYPE/VALUE, needs no attribute to be understood.
    let isPlain = texts.allSatisfy { $0.tag.isEmpty || $0.tag == "VALUE" }
    if isPlain { attributes["VALUE"] = nil }
    add(property, value, attributes)
  }

  private static func texts(
    _ record: XMLRecord, path: String = ""
  ) -> [(tag: String, text: String)] {
    var all: [(tag: String, text: String)] = []
    if !record.text.isEmpty { all.append((path, record.text)) }
    for child in record.children {
      all += texts(child, path: path.isEmpty ? child.name : path + "." + child.name)
    }
    return all
  }
}
