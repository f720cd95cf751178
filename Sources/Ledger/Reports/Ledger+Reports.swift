import Chronology
package import Register
import SQLite

extension ListLedger {
  /// An event of a report with what somebody decided about it.
  package struct Decided: Sendable {
    package let identity: String
    package let party: String?
    /// The event as proposed, JSON.
    package let event: String
    package let decision: ReadingDecision

    package init(identity: String, party: String?, event: String, decision: ReadingDecision) {
      self.identity = identity
      self.party = party
      self.event = event
      self.decision = decision
    }
  }

  /// Records decisions about events of a report; the report is kept with them. A decision that is the newest already is
  /// not recorded again.
  /// - Returns: how many decisions are new.
  package func decide(
    _ decisions: [Decided], of report: KeptReport, reader: String, at time: WallTime
  ) throws(LedgerError) -> Int {
    try write { connection throws(SQLiteError) in
      try connection.run(
        """
        INSERT INTO report (digest, title, publisher, published, language, text, recorded)
        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """,
        [
          .bytes(report.digest.bytes), Value(report.title), Value(report.publisher),
          Value(report.published.map { Int($0.ordinal) }), .text(report.language),
          .text(report.text),
          .integer(time.milliseconds),
        ])
      let row =
        try connection.integer(
          "SELECT id FROM report WHERE digest = ?", [.bytes(report.digest.bytes)]) ?? 0
      var new = 0
      for decided in decisions {
        try connection.run(
          """
          INSERT INTO reading (report, identity, party, event, recorded) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT DO NOTHING
          """,
          [
            .integer(row), .text(decided.identity), Value(decided.party), .text(decided.event),
            .integer(time.milliseconds),
          ])
        let reading =
          try connection.integer(
            "SELECT id FROM reading WHERE report = ? AND identity = ?",
            [.integer(row), .text(decided.identity)]) ?? 0
        let newest = try connection.rows(
          "SELECT decision FROM reading_decision WHERE reading = ? ORDER BY id DESC LIMIT 1",
          [.integer(reading)]
        ) { row throws(SQLiteError) in try row.text(0) }.first
        if newest == decided.decision.rawValue { continue }
        if newest == nil, decided.decision == .withdrawn { continue }
        try connection.run(
          "INSERT INTO reading_decision (reading, decision, reader, recorded) VALUES (?, ?, ?, ?)",
          [
            .integer(reading), .text(decided.decision.rawValue), .text(reader),
            .integer(time.milliseconds),
          ])
        new += 1
      }
      return new
    }
  }

  /// The readings somebody decided about, in the order of their recording.
  /// - Parameters:
  ///   - party: only of this party; nil for all.
  ///   - report: only of the report with this text's digest; nil for all.
  package func readings(
    of party: String? = nil, report: Digest? = nil
  ) throws(LedgerError) -> [RecordedReading] {
    var conditions = ""
    var values: [Value] = []
    if let party {
      conditions += " AND r.party = ?"
      values.append(.text(party))
    }
    if let report {
      conditions += " AND p.digest = ?"
      values.append(.bytes(report.bytes))
    }
    let (condition, given) = (conditions, values)
    return try read { connection throws(LedgerError) in
      try connection.telling { () throws(SQLiteError) in
        try connection.rows(
          """
          SELECT r.id, p.title, p.publisher, p.published, p.language, p.text, r.identity, r.party, r.event,
            d.decision, d.reader, d.recorded
          FROM reading r JOIN report p ON p.id = r.report JOIN reading_decision d ON d.id =
            (SELECT max(id) FROM reading_decision WHERE reading = r.id)
          WHERE 1\(condition) ORDER BY r.id
          """, given
        ) { row throws(SQLiteError) in
          let decision = try row.text(9)
          guard let decision = ReadingDecision(rawValue: decision) else {
            throw .damaged("there is no decision '\(decision)'")
          }
          return RecordedReading(
            id: try row.integer(0),
            report: KeptReport(
              title: row.isNull(1) ? nil : try row.text(1),
              publisher: row.isNull(2) ? nil : try row.text(2),
              published: try row.optionalInteger(3).flatMap(Day.init(ordinal:)),
              language: try row.text(4), text: try row.text(5)),
            identity: try row.text(6), party: row.isNull(7) ? nil : try row.text(7),
            event: try row.text(8), decision: decision, reader: try row.text(10),
            recorded: WallTime(milliseconds: try row.integer(11)))
        }
      }
    }
  }

  /// The number of the newest decision about a reading; zero for none. Changes whenever one is made.
  package func newestReadingDecision() throws(LedgerError) -> Int {
    try read { connection throws(LedgerError) in
      try connection.telling { () throws(SQLiteError) in
        try connection.integer("SELECT max(id) FROM reading_decision") ?? 0
      }
    }
  }

  /// Reports that somebody decided about, each once, in the order of their recording.
  package func reports() throws(LedgerError) -> [KeptReport] {
    try read { connection throws(LedgerError) in
      try connection.telling { () throws(SQLiteError) in
        try connection.rows(
          "SELECT title, publisher, published, language, text FROM report ORDER BY id"
        ) { row throws(SQLiteError) in
          KeptReport(
            title: row.isNull(0) ? nil : try row.text(0),
            publisher: row.isNull(1) ? nil : try row.text(1),
            published: try row.optionalInteger(2).flatMap(Day.init(ordinal:)),
            language: try row.text(3), text: try row.text(4))
        }
      }
    }
  }
}
