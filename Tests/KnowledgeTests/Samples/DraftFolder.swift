import Glibc
import Knowledge
import Testing

/// A folder of curated files on the disk, removed when it is no longer needed: the sound draft with
/// some edits.
final class DraftFolder {
  let path: String

  init(_ edits: [RuleSample.Edit] = []) throws {
    path = "/tmp/ostrakon-check-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    for folder in ["", "/regimes", "/parties", "/lists"] {
      try #require(unsafe mkdir(path + folder, 0o700) == 0)
    }
    for file in SoundDraft.File.allCases {
      var text = SoundDraft.text(file)
      for edit in edits where edit.file == file {
        let pieces = text.split(separator: edit.old, omittingEmptySubsequences: false)
        try #require(pieces.count == 2, "the edit must fit exactly once: \(edit.old)")
        text = pieces.joined(separator: edit.new)
      }
      try write(text, to: file.rawValue)
    }
  }

  deinit { _ = unsafe system("rm -rf '\(path)'") }

  func write(_ text: String, to name: String) throws {
    let opened = unsafe fopen(path + "/" + name, "w")
    guard let file = unsafe opened else { throw CannotWrite(file: name) }
    defer { unsafe _ = fclose(file) }
    try #require(unsafe fputs(text, file) >= 0)
  }

  /// What the check finds, with paths inside the folder.
  func problems() throws -> [KnowledgeProblem] {
    let found = try withExtendedLifetime(self) { try KnowledgeFolder.read(path).problems }
    return found.map { problem in
      KnowledgeProblem(
        problem.rule, file: String(problem.file.dropFirst(path.count + 1)), mark: problem.mark,
        message: problem.message, remedy: problem.remedy)
    }
  }
}

private struct CannotWrite: Error {
  let file: String
}
