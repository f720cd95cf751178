package import Register

/// The tables of `Data/newsreading`, as embedded by `Tools/embed-tables.py`.
package enum NewsReadingTable {
  /// Rows of cells parted by tabs.
  static func rows(_ table: StaticString) -> [[Substring]] {
    table.description.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }
}

extension NewsReadingTable {
  /// A pattern with the words of its sets: `{list}` stands for all of `set-list`.
  static func expanded(_ pattern: Substring, _ language: ArticleLanguage) -> String {
    guard pattern.contains("{") else { return String(pattern) }
    var text = ""
    var rest = pattern
    while let open = rest.firstIndex(of: "{"),
      let close = rest[open...].firstIndex(of: "}")
    {
      let name = rest[rest.index(after: open)..<close]
      text += rest[..<open] + (sets["\(language.rawValue) \(name)"] ?? String(rest[open...close]))
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// By language and name, the words of a set parted by bars.
  private static let sets: [String: String] = {
    var sets: [String: String] = [:]
    for row in rows(words) where row.count == 4 && row[0].hasPrefix("set-") {
      sets["\(row[1]) \(row[0].dropFirst(4))"] = row[3].split(separator: " ").joined(
        separator: "|")
    }
    return sets
  }()

  /// Rows that would be passed over, in words: wrong numbers of cells, unknown kinds, patterns that cannot be read,
  /// parties and regimes that the register does not have.
  package static func problems(in register: DesignationRegister) -> [String] {
    var problems: [String] = []
    func check(_ table: String, _ rows: StaticString, cells: Int, _ fault: ([Substring]) -> String?)
    {
      for row in NewsReadingTable.rows(rows) {
        let reason = row.count == cells ? fault(row) : "has \(row.count) cells"
        if let reason { problems.append("\(table): \(row.joined(separator: " | ")): \(reason)") }
      }
    }
    func patterns(_ texts: Substring) -> String? {
      texts.split(separator: ";").first { TokenPattern($0) == nil }.map { "“\($0)” is no pattern" }
    }
    check("events", events, cells: 5) { row in
      if ReportedKind(rawValue: String(row[0])) == nil, row[0] != EventRule.echo {
        return "there is no such kind"
      }
      if EventRule.Direction(rawValue: String(row[2])) == nil {
        return "there is no such direction"
      }
      let flags = Set(row[3].split(separator: ",").map(String.init))
      if !flags.isSubset(of: EventRule.flags) { return "there is no such flag" }
      guard let language = ArticleLanguage(rawValue: String(row[1])) else {
        return "there is no such language"
      }
      let pattern = expanded(row[4], language)
      if pattern.contains("{") { return "there is no such set of words" }
      return TokenPattern(pattern) == nil ? "the pattern cannot be read" : nil
    }
    check("modality", modality, cells: 4) { row in
      if Modality(rawValue: String(row[0])) == nil { return "there is no such modality" }
      if row[2] != "-", row[2] != "sentence", row[2] != "headline", Int(row[2]) == nil {
        return "the reach is no number"
      }
      return TokenPattern(row[3]) == nil ? "the pattern cannot be read" : nil
    }
    check("places", places, cells: 3) { patterns($0[2]) }
    check("authorities", authorities, cells: 5) { patterns($0[4]) }
    check("party-forms", partyForms, cells: 3) { row in
      register.party(String(row[0])) == nil ? "there is no such party" : patterns(row[2])
    }
    check("regimes", regimes, cells: 3) { row in
      let ids = row[0].split(separator: ",").map(String.init)
      let unknown = ids.first { id in !register.regimes.contains { $0.id == id } }
      if let unknown { return "there is no regime \(unknown)" }
      return row[1] == "*" ? nil : patterns(row[2])
    }
    check("words", words, cells: 4) { $0[3].isEmpty ? "there are no words" : nil }
    return problems
  }
}
