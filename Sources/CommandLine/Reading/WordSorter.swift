/// Sorts the words of one command to its parameters.
struct WordSorter {
  private var arguments: Arguments
  private var operands: [String] = []

  init(command: [String], parameters: [Parameter]) {
    arguments = Arguments(command: command, parameters: parameters)
  }

  mutating func sort(_ words: ArraySlice<String>) throws(UsageError) -> Arguments {
    var rest = words
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      }
      if word.hasPrefix("-"), word != "-", !isNegativeNumber(word) {
        try take(option: word, from: &rest)
      } else {
        operands.append(word)
      }
    }
    try placeOperands()
    return arguments
  }

  private mutating func take(
    option word: String, from rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let written = parts.first.map(String.init) ?? word
    let attached = parts.count > 1 ? String(parts[1]) : nil
    let options = arguments.parameters.lazy.filter { $0.kind != .operand }
    guard
      let index = arguments.parameters.firstIndex(where: {
        $0.kind != .operand && $0.written == written
      })
    else {
      let near = NearestWord.to(written, among: options.map(\.written) + ["--help"])
      throw error(.unknownOption(written, near: near))
    }
    let parameter = arguments.parameters[index]
    if parameter.kind == .flag {
      if let attached { throw error(.valueNotTaken(flag: written, word: attached)) }
      arguments.words[index] = [""]
      return
    }
    // A word with two dashes is much more likely the next option than a value; `=` says otherwise.
    let next = rest.first.flatMap { $0.hasPrefix("--") ? nil : $0 }
    guard let value = attached ?? next else {
      throw error(.valueMissing(option: written, value: parameter.value))
    }
    if attached == nil { rest = rest.dropFirst() }
    if arguments.isGiven(index), !parameter.repeats {
      throw error(.givenTwice(option: written))
    }
    arguments.words[index].append(value)
  }

  private mutating func placeOperands() throws(UsageError) {
    var rest = operands[...]
    for (index, parameter) in arguments.parameters.enumerated() where parameter.kind == .operand {
      if parameter.repeats {
        arguments.words[index] = Array(rest)
        rest = []
      } else if let word = rest.popFirst() {
        arguments.words[index] = [word]
      }
    }
    if let word = rest.first { throw error(.unexpectedWord(word)) }
  }

  private func isNegativeNumber(_ word: String) -> Bool {
    word.hasPrefix("-") && Double(word) != nil && word.dropFirst().first?.isNumber == true
  }

  private func error(_ problem: UsageError.Problem) -> UsageError {
    UsageError(problem, in: arguments.command)
  }
}
