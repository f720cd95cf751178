import CommandLine
import Formats
import OfficialLists
import Ostrakon
import Register

/// `ostrakon inspect FILE …`.
enum InspectCommand {
  static let command = Command<Action>(
    "inspect", summary: "what a list file holds, or why it is refused; nothing is taken in",
    discussion: "Reads each file whole, packed or not, tells the format by its content and counts "
      + "the entries. Exit code 1 when a file is refused.",
    examples: [
      CommandExample("ostrakon inspect consolidated.xml", "one file"),
      CommandExample(
        "ostrakon inspect --together sdn.csv alt.csv add.csv", "files that make one version"),
      CommandExample(
        "ostrakon inspect --from lists/ un-sc us-ofac-sdn", "every version of two lists in a tree"),
    ]
  ) { take in
    let operands = take.operands(
      "FILE", "files; with --from, ids of lists", isRequired: false, completion: .file)
    let together = take.flag("together", "the files make one version of a list")
    let from = take.option(
      "from", "DIR", "a tree <list>/<date>/<file>; without ids, all its lists", completion: .file)
    let json = take.flag("json", "answer in JSON")
    return { words throws(UsageError) in
      let names = try words[operands]
      let isOne = try words[together]
      let root = try words[from]
      let isJSON = try words[json]
      return { session in
        var found: [(list: String?, inspection: FileInspection)] = []
        var isWell = true
        func take(_ inspection: FileInspection, of list: String? = nil) {
          if inspection.isRefused { isWell = false }
          if isJSON {
            found.append((list, inspection))
          } else {
            session.print(InspectionReport.text(inspection, layout: session.layout))
          }
        }
        if let root {
          let lists = names.isEmpty ? FileSystem.folders(in: root) : names
          guard !lists.isEmpty else {
            throw CommandFailure(
              message: "\(root) has no folders: the layout is <list>/<date>/<file>", code: 1)
          }
          for list in lists {
            try FileInspection.inspect(list, inTree: root) { take($0, of: list) }
          }
        } else {
          guard !names.isEmpty else {
            throw CommandFailure(
              message: "name a file, as in 'ostrakon inspect consolidated.xml', or a tree with "
                + "--from DIR", code: 2)
          }
          let files = names.map { ListFile(path: $0) }
          for group in isOne ? [files] : files.map({ [$0] }) {
            take(FileInspection(reading: group))
          }
        }
        if isJSON {
          let answer = found.map { list, inspection -> JSONValue in
            guard let list, case .object(let members) = inspection.json else {
              return inspection.json
            }
            return .object([JSONMember("list", .string(list))] + members)
          }
          session.print(JSONValue.array(answer).text(.pretty) + "\n")
        }
        return isWell ? 0 : 1
      }
    }
  }
}

/// An inspection as text.
private enum InspectionReport {
  static func text(_ inspection: FileInspection, layout: TextLayout) -> String {
    var layout = layout
    layout.line(inspection.files.joined(separator: " + "))
    switch inspection.outcome {
    case .skipped(let reason): layout.item("skipped", reason)
    case .refused(let reason): layout.item("refused", reason)
    case .read(let content):
      let document = content.document
      layout.item("format", document.format.id)
      let kinds = PartyKind.allCases.compactMap { kind in
        content.kinds[kind].map { "\($0) \(kind.rawValue)" }
      }
      layout.item("entries", "\(content.entries): " + kinds.joined(separator: ", "))
      if let published = document.published { layout.item("published", "\(published)") }
      if document.origin != .official { layout.item("origin", document.origin.rawValue) }
      if case .part(let name) = document.scope.extent { layout.item("part", "only \(name)") }
      if let covered = document.coveredProperties {
        layout.item("fields", "only " + covered.map(\.rawValue).sorted().joined(separator: ", "))
      }
      if !document.coversMembership {
        layout.item("removals", "none can be told from it: what it lacks may still be listed")
      }
      if let series = document.series {
        layout.item("ids", "its own, not the list's: it is kept apart as LIST.\(series)")
      }
      if !document.removed.isEmpty {
        layout.item("takes off", document.removed.sorted().joined(separator: ", "))
      }
      for warning in document.warnings { layout.item("warning", warning) }
    }
    return layout.text
  }
}
