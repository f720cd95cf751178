extension Command {
  /// The text of `--help`, laid out for so many columns; `path` is the words that lead here.
  func help(path: [String], columns: Int) -> String {
    let page = HelpPage(columns: columns)
    var sections = [
      page.paragraph("\(path.joined(separator: " ")): \(summary)"),
      page.usage("\(path.joined(separator: " "))", usage),
    ]
    if !discussion.isEmpty {
      sections += discussion.split(separator: "\n\n").map { page.paragraph(String($0)) }
    }
    if !commands.isEmpty {
      sections.append(page.section("Commands", commands.map { ($0.name, $0.summary) }))
    }
    let operands = parameters.filter { $0.kind == .operand }
    if !operands.isEmpty {
      sections.append(page.section("Operands", operands.map { ($0.name, explain($0)) }))
    }
    var options = parameters.filter { $0.kind != .operand }.map {
      ("\($0.written) \($0.value)", explain($0))
    }
    if version != nil { options.append(("--version", "print the version")) }
    options.append(("--help", "print this help"))
    sections.append(page.section("Options", options))
    if !examples.isEmpty { sections.append(page.examples(examples)) }
    return sections.joined(separator: "\n\n")
  }

  private var usage: [String] {
    guard commands.isEmpty else { return ["COMMAND", "[options]"] }
    let required = parameters.filter { $0.kind == .option && $0.isRequired }.map {
      "\($0.written) \($0.value)"
    }
    let operands = parameters.filter { $0.kind == .operand }.map { operand in
      let dots = operand.repeats ? " …" : ""
      return operand.isRequired ? operand.name + dots : "[\(operand.name)\(dots)]"
    }
    return operands + required + ["[options]"]
  }

  private func explain(_ parameter: Parameter) -> String {
    var notes: [String] = []
    if !parameter.choices.isEmpty {
      notes.append("one of: \(parameter.choices.joined(separator: ", "))")
    }
    if parameter.kind == .option, parameter.isRequired { notes.append("must be given") }
    if parameter.kind == .option, parameter.repeats { notes.append("can be given again") }
    if let absent = parameter.absent { notes.append("default: \(absent)") }
    return parameter.help + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))")
  }
}

/// Lays out the parts of a help text.
struct HelpPage {
  let columns: Int

  func paragraph(_ text: String) -> String {
    TextWrapping.lines(of: text, width: columns).joined(separator: "\n")
  }

  func usage(_ command: String, _ words: [String]) -> String {
    let lead = "Usage: \(command) "
    // On a narrow terminal the words stand below instead of beside.
    let isNarrow = columns - lead.count < 24
    let indent = isNarrow ? 4 : lead.count
    let lines = TextWrapping.lines(ofWords: words, width: max(1, columns - indent))
    let lineBreak = "\n" + String(repeating: " ", count: indent)
    return lead.dropLast() + (isNarrow ? lineBreak : " ") + lines.joined(separator: lineBreak)
  }

  /// Terms on the left, what they mean beside them, or below where a term is long.
  func section(_ title: String, _ rows: [(term: String, meaning: String)]) -> String {
    let longest = rows.lazy.map { $0.term.count }.filter { $0 <= 22 }.max() ?? 0
    let indent = longest + 4
    var lines = ["\(title):"]
    for row in rows {
      let term = row.term.split(separator: " ").joined(separator: " ")
      let meaning = TextWrapping.lines(of: row.meaning, width: max(20, columns - indent))
      let fits = term.count <= longest
      if !fits { lines.append("  \(term)") }
      for (number, line) in meaning.enumerated() {
        let lead = number == 0 && fits ? "  \(term)" : ""
        lines.append(lead + String(repeating: " ", count: indent - lead.count) + line)
      }
    }
    return lines.joined(separator: "\n")
  }

  func examples(_ examples: [CommandExample]) -> String {
    var lines = ["Examples:"]
    for example in examples {
      lines += TextWrapping.lines(of: example.remark, width: max(20, columns - 4)).map {
        "  # " + $0
      }
      lines.append("  \(example.line)")
    }
    return lines.joined(separator: "\n")
  }
}
