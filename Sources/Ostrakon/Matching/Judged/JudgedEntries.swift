package import Formats
package import Register

/// People's judgements on pairs of entries of lists: the part of OpenSanctions' resolver that its editors set aside
/// in October 2021 (`resolve-dev.ijson`), a JSON array a line: two ids, the judgement, who and when.
package struct JudgedEntries: Sendable {
  /// Two entries of different or of one list, and whether they are one party.
  package struct Pair: Sendable, Hashable {
    package let first: EntryKey
    package let second: EntryKey
    package let isMatch: Bool
  }

  package private(set) var pairs: [Pair] = []

  /// - Parameter held: whether there is such an entry; a judgement on others is left out.
  package init(_ source: ByteSource, held: (EntryKey) -> Bool) throws {
    var lines = NDJSONLines()
    lines.append(try source.readAll())
    lines.end()
    var reader = JSONReader()
    while let line = lines.next() {
      guard case .bytes(let text) = line.content else { continue }
      let row = try reader.value(of: text).elements ?? []
      guard row.count > 2, let left = row[0].stringValue, let right = row[1].stringValue,
        let word = row[2].stringValue, word == "positive" || word == "negative",
        let first = JudgedEntries.key(left, held: held),
        let second = JudgedEntries.key(right, held: held),
        first != second
      else { continue }
      pairs.append(Pair(first: first, second: second, isMatch: word == "positive"))
    }
  }

  /// The entry that an id of the judgements means.
  package static func key(_ id: String, held: (EntryKey) -> Bool) -> EntryKey? {
    for (prefix, lists) in prefixes where id.hasPrefix(prefix) {
      var entry = String(id.dropFirst(prefix.count))
      if lists == ["eu-fsf"] { entry = "EU." + entry.split(separator: "-").joined(separator: ".") }
      return lists.map { EntryKey(list: $0, entry: entry) }.first(where: held)
    }
    return nil
  }

  private static let prefixes = [
    ("unsc-", ["un-sc"]), ("gb-hmt-", ["uk-hmt"]), ("trade-csl-", ["us-csl"]),
    ("ofac-", ["us-ofac-sdn", "us-ofac-cons"]), ("eu-fsf-eu-", ["eu-fsf"]),
  ]
}
