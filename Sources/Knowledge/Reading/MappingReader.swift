import Chronology
import Formats
import Register

/// Reads the keys of one mapping, each with its type, and reports what is missing, misspelt or of
/// the wrong form. ``finish()`` must be called last: it reports the keys nobody asked for.
struct MappingReader {
  let file: String
  let what: String
  let item: YAMLNode
  let log: ProblemLog
  private let members: [YAMLNode.Member]
  private var asked: [String] = []
  private var isNamed = false

  /// Nil, with a problem logged, when the node is no mapping.
  init?(_ node: YAMLNode, _ what: String, file: String, log: ProblemLog) {
    guard let members = node.mapping else {
      log.add(
        .wrongForm, file, node.mark, "\(what) is not written as a mapping",
        remedy: "write it as 'key: value' lines, or {key: value}")
      return nil
    }
    self.file = file
    self.what = what
    self.item = node
    self.log = log
    self.members = members
  }

  mutating func node(_ key: String) -> YAMLNode? {
    asked.append(key)
    return members.first { $0.key == key }?.value
  }

  /// Whether the file writes this key, well or badly.
  func has(_ key: String) -> Bool { members.contains { $0.key == key } }

  func problem(
    _ rule: KnowledgeRule, _ message: String, remedy: String, at node: YAMLNode? = nil
  ) {
    log.add(rule, file, node?.mark ?? item.mark, message, remedy: remedy)
  }

  func wrongForm(_ key: String, _ node: YAMLNode, _ wanted: String, _ example: String) {
    problem(
      .wrongForm, "'\(key)' of \(what) is not \(wanted)", remedy: "write \(example)", at: node)
  }

  /// Reports that a key that must be there is not.
  func lacks(_ key: String, _ rule: KnowledgeRule = .missingKey) {
    let id = members.first { $0.key == "id" }?.value.scalar
    let noun = what.split(separator: " ").dropFirst().joined(separator: " ")
    problem(
      rule, "\(id.map { "the \(noun) '\($0)'" } ?? what) lacks '\(key)'",
      remedy: rule == .effectWithoutProvision
        ? "add 'provision' with the article, section or paragraph; leave out what has none"
        : "add '\(key)'")
  }

  // MARK: Text

  mutating func optionalText(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    guard let text = node.scalar else {
      wrongForm(key, node, "a text", "one text after '\(key): '")
      return nil
    }
    let trimmed = text.trimmingBlanks
    if trimmed.isEmpty {
      problem(
        .missingKey, "'\(key)' of \(what) is empty", remedy: "fill it in, or remove the key",
        at: node)
      return nil
    }
    return trimmed
  }

  /// A text that must be there. The first one asked for names the thing for the checks across
  /// files.
  mutating func text(_ key: String, orElse rule: KnowledgeRule = .missingKey) -> String {
    if let text = optionalText(key) {
      if !isNamed { log.remember(file, what, text, item) }
      isNamed = true
      return text
    }
    if !has(key) { lacks(key, rule) }
    return ""
  }

  mutating func texts(_ key: String) -> [String] {
    guard let node = node(key) else { return [] }
    if let single = node.scalar?.trimmingBlanks {
      guard single.isEmpty else { return [single] }
      problem(
        .missingKey, "'\(key)' of \(what) is empty", remedy: "fill it in, or remove the key",
        at: node)
      return []
    }
    guard let items = node.sequence else {
      wrongForm(key, node, "a list", "[a, b]")
      return []
    }
    return items.compactMap { item in
      guard let text = item.scalar else {
        wrongForm(key, item, "a list of words", "[a, b]")
        return nil
      }
      return text.trimmingBlanks
    }
  }

  /// One name or a list of names by which cross-checks find this mapping again.
  mutating func names(_ key: String) -> [String] {
    let names = texts(key)
    for name in names { log.remember(file, what, name, item) }
    if names.isEmpty, !has(key) { lacks(key) }
    return names
  }

  mutating func flag(_ key: String) -> Bool {
    guard let node = node(key) else { return false }
    switch node.scalar {
    case "true": return true
    case "false": return false
    default:
      wrongForm(key, node, "yes or no", "true or false")
      return false
    }
  }

