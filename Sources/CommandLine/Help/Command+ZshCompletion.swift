extension Command {
  /// A script that makes zsh complete this program's commands, options and values.
  ///
  /// To lie as `_<name>` in a folder of zsh's `fpath`, or to be read by `source` after `compinit`.
  package func zshCompletion() -> String {
    let function = "_" + name.filter { $0.isLetter || $0.isNumber }
    var functions: [String] = []
    collect(as: function, &functions)
    return """
      #compdef \(name)
      # zsh completion for \(name), made by \(name) itself
      \(functions.joined(separator: "\n"))
      if [[ "${funcstack[1]}" == "\(function)" ]]; then
        \(function) "$@"
      else
        compdef \(function) \(name)
      fi

      """
  }

  private func collect(as function: String, _ functions: inout [String]) {
    var specs = parameters.filter { $0.kind != .operand }.map(ZshWords.option)
    if version != nil { specs.append("'--version[print the version]'") }
    specs.append("'--help[print this help]'")
    if commands.isEmpty {
      specs += ZshWords.operands(parameters.filter { $0.kind == .operand })
      functions.append(
        "\(function)() {\n  _arguments \\\n    \(specs.joined(separator: " \\\n    "))\n}")
      return
    }
    specs += ["'1:command:->command'", "'*::argument:->argument'"]
    var cases: [String] = []
    for command in commands {
      let inner = function + "_" + command.name.filter { $0.isLetter || $0.isNumber }
      command.collect(as: inner, &functions)
      cases.append("        \(command.name)) \(inner) ;;")
    }
    let offers = commands.map { "        '\($0.name):\(ZshWords.escaped($0.summary))'" }
    functions.append(
      """
      \(function)() {
        local state line
        local -a commands
        _arguments -C \\
          \(specs.joined(separator: " \\\n    "))
        case "$state" in
          command)
            commands=(
      \(offers.joined(separator: "\n"))
            )
            _describe command commands ;;
          argument)
            case "${line[1]}" in
      \(cases.joined(separator: "\n"))
            esac ;;
        esac
      }
      """)
  }
}

private enum ZshWords {
  static func option(_ parameter: Parameter) -> String {
    let star = parameter.repeats ? "*" : ""
    let lead = "'\(star)\(parameter.written)"
    if parameter.kind == .flag { return "\(lead)[\(escaped(parameter.help))]'" }
    return "\(lead)=[\(escaped(parameter.help))]:\(escaped(parameter.value)):\(offer(parameter))'"
  }

  static func operands(_ operands: [Parameter]) -> [String] {
    operands.enumerated().map { index, operand in
      let place = operand.repeats ? "*" : "\(index + 1)"
      let colon = operand.isRequired || operand.repeats ? ":" : "::"
      return "'\(place)\(colon)\(escaped(operand.name)):\(offer(operand))'"
    }
  }

  private static func offer(_ parameter: Parameter) -> String {
    if !parameter.choices.isEmpty { return "(\(parameter.choices.joined(separator: " ")))" }
    switch parameter.completion {
    case .none: return " "
    case .file: return "_files"
    case .directory: return "_files -/"
    }
  }

  /// Within single quotes and the brackets and colons of a specification.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "'": escaped += "'\\''"
      case "[", "]", ":", "\\": escaped += "\\\(character)"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
