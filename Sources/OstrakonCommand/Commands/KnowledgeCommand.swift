import CommandLine
import Formats
import Knowledge
import Register

/// `ostrakon knowledge check` and, for those who build Ostrakon, `ostrakon knowledge compile`.
enum KnowledgeCommand {
  static let command = Command<Action>(
    "knowledge", summary: "the curated facts: check them, compile them",
    commands: [check, compile])

  private static let check = Command<Action>(
    "check", summary: "report every mistake in the curated files",
    discussion: "Each mistake with file, line and column and what to do about it. Without "
      + "--knowledge the facts built into this binary are checked.",
    examples: [CommandExample("ostrakon knowledge check --knowledge Knowledge", "a folder")]
  ) { take in
    let folder = take.option(
      "knowledge", "DIR", "folder with sources.yaml", absent: "built in", completion: .directory)
    let json = take.flag("json", "answer in JSON")
    return { words throws(UsageError) in
      let path = try words[folder]
      let isJSON = try words[json]
      return { session in
        let (facts, problems) =
          if let path { try KnowledgeFolder.read(path) } else {
            KnowledgeImage.embedded(checking: true)
          }
        let register = facts.register
        if isJSON {
          let answer: JSONValue = [
            "regimes": .integer(register.regimes.count),
            "parties": .integer(register.parties.count),
            "sources": .integer(register.sources.count), "lists": .integer(facts.lists.count),
            "problems": .array(
              problems.map { problem in
                [
                  "file": .string(problem.file),
                  "line": problem.mark.map { .integer($0.line) } ?? .null,
                  "column": problem.mark.map { .integer($0.column) } ?? .null,
                  "message": .string(problem.message),
                ]
              }),
          ]
          session.print(answer.text(.pretty) + "\n")
        } else {
          for problem in problems { session.print("\(problem)\n") }
          session.print(
            "\(register.regimes.count) regimes, \(register.parties.count) parties, "
              + "\(register.sources.count) sources, \(facts.lists.count) lists: "
              + (problems.isEmpty ? "no mistakes\n" : "\(problems.count) mistakes\n"))
        }
        return problems.isEmpty ? 0 : 1
      }
    }
  }

  private static let compile = Command<Action>(
    "compile", summary: "write the curated files as the Swift file that embeds them"
  ) { take in
    let folder = take.requiredOption(
      "knowledge", "DIR", "folder with sources.yaml", completion: .directory)
    let output = take.requiredOption("output", "FILE", "file to write", completion: .file)
    return { words throws(UsageError) in
      let path = try words[folder]
      let file = try words[output]
      return { session in
        let problems = try KnowledgeFolder.read(path).problems
        guard problems.isEmpty else {
          throw CommandFailure(
            message: problems.map(\.description).joined(separator: "\n")
              + "\nnothing was written: mend the mistakes first")
        }
        let source = KnowledgeImage.sourceFile(for: try KnowledgeFolder.compile(path))
        try OutputFile.write(Array(source.utf8), to: file)
        session.note("wrote \(file)")
        return 0
      }
    }
  }
}
