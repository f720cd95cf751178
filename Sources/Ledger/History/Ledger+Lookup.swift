package import Register
import SQLite

extension ListLedger {
  /// Entries that a version held gives this id, or else this published reference, in one list or any;
  /// sorted. Upper and lower case of ASCII letters do not count, except in ids.
  /// - Throws: `unknownList`.
  /// - Complexity: a look-up for ids; for references every version is looked through.
  package func entries(
    called text: String, in list: String? = nil
  ) throws(LedgerError) -> [EntryKey] {
    try read { connection throws(LedgerError) in
      if let list { _ = try connection.knownList(list) }
      return try connection.telling { () throws(SQLiteError) in
        let ids = try connection.keys(where: "v.entry = ?", [.text(text)], list)
        return ids.isEmpty ? try connection.keys(having: [.reference], text, list) : ids
      }
    }
  }

  /// Entries that a version held gives exactly this name, as first name, alias or in original script;
  /// sorted. Upper and lower case of ASCII letters do not count.
  /// - Throws: `unknownList`.
  /// - Complexity: looks through every version.
  package func entries(
    named text: String, in list: String? = nil
  ) throws(LedgerError) -> [EntryKey] {
    try read { connection throws(LedgerError) in
      if let list { _ = try connection.knownList(list) }
      return try connection.telling { () throws(SQLiteError) in
        try connection.keys(having: [.name, .alias, .originalName], text, list)
      }
    }
  }

  /// Every entry a list ever had, in the newest of its versions; by id.
  /// - Throws: `unknownList`.
  /// - Complexity: linear in the versions.
  package func everyEntry(of list: String) throws(LedgerError) -> [ListEntry] {
    var newest: [String: (tenure: EntryTenure, place: Int)] = [:]
    for (place, tenure) in try tenures(of: list).enumerated() {
      if let known = newest[tenure.entry.id],
        (known.tenure.from, known.place) > (tenure.from, place)
      {
        continue
      }
      newest[tenure.entry.id] = (tenure, place)
    }
    return newest.values.map(\.tenure.entry)
      .sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }
}

extension Connection {
  /// Entries with a field of one of these properties and exactly this value.
  fileprivate func keys(
    having properties: [EntryProperty], _ text: String, _ list: String?
  ) throws(SQLiteError) -> [EntryKey] {
    var conditions: [String] = []
    var values: [Value] = []
    for property in properties {
      // The value ends with its line, or with a tab before the qualifiers.
      var line = CanonicalEntry.line(of: EntryField(property, text))
      line.removeLast()
      let needle = "\n" + String(decoding: line, as: UTF8.self)
      for ending in ["\n", "\t"] {
        conditions.append("instr(lower(CAST(v.canonical AS TEXT)), lower(?)) > 0")
        values.append(.text(needle + ending))
      }
    }
    return try keys(where: conditions.joined(separator: " OR "), values, list)
  }

  fileprivate func keys(
    where condition: String, _ values: [Value], _ list: String?
  ) throws(SQLiteError) -> [EntryKey] {
    let only = list == nil ? "" : " AND l.name = ?"
    return try rows(
      """
      SELECT DISTINCT l.name, v.entry FROM version v JOIN list l ON l.id = v.list
      WHERE (\(condition))\(only) ORDER BY l.name, v.entry
      """, values + (list.map { [.text($0)] } ?? [])
    ) { row throws(SQLiteError) in
      EntryKey(list: try row.text(0), entry: try row.text(1))
    }
  }
}
