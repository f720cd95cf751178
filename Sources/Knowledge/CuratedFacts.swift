import Formats
package import Register

/// The curated facts: the register built from them, and the lists it follows.
package struct CuratedFacts: Sendable {
  package let register: DesignationRegister
  package let lists: [ListDescriptor]

  package init(register: DesignationRegister, lists: [ListDescriptor] = []) {
    self.register = register
    self.lists = lists
  }
}

/// What the curated files hold, file by file, before it becomes one register.
struct CuratedContents {
  let sources: [Source]
  let regimes: [(regime: Regime, file: String)]
  let parties: [(file: PartyFile, path: String)]
  let lists: [(list: ListDescriptor, file: String)]

  /// A curated file as nodes, wherever they came from.
  struct File {
    let path: String
    let root: YAMLNode
  }

  /// Reads files, in whatever order they come.
  static func read(_ files: [File], log: ProblemLog) -> CuratedContents {
    var sources: [Source] = []
    var regimes: [(Regime, String)] = []
    var parties: [(PartyFile, String)] = []
    var lists: [(ListDescriptor, String)] = []
    for file in files.sorted(by: { $0.path < $1.path }) {
      if file.path == "sources.yaml" {
        sources = readSources(file, log)
      } else if file.path.hasPrefix("regimes/") {
        if let read = RegimeFile.read(file.root, file: file.path, log: log) {
          regimes.append((read, file.path))
        }
      } else if file.path.hasPrefix("parties/") {
        if let read = PartyFile.read(file.root, file: file.path, log: log) {
          parties.append((read, file.path))
        }
      } else if file.path.hasPrefix("lists/") {
        if let read = ListDescriptor.read(file.root, file: file.path, log: log) {
          lists.append((read, file.path))
        }
      } else {
        log.add(
          .unreadableFile, file.path, nil, "the file stands in no place that is read",
          remedy: "move it to regimes/, parties/ or lists/")
      }
    }
    return CuratedContents(sources: sources, regimes: regimes, parties: parties, lists: lists)
  }

  /// Checks the files against each other.
  func check(_ log: ProblemLog) {
    CrossCheck(sources: sources, regimes: regimes, parties: parties, lists: lists, log: log).run()
  }

  var facts: CuratedFacts {
    let files = parties.map(\.file)
    return CuratedFacts(
      register: DesignationRegister(
        parties: files.map(\.party), regimes: regimes.map(\.regime), sources: sources,
        coverage: files.flatMap(\.coverage), events: files.flatMap(\.events),
        procedures: files.flatMap(\.procedures), conflicts: files.flatMap(\.conflicts),
        remarks: files.flatMap(\.remarks), recognitions: files.flatMap(\.recognitions)),
      lists: lists.map(\.list))
  }

  private static func readSources(_ file: File, _ log: ProblemLog) -> [Source] {
    guard var reader = MappingReader(file.root, "the sources file", file: file.path, log: log)
    else { return [] }
    let sources = reader.list("sources", "a source") { item -> Source? in
      Source(
        id: item.text("id"),
        kind: item.choice("kind", SourceKind.self) ?? item.missing("kind", .secondary),
        title: item.text("title"))
    }
    reader.finish()
    return sources
  }
}
