/// A command of a program: its words for people and the parameters it takes, described once.
///
/// Reading the command line, `--help` and the completions of shells all come from this description
/// and so cannot drift apart. A command that acts declares its parameters in a closure; declaring
/// one gives a ``Slot``, and a slot is the only way to its value:
///
///     let status = Command<any Task>("status", summary: "Tells where a party stands") { take in
///       let party = take.operand("PARTY", "an id, a name or an alias")
///       let json = take.flag("json", "answer in JSON")
///       return { words throws(UsageError) in
///         StatusTask(party: try words[party], json: try words[json])
///       }
///     }
///
/// `Action` is what a well-formed command line becomes; running it, and exit codes, are the
/// caller's. The type does not know short options other than `-h`, nor abbreviated long ones.
package struct Command<Action>: Sendable {
  /// The word that calls it.
  package let name: String
  /// What it does, in one line without a full stop.
  package let summary: String
  /// What else one should know, in paragraphs parted by an empty line.
  package let discussion: String
  /// Command lines to copy.
  package let examples: [CommandExample]
  /// What the command does when called, or the commands inside it.
  let body: Body
  /// The text that `--version` prints; only the outermost command has one.
  let version: String?

  /// Makes the action of the words given; see ``Command``.
  package typealias Maker = @Sendable (Arguments) throws(UsageError) -> Action

  enum Body: Sendable {
    case action(Parameters, Maker)
    case group([Command])
  }

  /// A command that acts.
  package init(
    _ name: String, summary: String, discussion: String = "", examples: [CommandExample] = [],
    declaring: (inout Parameters) -> Maker
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.examples = examples
    self.version = nil
    var parameters = Parameters()
    let maker = declaring(&parameters)
    self.body = .action(parameters, maker)
  }

  /// A command that only holds others: a program, or a group such as `knowledge`.
  package init(
    _ name: String, summary: String, discussion: String = "", examples: [CommandExample] = [],
    version: String? = nil, commands: [Command]
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.examples = examples
    self.version = version
    self.body = .group(commands)
  }

  /// The commands inside, in their order; none in a command that acts.
  package var commands: [Command] {
    if case .group(let commands) = body { commands } else { [] }
  }

  /// The parameters of a command that acts; none in a group.
  var parameters: [Parameter] {
    if case .action(let parameters, _) = body { parameters.list } else { [] }
  }
}

/// A command line to copy, with what it is good for.
package struct CommandExample: Sendable, Hashable {
  package let remark: String
  package let line: String

  package init(_ line: String, _ remark: String) {
    self.line = line
    self.remark = remark
  }
}
