/// A command line that cannot be understood.
package struct UsageError: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    case commandMissing(choices: [String])
    case unknownCommand(String, near: String?, choices: [String])
    case unknownOption(String, near: String?)
    /// An option of a command stands before the command.
    case optionBeforeCommand(String)
    case valueMissing(option: String, value: String)
    case valueNotTaken(flag: String, word: String)
    case givenTwice(option: String)
    case badValue(of: String, word: String, reason: String)
    case operandMissing(String)
    case optionMissing(String)
    case unexpectedWord(String)
    case other(String)
  }

  package let problem: Problem
  /// The program and the commands that lead to the mistake.
  package let command: [String]

  package init(_ problem: Problem, in command: [String]) {
    self.problem = problem
    self.command = command
  }
}

extension UsageError: CustomStringConvertible {
  /// The mistake in one line, and a second that says where to read on.
  package var description: String {
    "\(reason)\nSee '\((command + ["--help"]).joined(separator: " "))'."
  }

  /// The mistake in one line.
  package var reason: String {
    switch problem {
    case .commandMissing(let choices):
      "a command is needed: \(choices.joined(separator: ", "))"
    case .unknownCommand(let word, let near?, _):
      "unknown command \(quoted(word)); did you mean \(near)?"
    case .unknownCommand(let word, nil, let choices):
      "unknown command \(quoted(word)); the commands are \(choices.joined(separator: ", "))"
    case .unknownOption(let word, let near):
      "unknown option \(word)" + (near.map { "; did you mean \($0)?" } ?? "")
    case .optionBeforeCommand(let word):
      "\(word) stands before the command; options stand behind it"
    case .valueMissing(let option, let value):
      "\(option) needs a value: \(option) \(value)"
    case .valueNotTaken(let flag, let word):
      "\(flag) takes no value, and \(quoted(word)) is given"
    case .givenTwice(let option): "\(option) is given more than once"
    case .badValue(let name, let word, let reason): "\(name): \(quoted(word)) \(reason)"
    case .operandMissing(let name): "\(name) is missing"
    case .optionMissing(let option): "\(option) is missing"
    case .unexpectedWord(let word): "\(quoted(word)) is one word too many"
    case .other(let reason): reason
    }
  }

  private func quoted(_ word: String) -> String { "\"\(word)\"" }
}
