/// Counts what every reader must know at the end: entries, ids that come twice, programmes.
struct EntryTally {
  private(set) var count = 0
  private(set) var parts: Set<String> = []
  private var ids: Set<String> = []
  private var repeated: Set<String> = []

  mutating func add(id: String, parts: [String]) {
    count += 1
    for part in parts where !self.parts.contains(part) { self.parts.insert(part) }
    if !ids.insert(id).inserted { repeated.insert(id) }
  }

  func has(id: String) -> Bool { ids.contains(id) }

  /// A warning when ids are not unique in the file; nil otherwise.
  func repetition(in file: String) -> String? {
    guard !repeated.isEmpty else { return nil }
    return "\(file): \(EntryTally.listing(repeated, "id")) more than one entry"
  }

  /// `id 7 names`, `ids 7, 9 name`, and no more than five of them.
  private static func listing(_ ids: Set<String>, _ noun: String) -> String {
    let sorted = ids.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    let shown = sorted.prefix(5).joined(separator: ", ")
    if sorted.count == 1 { return "\(noun) \(shown) names" }
    let rest = sorted.count > 5 ? " and \(sorted.count - 5) more" : ""
    return "\(noun)s \(shown)\(rest) name"
  }
}
