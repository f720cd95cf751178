import Chronology
package import Formats
import Register
package import Screening

/// How results of a screening are written.
package enum ResultFormat: String, CaseIterable, Sendable {
  case csv, ndjson, json, xlsx
}

/// Writes screening results in one of the formats.
package struct ResultWriter: Sendable {
  private let format: ResultFormat
  private let screener: Screener
  private let threshold: Double
  private let csv = CSVWriter(guardsFormulas: true)
  private var book = XLSXWriter(headings: ResultWriter.headings)
  private var isBegun = false

  /// What one customer came to, as it stands in the file.
  package struct Body: Sendable {
    fileprivate let bytes: [UInt8]
    fileprivate var rows = 1
  }

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
    case .ndjson, .xlsx: return []
    }
  }

  /// What stands behind the last result.
  /// - Throws: what making a workbook throws.
  package mutating func end() throws(FormatError) -> [UInt8] {
    if format == .xlsx { return try book.finish() }
    guard format == .json else { return isBegun ? [] : begin() }
    let head = isBegun ? [] : begin()
    return head
      + Array(
        "\n], \"listVersions\": \(screener.versionsJSON.text()), \"engine\": \"\(Screener.engine)\"}\n"
          .utf8)
  }

  /// A customer's result with what separates it from the one before.
  package mutating func result(_ body: Body) -> [UInt8] {
    guard format == .xlsx else { return begin() + body.bytes }
    book.add(body.bytes, count: body.rows)
    return []
  }

  /// A customer's result by itself. Explains every match, which takes longer than finding it: to be called on
  /// many threads.
  package func body(_ customer: Customer, _ matches: [Match]) -> Body {
    var bytes: [UInt8] = []
    switch format {
    case .csv:
      for row in rows(customer, matches) {
        csv.append(row.map(ResultWriter.text), to: &bytes)
      }
    case .xlsx:
      let rows = rows(customer, matches)
      return Body(bytes: rows.flatMap { XLSXWriter.row($0) }, rows: rows.count)
    case .json: json(customer, matches, withVersions: false).append(to: &bytes)
    case .ndjson:
      json(customer, matches, withVersions: true).append(to: &bytes)
      bytes.append(0x0A)
    }
    return Body(bytes: bytes)
  }

  private static func text(_ cell: XLSXWriter.Cell) -> String {
    switch cell {
    case .text(let text): text
    case .number(let number): "\(number)"
    }
  }

  /// What stands in the place of a line that could not be screened.
  package mutating func fault(_ fault: CustomerFault, line: Int) -> [UInt8] {
    var bytes = begin()
    let value: JSONValue = ["line": .integer(line), "error": .string(fault.reason)]
    switch format {
    case .csv, .xlsx:
      var cells = [String](repeating: "", count: ResultWriter.headings.count)
      cells[2] = "error"
      cells[cells.count - 2] = "line \(line) \(fault.reason)"
      guard format == .xlsx else {
        csv.append(cells, to: &bytes)
        break
      }
      book.add(XLSXWriter.row(cells.map { .text($0) }), count: 1)
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
  private func rows(_ customer: Customer, _ matches: [Match]) -> [[XLSXWriter.Cell]] {
    let name = customer.subject.names.first?.text ?? ""
    let warnings = customer.warnings.joined(separator: "; ")
    guard !matches.isEmpty else {
      let cells =
        [customer.id ?? "", name, "no"] + [String](repeating: "", count: 9) + [warnings, ""]
      return [cells.map { .text($0) }]
    }
    return matches.map { match in
      let document = match.listed
      let day = screener.versions.first { $0.list == document.list }?.day.description ?? ""
      let behind = [
        document.list, day, document.id, document.caption, document.subject.kind.rawValue,
        document.party ?? "", document.subject.programmes.joined(separator: " "),
        match.explanation(of: document).sentence, warnings,
        answer(customer, match).alertKey.description,
      ]
      return [.text(customer.id ?? ""), .text(name), .text("yes"), .number(match.score)]
        + behind.map { .text($0) }
    }
  }
}
