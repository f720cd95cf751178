package import Chronology
package import Formats
package import OfficialLists
package import Register

/// What the files of one version of a list hold, found by reading them whole and without a store.
package struct FileInspection: Sendable {
  /// What came of reading them.
  package enum Outcome: Sendable {
    case read(Content)
    /// Why they are no version of a list, and what to do.
    case refused(String)
    /// Why they were not tried: not a list, or no version on their own.
    case skipped(String)
  }

  /// What was read.
  package struct Content: Sendable {
    package let document: ListDocument
    /// Entries by what kind of party they are; only kinds that occur.
    package let kinds: [PartyKind: Int]

    package var entries: Int { kinds.values.reduce(0, +) }
  }

  /// Names of the files as given, the one with the entries first.
  package let files: [String]
  /// The day of the folder they lie in; nil outside a tree.
  package let day: Day?
  package let outcome: Outcome

  /// Reads the files of one version. Memory is that of one entry, whatever their size.
  package init(reading files: [ListFile], day: Day? = nil) {
    self.files = files.map(\.name)
    self.day = day
    var kinds: [PartyKind: Int] = [:]
    do {
      let document = try ListReading.read(files) { kinds[$0.kind, default: 0] += 1 }
      outcome = .read(Content(document: document, kinds: kinds))
    } catch {
      outcome = .refused("\(error)")
    }
  }

  private init(skipped file: SkippedFile) {
    files = [file.name]
    day = nil
    outcome = .skipped(file.reason)
  }

  /// Reads every version of a list in a tree `<root>/<list>/<date>/<file>`, one after the other.
  ///
  /// - Parameter sink: is given each, oldest first, and at the end what was skipped.
  /// - Throws: ``ListError`` when the tree has no such list.
  package static func inspect(
    _ list: String, inTree root: String, into sink: (FileInspection) -> Void
  ) throws(ListError) {
    let tree = try ListTree(root: root, list: list)
    for snapshot in tree.snapshots {
      sink(FileInspection(reading: snapshot.files, day: snapshot.date))
    }
    for file in tree.skipped { sink(FileInspection(skipped: file)) }
  }

  package var isRefused: Bool {
    if case .refused = outcome { true } else { false }
  }

  package var json: JSONValue {
    var members = [JSONMember("files", JSONValue(files))]
    if let day { members.append(JSONMember("day", .string(day.description))) }
    switch outcome {
    case .skipped(let reason): members.append(JSONMember("skipped", .string(reason)))
    case .refused(let reason): members.append(JSONMember("refused", .string(reason)))
    case .read(let content): members += content.members
    }
    return .object(members)
  }
}

extension FileInspection.Content {
  fileprivate var members: [JSONMember] {
    let counts = kinds.sorted { $0.key.rawValue < $1.key.rawValue }
    var members = [
      JSONMember("format", .string(document.format.id)),
      JSONMember("entries", .integer(entries)),
      JSONMember("kinds", .object(counts.map { JSONMember($0.key.rawValue, .integer($0.value)) })),
      JSONMember("published", JSONValue(document.published?.description)),
      JSONMember("origin", .string(document.origin.rawValue)),
      JSONMember("provesRemovals", .bool(document.coversMembership)),
      JSONMember("warnings", JSONValue(document.warnings)),
    ]
    if case .part(let name) = document.scope.extent {
      members.append(JSONMember("part", .string(name)))
    }
    if let covered = document.coveredProperties {
      members.append(JSONMember("fields", JSONValue(covered.map(\.rawValue).sorted())))
    }
    if let series = document.series { members.append(JSONMember("series", .string(series))) }
    if !document.removed.isEmpty {
      members.append(JSONMember("removes", JSONValue(document.removed.sorted())))
    }
    return members
  }
}
