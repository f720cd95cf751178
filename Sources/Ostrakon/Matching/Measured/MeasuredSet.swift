import Formats
package import Screening

/// A list and what is asked of it as FollowTheMoney-shaped lines, for other programs to be measured by the same.
package enum MeasuredSet {
  /// An entry a line: `id` (its place), `schema`, `properties`.
  package static func list(_ documents: [ScreeningDocument]) -> [UInt8] {
    lines(documents.enumerated().map { entity($1.subject, id: "\($0)") })
  }

  /// A query a line: an entity with `right`, the place of the entry it was made from and `distortion`, both null for
  /// an invented person.
  package static func queries(
    _ queries: [DistortedQuery], negatives: [ScreeningSubject]
  ) -> [UInt8] {
    func query(
      _ subject: ScreeningSubject, _ number: Int, _ right: Int?, _ distortion: String?
    ) -> JSONValue {
      let members = entity(subject, id: "q\(number)").members ?? []
      return .object(
        members + [
          JSONMember("right", right.map { .string("\($0)") } ?? .null),
          JSONMember("distortion", JSONValue(distortion)),
        ])
    }
    return lines(
      queries.enumerated().map { query($1.subject, $0, $1.document, $1.distortion.rawValue) }
        + negatives.enumerated().map { query($1, queries.count + $0, nil, nil) })
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
