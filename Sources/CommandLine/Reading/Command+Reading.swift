/// What a command line asks for.
package enum CommandReading<Action> {
  /// Do this.
  case action(Action)
  /// Print this text, of `--help` or `--version`, on the standard output, and be done.
  case text(String)
}

extension Command {
  /// Reads the words behind the program's name.
  ///
  /// Options and operands may stand in any order; `--` ends the options; `-` alone is an operand.
  /// `--help` and `-h` win over mistakes in the other words. `help COMMAND` works like
  /// `COMMAND --help`. Help is laid out for so many columns.
  package func read(
    _ words: [String], columns: Int = 80
  ) throws(UsageError) -> CommandReading<Action> {
    try read(words[...], path: [name], columns: columns)
  }

  private func read(
    _ words: ArraySlice<String>, path: [String], columns: Int
  ) throws(UsageError) -> CommandReading<Action> {
    switch body {
    case .action(let parameters, let maker):
      if words.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
        return .text(help(path: path, columns: columns))
      }
      var sorter = WordSorter(command: path, parameters: parameters.list)
      return .action(try maker(try sorter.sort(words)))
    case .group(let commands):
      return try read(words, among: commands, path: path, columns: columns)
    }
  }

  private func read(
    _ words: ArraySlice<String>, among commands: [Command], path: [String], columns: Int
  ) throws(UsageError) -> CommandReading<Action> {
    let names = commands.map(\.name)
    guard let word = words.first else {
      throw UsageError(.commandMissing(choices: names), in: path)
    }
    if let command = commands.first(where: { $0.name == word }) {
      return try command.read(words.dropFirst(), path: path + [word], columns: columns)
    }
    switch word {
    case "--help", "-h":
      return .text(help(path: path, columns: columns))
    case "help":
      return try read(words.dropFirst() + ["--help"], path: path, columns: columns)
    case "--version":
      if let version { return .text(version) }
    default: break
    }
    guard word.hasPrefix("-") else {
      let near = NearestWord.to(word, among: names)
      throw UsageError(.unknownCommand(word, near: near, choices: names), in: path)
    }
    let option = String(word.prefix { $0 != "=" })
    let isKnown = everyOption(within: commands).contains(option)
    let near = NearestWord.to(option, among: ["--help"] + (version == nil ? [] : ["--version"]))
    throw UsageError(
      isKnown ? .optionBeforeCommand(option) : .unknownOption(option, near: near), in: path)
  }

  private func everyOption(within commands: [Command]) -> Set<String> {
    var options: Set<String> = []
    for command in commands {
      options.formUnion(command.parameters.lazy.filter { $0.kind != .operand }.map(\.written))
      options.formUnion(everyOption(within: command.commands))
    }
    return options
  }
}
