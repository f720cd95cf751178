import CommandLine
import Glibc
import Testing

@Suite("completions of shells")
struct CompletionTests {
  @Test(
    "bash offers commands, options and values where they fit",
    arguments: [
      (["ostrakon", "st"], "status"),
      (["ostrakon", ""], "status screen update knowledge --version --help"),
      (["ostrakon", "knowledge", ""], "check --help"),
      (["ostrakon", "status", "--"], "--on --regime --json --help"),
      (["ostrakon", "screen", "-", "--format", ""], "csv ndjson json"),
      (["ostrakon", "screen", "-", "--format", "=", "nd"], "ndjson"),
      (["ostrakon", "screen", "-", "--format", "="], "csv ndjson json"),
      (["ostrakon", "status", "--on", ""], ""),
      (["ostrakon", "screen", "/etc/host"], "/etc/host.conf /etc/hostname /etc/hosts"),
      (["ostrakon", "update", "--from", "/etc/pa"], "/etc/pam.d"),
    ] as [([String], String)])
  func bash(words: [String], expected: String) throws {
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let script =
      example.bashCompletion()
      + "\nCOMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count - 1); _ostrakon; "
      + "echo \"${COMPREPLY[*]}\""
    let offered = try output(of: "bash", script)
    if words.last?.hasPrefix("/etc/") == true {
      // What lies there depends on the machine.
      #expect(offered.split(separator: " ").allSatisfy { $0.hasPrefix(words.last ?? "") })
    } else {
      #expect(offered == expected)
    }
  }

  @Test("the script for zsh holds every command and escapes what zsh would read")
  func zsh() {
    let tricky = Command<Int>(
      "tool", summary: "a tool",
      commands: [
        Command("one", summary: "it's [one]: first") { take in
          _ = take.options("list", "ID", "a list: its id")
          _ = take.operands("FILE", "files", completion: .file)
          return { _ in 0 }
        }
      ])
    let script = tricky.zshCompletion()
    #expect(script.contains(#"'one:it'\''s \[one\]\: first'"#))
    #expect(script.contains(#"'*--list=[a list\: its id]:ID: '"#))
    #expect(script.contains("'*:FILE:_files'"))
    #expect(script.contains("one) _tool_one ;;"))
  }

  /// Runs a script in a shell and gives what it prints, without the last line break.
  private func output(of shell: String, _ script: String) throws -> String {
    var template = Array("/tmp/completionXXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    try #require(descriptor >= 0)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { _ = unsafe unlink(path) }
    let bytes = Array(script.utf8)
    let written = unsafe write(descriptor, bytes, bytes.count)
    try #require(written == bytes.count)
    close(descriptor)
    let stream = unsafe try #require(popen("\(shell) \(path) 2>&1", "r"))
    defer { _ = unsafe pclose(stream) }
    var text: [UInt8] = []
    while true {
      let byte = unsafe fgetc(stream)
      if byte == EOF { break }
      text.append(UInt8(truncatingIfNeeded: byte))
    }
    if text.last == UInt8(ascii: "\n") { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }
}
