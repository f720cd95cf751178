extension Command {
  /// A script that makes bash complete this program's commands, options and values.
  ///
  /// To be read by `source` or to lie in the completion folder of bash. It needs nothing but bash 4.
  package func bashCompletion() -> String {
    let function = "_" + name.filter { $0.isLetter || $0.isNumber }
    var paths: [String] = []
    var values: [String] = []
    var words: [String] = []
    collect(at: "", &paths, &values, &words)
    return """
      # bash completion for \(name), made by \(name) itself
      \(function)() {
        local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
        if [[ "$current" == "=" ]]; then
          current=""
        elif [[ "$previous" == "=" ]]; then
          previous="${COMP_WORDS[COMP_CWORD-2]}"
        fi
        local path="" i
        for ((i = 1; i < COMP_CWORD; i++)); do
          case "$path/${COMP_WORDS[i]}" in
      \(BashWords.indented(paths, 6))
          esac
        done
        COMPREPLY=()
        case "$path $previous" in
      \(BashWords.indented(values, 4))
        esac
        case "$path" in
      \(BashWords.indented(words, 4))
        esac
      }
      complete -F \(function) \(name)

      """
  }

  private func collect(
    at path: String, _ paths: inout [String], _ values: inout [String], _ words: inout [String]
  ) {
    for parameter in parameters where parameter.kind == .option {
      let offer = BashWords.offer(parameter) ?? ":"
      values.append("\"\(path) \(parameter.written)\") \(offer); return ;;")
    }
    var fixed = commands.map(\.name)
    fixed += parameters.lazy.filter { $0.kind != .operand }.map(\.written)
    if version != nil { fixed.append("--version") }
    fixed.append("--help")
    let operand = parameters.lazy.filter { $0.kind == .operand }.compactMap(BashWords.offer).first
    let offer = BashWords.offer(fixed)
    words.append(
      "\"\(path)\") "
        + (operand.map { "if [[ \"$current\" == -* ]]; then \(offer); else \($0); fi ;;" }
          ?? "\(offer) ;;"))
    for command in commands {
      paths.append("\"\(path)/\(command.name)\") path=\"\(path)/\(command.name)\" ;;")
      command.collect(at: "\(path)/\(command.name)", &paths, &values, &words)
    }
  }
}

private enum BashWords {
  static func offer(_ words: [String]) -> String {
    "mapfile -t COMPREPLY < <(compgen -W \"\(words.joined(separator: " "))\" -- \"$current\")"
  }

  static func offer(_ parameter: Parameter) -> String? {
    if !parameter.choices.isEmpty { return offer(parameter.choices) }
    switch parameter.completion {
    case .none: return nil
    case .file: return files("-f")
    case .directory: return files("-d")
    }
  }

  private static func files(_ kind: String) -> String {
    "compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen \(kind) -- \"$current\")"
  }

  static func indented(_ lines: [String], _ blanks: Int) -> String {
    let lead = String(repeating: " ", count: blanks)
    // A `case` without patterns is well-formed, so no line at all is fine too.
    return lines.map { lead + $0 }.joined(separator: "\n")
  }
}
