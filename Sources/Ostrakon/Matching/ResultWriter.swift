import Chronology
import Formats
import Register
package import Screening

/// How results of a screening are written.
package enum ResultFormat: String, CaseIterable, Sendable {
  case csv, ndjson, json
}

/// Writes screening results in one of the formats.
package struct ResultWriter: Sendable {
  private let format: ResultFormat
  private let screener: Screener
  private let threshold: Double
  private let csv = CSVWriter(guardsFormulas: true)
  private var isBegun = false

  package init(_ format: ResultFormat, screener: Screener, threshold: Double) {
    self.format = format
    self.screener = screener
    self.threshold = threshold
  }

  private static let headings = [
    "customer_id", "customer_name", "match", "score", "list", "list_date", "entry_id", "name",
    "kind", "party", "programmes", "explanation", "warnings", "alert_key",
  ]

  /// What stands before the first result.
  private mutating func begin() -> [UInt8] {
    guard !isBegun else { return format == .json ? Array(",\n".utf8) : [] }
    isBegun = true
    switch format {
    case .csv:
      var bytes: [UInt8] = []
      csv.append(ResultWriter.headings, to: &bytes)
      return bytes
    case .json: return Array("{\"results\": [\n".utf8)
    case .ndjson: return []
    }
  }

  /// What stands behind the last result.
  package mutating func end() -> [UInt8] {
    guard format == .json else { return isBegun ? [] : begin() }
    let head = isBegun ? [] : begin()
    return head
      + Array(
        "\n], \"listVersions\": \(screener.versionsJSON.text()), \"engine\": \"\(Screener.engine)\"}\n"
          .utf8)
  }

  /// A customer's result with what separates it from the one before.
  package mutating func result(_ body: [UInt8]) -> [UInt8] { begin() + body }

  /// A customer's result by itself. Explains every match, which takes longer than finding it: to be called on
  /// many threads.
  package func body(_ customer: Customer, _ matches: [Match]) -> [UInt8] {
    var bytes: [UInt8] = []
    switch format {
    case .csv: rows(customer, matches, to: &bytes)
    case .json: json(customer, matches, withVersions: false).append(to: &bytes)
    case .ndjson:
      json(customer, matches, withVersions: true).append(to: &bytes)
      bytes.append(0x0A)
    }
    return bytes
  }

  /// What stands in the place of a line that could not be screened.
  package mutating func fault(_ fault: CustomerFault, line: Int) -> [UInt8] {
    var bytes = begin()
    let value: JSONValue = ["line": .integer(line), "error": .string(fault.reason)]
    switch format {
    case .csv:
      var cells = [String](repeating: "", count: ResultWriter.headings.count)
      cells[2] = "error"
      cells[cells.count - 2] = "line \(line) \(fault.reason)"
      csv.append(cells, to: &bytes)
    case .json: value.append(to: &bytes)
    case .ndjson:
      value.append(to: &bytes)
      bytes.append(0x0A)
    }
    return bytes
  }

  private func json(
    _ customer: Customer, _ matches: [Match], withVersions: Bool
  ) -> JSONValue {
    var members: [JSONMember] = [
      JSONMember("id", JSONValue(customer.id)),
      JSONMember(
        "matches",
        .array(matches.map { answer(customer, $0).json })),
    ]
    if !customer.warnings.isEmpty {
      members.append(JSONMember("warnings", JSONValue(customer.warnings)))
    }
    if withVersions {
      members.append(JSONMember("listVersions", screener.versionsJSON))
      members.append(JSONMember("engine", .string(Screener.engine)))
    }
    return .object(members)
  }

  private func answer(_ customer: Customer, _ match: Match) -> MatchAnswer {
    MatchAnswer(
      match, screener: screener, threshold: threshold,
      asked: AlertSubject(customer: customer.id, subject: customer.subject))
  }

  /// A row a match; a customer without one has a row that says so.
  private func rows(_ customer: Customer, _ matches: [Match], to bytes: inout [UInt8]) {
    let name = customer.subject.names.first?.text ?? ""
    let warnings = customer.warnings.joined(separator: "; ")
    if matches.isEmpty {
      csv.append(
        [customer.id ?? "", name, "no"] + [String](repeating: "", count: 9) + [warnings, ""],
        to: &bytes)
    }
    for match in matches {
      let document = match.listed
      let day = screener.versions.first { $0.list == document.list }?.day.description ?? ""
      csv.append(
        [
          customer.id ?? "", name, "yes", "\(match.score)", document.list, day, document.id,
          document.caption, document.subject.kind.rawValue, document.party ?? "",
          document.subject.programmes.joined(separator: " "),
          match.explanation(of: document).sentence, warnings,
          answer(customer, match).alertKey.description,
        ], to: &bytes)
    }
  }
}
