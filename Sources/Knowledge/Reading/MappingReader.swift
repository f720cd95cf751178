import Chronology
import Formats
import Register

/// Reads the keys of one mapping, each with its type, and reports what is missing, misspelt or of
/// the wrong form. ``finish()`` must be called last: it reports the keys nobody asked for.
struct MappingReader {
  let file: String
  let what: String
  let mark: YAMLNode.Mark
  let log: ProblemLog
  private let members: [YAMLNode.Member]
  private var asked: [String] = []

  /// Nil, with a problem logged, when the node is no mapping.
  init?(_ node: YAMLNode, _ what: String, file: String, log: ProblemLog) {
    guard let members = node.mapping else {
      log.add(file, node.mark, "\(what) must be written as 'key: value' lines")
      return nil
    }
    self.file = file
    self.what = what
    self.mark = node.mark
    self.log = log
    self.members = members
  }

  mutating func node(_ key: String) -> YAMLNode? {
    asked.append(key)
    return members.first { $0.key == key }?.value
  }

  func problem(_ message: String, at node: YAMLNode? = nil) {
    log.add(file, node?.mark ?? mark, message)
  }

  // MARK: Text

  mutating func optionalText(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    guard let text = node.scalar else {
      problem("'\(key)' of \(what) must be one line of text", at: node)
      return nil
    }
    let trimmed = text.trimmingBlanks
    if trimmed.isEmpty {
      problem("'\(key)' of \(what) is empty: fill it in or remove it", at: node)
      return nil
    }
    return trimmed
  }

  mutating func text(_ key: String) -> String {
    if let text = optionalText(key) {
      // Cross-checks find a thing by whichever key names it.
      log.remember(file, what, text, at: mark)
      return text
    }
    if !members.contains(where: { $0.key == key }) {
      problem("\(what) lacks '\(key)': add it")
    }
    return ""
  }

  mutating func texts(_ key: String) -> [String] {
    guard let node = node(key) else { return [] }
    if let single = node.scalar { return [single.trimmingBlanks] }
    guard let items = node.sequence else {
      problem("'\(key)' of \(what) must be a list: [a, b]", at: node)
      return []
    }
    return items.compactMap { item in
      guard let text = item.scalar else {
        problem("'\(key)' of \(what) must be a list of words", at: item)
        return nil
      }
      return text.trimmingBlanks
    }
  }

  /// One name or a list of names by which cross-checks find this mapping again.
  mutating func names(_ key: String) -> [String] {
    let names = texts(key)
    for name in names { log.remember(file, what, name, at: mark) }
    if names.isEmpty, !members.contains(where: { $0.key == key }) {
      problem("\(what) lacks '\(key)': add it")
    }
    return names
  }

  mutating func flag(_ key: String) -> Bool {
    guard let node = node(key) else { return false }
    switch node.scalar {
    case "true": return true
    case "false": return false
    default:
      problem("'\(key)' of \(what) must be true or false", at: node)
      return false
    }
  }

  mutating func count(_ key: String) -> Int {
    guard let node = node(key) else { return 0 }
    guard let text = node.scalar, let number = Int(text), number >= 0 else {
      problem("'\(key)' of \(what) must be a whole number", at: node)
      return 0
    }
    return number
  }

  // MARK: Closed vocabularies

  mutating func choice<Word: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let node = node(key) else { return nil }
    return word(node, key, type)
  }

  mutating func choices<Word: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Word.Type
  ) -> [Word] where Word.RawValue == String {
    guard let node = node(key) else { return [] }
    return (node.sequence ?? [node]).compactMap { word($0, key, type) }
  }

  func word<Word: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, _ key: String, _ type: Word.Type
  ) -> Word? where Word.RawValue == String {
    if let text = node.scalar, let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue)
    let given = node.scalar ?? "a list"
    let hint = nearest(to: given, in: known).map { "; did you mean '\($0)'?" } ?? ""
    problem(
      "'\(given)' is no \(key) of \(what)\(hint) (known: \(known.joined(separator: " ")))", at: node
    )
    return nil
  }

  // MARK: Time

  mutating func date(_ key: String) -> ImpreciseDate? {
    guard let node = node(key) else { return nil }
    return date(node, key)
  }

  func date(_ node: YAMLNode, _ key: String) -> ImpreciseDate? {
    guard let text = node.scalar else {
      problem("'\(key)' of \(what) must be a date; put a range in quotes: \"[a..b]\"", at: node)
      return nil
    }
    do throws(DateError) {
      return try ImpreciseDate(edtf: text)
    } catch {
      problem("\(error)", at: node)
      return nil
    }
  }

  mutating func day(_ key: String) -> Day? {
    guard let node = node(key) else { return nil }
    guard let text = node.scalar, let day = Day(iso: text) else {
      problem("'\(key)' of \(what) must be a day, YYYY-MM-DD", at: node)
      return nil
    }
    return day
  }

  /// A validity: nil when it is `not-established`. Left out, it is not established either unless a
  /// default is given.
  mutating func validity(_ key: String = "valid", default standard: Period? = nil) -> Period? {
    guard let node = node(key) else { return standard }
    guard let text = node.scalar else {
      problem("'\(key)' of \(what) must be a period such as 2013-11-02/..", at: node)
      return nil
    }
    switch text {
    case "not-established": return nil
    case "always", "..": return .always
    default:
      do throws(DateError) {
        return try Period(edtf: text)
      } catch {
        problem("\(error)", at: node)
        return nil
      }
    }
  }

  // MARK: Nested

  mutating func nested(_ key: String, _ what: String) -> MappingReader? {
    guard let node = node(key) else { return nil }
    return MappingReader(node, what, file: file, log: log)
  }

  /// The mappings of a list, each read by `body`, which must call `finish()`.
  mutating func list<Item>(
    _ key: String, _ what: String, _ body: (inout MappingReader) -> Item?
  ) -> [Item] {
    guard let node = node(key) else { return [] }
    guard let items = node.sequence else {
      problem("'\(key)' of \(self.what) must be a list: one '- ' for each \(what)", at: node)
      return []
    }
    return items.compactMap { item in
      guard var reader = MappingReader(item, what, file: file, log: log) else { return nil }
      let read = body(&reader)
      reader.finish()
      return read
    }
  }

  /// Key and value of every member, for mappings whose keys are data.
  mutating func pairs(_ key: String) -> [YAMLNode.Member] {
    guard let node = node(key) else { return [] }
    guard let members = node.mapping else {
      problem("'\(key)' of \(what) must be written as {key: value}", at: node)
      return []
    }
    return members
  }

  /// Reports keys that nothing asked for.
  func finish() {
    for member in members where !asked.contains(member.key) {
      let hint = nearest(to: member.key, in: asked).map { "; did you mean '\($0)'?" } ?? ""
      log.add(file, member.keyMark, "'\(member.key)' is no key of \(what)\(hint)")
    }
  }
}

extension String {
  /// The text without blanks and line ends around it, and with inner line ends folded to a blank.
  var trimmingBlanks: String {
    // Most texts are one line without blanks around it; those are returned as they are.
    let isPlain =
      utf8.first != 0x20 && utf8.last != 0x20
      && utf8.allSatisfy { $0 != 0x0A && $0 != 0x0D && $0 != 0x09 && $0 != 0x85 && $0 != 0xE2 }
    if isPlain { return self }
    return split(whereSeparator: \.isNewline).map { line in
      String(
        line.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }
          .reversed())
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
