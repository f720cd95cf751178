import Knowledge
import Register
import Testing

/// A rule and a change to the sound draft that breaks it, with what the check then prints. Every rule
/// has at least one.
struct RuleSample: Sendable, CustomTestStringConvertible {
  /// A replacement in one file of the draft; the old text must stand there exactly once.
  struct Edit: Sendable {
    let file: SoundDraft.File
    let old: String
    let new: String

    init(_ file: SoundDraft.File, _ old: String, _ new: String) {
      self.file = file
      self.old = old
      self.new = new
    }
  }

  let rule: KnowledgeRule
  let edits: [Edit]
  /// All that is printed, with paths inside the folder.
  let printed: String

  init(_ rule: KnowledgeRule, _ edits: [Edit], prints printed: String) {
    self.rule = rule
    self.edits = edits
    self.printed = printed
  }

  var testDescription: String { printed }

  static let all = form + basis + time + together

  static let endKinds = EndKind.allCases.map(\.rawValue).joined(separator: " ")
}
