package import Formats

import Register
package import Screening

/// Reads the published sets of judged pairs.
package enum JudgedFiles {
  /// `cases.csv` of nomenklatura's name benchmark: `schema`, `name1`, `name2`, `is_match`.
  package static func cases(_ source: ByteSource) throws -> [JudgedPair] {
    try rows(source).compactMap { cells in
      guard let first = cells["name1"], let second = cells["name2"], let is1 = cells["is_match"]
      else { return nil }
      let kind = kind(cells["schema"] ?? "")
      return JudgedPair(
        query: ScreeningSubject(kind: kind, names: [.init(first)]),
        candidate: ScreeningSubject(kind: kind, names: [.init(second)]), isMatch: is1 == "true")
    }
  }

  /// `checks.yml` of its entity benchmark: `match`, `schema`, and properties of `query` and `candidate`.
  package static func checks(_ source: ByteSource) throws -> [JudgedPair] {
    let root = try YAMLReader.read(try source.readAll())
    let checks = root.mapping?.first { $0.key == "checks" }?.value.sequence ?? []
    return checks.compactMap { check in
      func member(_ key: String) -> YAMLNode? { check.mapping?.first { $0.key == key }?.value }
      guard let query = member("query"), let candidate = member("candidate") else { return nil }
      let kind = kind(member("schema")?.scalar ?? "")
      return JudgedPair(
        query: subject(query, kind), candidate: subject(candidate, kind),
        isMatch: member("match")?.scalar == "true")
    }
  }

  /// `positives_un_*.csv` and `negatives_global.csv` of yente's benchmark: persons with `full_name`,
  /// `date_of_birth`, `nationality`, `gender`.
  package static func persons(_ source: ByteSource) throws -> [ScreeningSubject] {
    try rows(source).map { cells in
      let parts = [cells["full_name"]].compactMap { $0?.isEmpty ?? true ? nil : $0 }
      let split = ["first_name", "middle_name", "last_name"].compactMap { cells[$0] }
        .filter { !$0.isEmpty }.joined(separator: " ")
      return ScreeningSubject(
        kind: .person, names: (parts.isEmpty ? [split] : parts).map { .init($0) },
        birthDates: [cells["date_of_birth"] ?? ""].filter { !$0.isEmpty },
        countries: [cells["nationality"] ?? ""].filter { !$0.isEmpty }
          .map { Countries.code(of: $0) ?? $0.lowercased() },
        gender: cells["gender"])
    }
  }

  /// `cross_script_pairs.csv` of Moov Watchman's tests: query and expected match.
  package static func crossScript(_ source: ByteSource) throws -> [(query: String, match: String)] {
    var pairs: [(query: String, match: String)] = []
    let reader = CSVReader(source)
    var row = CSVRow()
    while try reader.next(&row) {
      guard row.fields.count >= 3, !row.fields[0].hasPrefix("#") else { continue }
      pairs.append((row.fields[0], row.fields[1]))
    }
    return pairs
  }

  private static func rows(_ source: ByteSource) throws -> [[String: String]] {
    let reader = CSVReader(source)
    var row = CSVRow()
    var headings: [String]?
    var rows: [[String: String]] = []
    while try reader.next(&row) {
      if let headings {
        rows.append(Dictionary(zip(headings, row.fields)) { first, _ in first })
      } else {
        headings = row.fields
      }
    }
    return rows
  }

  private static func kind(_ schema: String) -> PartyKind {
    switch schema {
    case "Person": .person
    case "Company", "Organization", "PublicBody": .organisation
    case "Vessel": .vessel
    case "Airplane": .aircraft
    default: .unknown
    }
  }

  private static func subject(_ node: YAMLNode, _ kind: PartyKind) -> ScreeningSubject {
    func texts(_ key: String) -> [String] {
      guard let value = node.mapping?.first(where: { $0.key == key })?.value else { return [] }
      return (value.sequence ?? [value]).compactMap(\.scalar)
    }
    var names = (texts("name") + texts("alias")).map { ScreeningSubject.Name($0) }
    names += texts("weakAlias").map { ScreeningSubject.Name($0, isWeak: true) }
    if names.isEmpty {
      let parts = texts("firstName") + texts("middleName") + texts("fatherName") + texts("lastName")
      if !parts.isEmpty { names = [ScreeningSubject.Name(parts.joined(separator: " "))] }
    }
    return ScreeningSubject(
      kind: kind, names: names, birthDates: texts("birthDate"),
      countries: (texts("country") + texts("nationality")).map { $0.lowercased() },
      gender: texts("gender").first,
      identifiers: (texts("idNumber") + texts("passportNumber") + texts("registrationNumber"))
        .map { ScreeningSubject.Identifier(value: $0) })
  }
}
