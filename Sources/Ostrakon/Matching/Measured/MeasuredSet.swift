import Formats
package import Screening

/// A list and what is asked of it as FollowTheMoney-shaped lines, for other programs to be measured by the same.
package enum MeasuredSet {
  /// An entry a line: `id` (its place), `schema`, `properties`.
  package static func list(_ documents: [ScreeningDocument]) -> [UInt8] {
    lines(documents.enumerated().map { entity($1.subject, id: "\($0)") })
  }

  /// What other programs are asked.
  package struct Query: Sendable {
    let subject: ScreeningSubject
    let right: [Int]
    let distortion: String?

    /// - Parameters:
    ///   - right: places of the entries that would be right to find; none for an invented person.
    ///   - distortion: what was done to the name, if anything.
    package init(_ subject: ScreeningSubject, right: [Int] = [], distortion: String? = nil) {
      self.subject = subject
      self.right = right
      self.distortion = distortion
    }
  }

  /// A query a line: an entity with `right`, the places of the entries that would be right to find, and `distortion`.
  package static func queries(_ queries: [Query]) -> [UInt8] {
    lines(
      queries.enumerated().map { number, query in
        .object(
          (entity(query.subject, id: "q\(number)").members ?? []) + [
            JSONMember("right", JSONValue(query.right.map(String.init))),
            JSONMember("distortion", JSONValue(query.distortion)),
          ])
      })
  }

  /// A judged pair a line: `set`, `match`, and the two entities `query` and `candidate`.
  package static func pairs(_ sets: [(name: String, pairs: [JudgedPair])]) -> [UInt8] {
    lines(
      sets.flatMap { set in
        set.pairs.enumerated().map { number, pair in
          [
            "set": .string(set.name), "match": .bool(pair.isMatch),
            "query": entity(pair.query, id: "q\(number)"),
            "candidate": entity(pair.candidate, id: "c\(number)"),
          ]
        }
      })
  }

  private static func entity(_ subject: ScreeningSubject, id: String) -> JSONValue {
    var properties = [JSONMember("name", JSONValue(subject.names.map(\.text)))]
    if !subject.birthDates.isEmpty {
      // Dates as FollowTheMoney writes them: a year, a month or a day.
      let dates = subject.birthDates.filter { $0.allSatisfy { $0.isNumber || $0 == "-" } }
      properties.append(JSONMember("birthDate", JSONValue(dates)))
    }
    if !subject.countries.isEmpty {
      properties.append(JSONMember("country", JSONValue(subject.countries)))
    }
    return [
      "id": .string(id), "schema": .string(MatchAnswer.schema(subject.kind)),
      "properties": .object(properties),
    ]
  }

  private static func lines(_ values: [JSONValue]) -> [UInt8] {
    var bytes: [UInt8] = []
    for value in values { bytes += Array((value.text(.compact) + "\n").utf8) }
    return bytes
  }
}