  mutating func count(_ key: String) -> Int {
    guard let node = node(key) else { return 0 }
    guard let text = node.scalar, let number = Int(text), number >= 0 else {
      wrongForm(key, node, "a whole number", "figures only, such as 135")
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
    guard let given = node.scalar else {
      wrongForm(key, node, "a word", "one word after '\(key): '")
      return nil
    }
    unknown(given, key, Word.allCases.map(\.rawValue), at: node)
    return nil
  }

  /// Reports a word that is not of its closed vocabulary, with the nearest that is.
  func unknown(_ word: String, _ key: String, _ known: [String], at node: YAMLNode?) {
    problem(
      .unknownWord, "'\(word)' is no \(key) of \(what)",
      remedy: meant(word, among: known) + "choose one of: " + known.joined(separator: " "),
      at: node)
  }

  // MARK: Time

  mutating func date(_ key: String) -> ImpreciseDate? {
    guard let node = node(key) else { return nil }
    return date(node, key)
  }

  func date(_ node: YAMLNode, _ key: String) -> ImpreciseDate? {
    guard let text = node.scalar else {
      wrongForm(key, node, "a date", "a day such as 2025-04-17; put a range in quotes: \"[a..b]\"")
      return nil
    }
    do throws(DateError) {
      return try ImpreciseDate(edtf: text)
    } catch {
      unreadable(error, at: node)
      return nil
    }
  }

  private func unreadable(_ error: DateError, at node: YAMLNode) {
    switch error {
    case .backwards(let text):
      problem(
        .dateOrder, "'\(text)' runs backwards: its end lies before its start",
        remedy: "write the earlier date first, or correct one of the two", at: node)
    case .malformed(let text):
      problem(
        .wrongForm, "'\(text)' is no date",
        remedy:
          "write a day 2025-04-17, a month 2025-04, a year 2025, about 2025-04~, one day of a "
          + "range \"[2025-04-01..2025-04-17]\", or a period 2013-11-02/..", at: node)
    case .noSuchMonth, .noSuchDay, .outsideCalendar:
      problem(.wrongForm, "\(error)", remedy: "correct the date after its source", at: node)
    case .fault, .notRead, .interval, .doubtfulQuestion, .unboundedQuestion:
      problem(
        .wrongForm, "\(error)", remedy: "docs/edtf.md lists every form of a date that is read",
        at: node)
    }
  }

  mutating func day(_ key: String) -> Day? {
    guard let node = node(key) else { return nil }
    guard let text = node.scalar, let day = Day(iso: text) else {
      wrongForm(key, node, "a day", "YYYY-MM-DD")
      return nil
    }
    return day
  }

  /// A validity: nil when it is `not-established`. Left out, it is not established either unless a
  /// default is given.
  mutating func validity(_ key: String = "valid", default standard: Period? = nil) -> Period? {
    guard let node = node(key) else { return standard }
    guard let text = node.scalar else {
      wrongForm(key, node, "a period", "a period such as 2013-11-02/..")
      return nil
    }
    switch text {
    case "not-established": return nil
    case "always", "..": return .always
    default:
      do throws(DateError) {
        return try Period(edtf: text)
      } catch {
        unreadable(error, at: node)
        return nil
      }
    }
  }

  /// The days on which something holds that cannot be shown without them; always where none are named.
  mutating func certainValidity(_ key: String = "valid") -> Period {
    if let node = node(key), node.scalar == "not-established" {
      problem(
        .wrongForm, "'\(key)' of \(what) must be a period",
        remedy:
          "write a period such as 2013-11-02/.., or leave it out and say in words what is not "
          + "established", at: node)
      return .always
    }
    return validity(key, default: .always) ?? .always
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
      wrongForm(key, node, "a list", "one line beginning with '- ' for each")
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
      wrongForm(key, node, "a mapping", "{key: value}")
      return []
    }
    return members
  }

  /// Reports keys that nothing asked for.
  func finish() {
    for member in members where !asked.contains(member.key) {
      log.add(
        .unknownKey, file, member.keyMark, "'\(member.key)' is no key of \(what)",
        remedy: meant(member.key, among: asked) + "remove it; Knowledge/README.md lists the keys")
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
