import Register
import SQLite

/// Something in the store that is not as it must be.
package struct LedgerFinding: Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in one sentence.
  package let description: String
}

extension ListLedger {
  /// Checks the whole store: the database itself, every file against its hash, every entry
  /// version against its hash and canonical form, memberships, the change log, and what is
  /// derived against what working it out anew gives.
  /// - Returns: What is wrong; empty when all is well.
  /// - Complexity: reads everything, some seconds for a hundred megabytes.
  package func verify() throws(LedgerError) -> [LedgerFinding] {
    var findings = try read { connection throws(LedgerError) in
      try connection.telling { () throws(SQLiteError) in
        try connection.databaseFindings() + connection.fileFindings()
          + connection.versionFindings() + connection.membershipFindings()
          + connection.logFindings()
      }
    }
    // What is derived can only be worked out from sound foundations.
    guard findings.isEmpty else { return findings }
    for list in try lists() {
      let differs = try rehearse(list: list) { intake throws(LedgerError) in
        let kept = try intake.derived()
        try intake.rebuildDerived()
        return try intake.derived() != kept
      }
      if differs {
        findings.append(.init(description: "what is derived for \(list) is out of date"))
      }
    }
    return findings
  }
}

extension Intake {
  /// Everything derived for the list, to be compared.
  fileprivate func derived() throws(LedgerError) -> [String] {
    try connection.telling { () throws(SQLiteError) in
      try connection.rows(
        """
        SELECT t.version || ' ' || t.since || ' ' || coalesce(t.until, '-')
        FROM tenure t JOIN version v ON v.id = t.version WHERE v.list = ?1
        UNION ALL
        SELECT d.snapshot || ' ' || hex(d.versions)
        FROM standing d JOIN snapshot s ON s.id = d.snapshot WHERE s.list = ?1
        ORDER BY 1
        """, [.integer(listRow)]
      ) { row throws(SQLiteError) in try row.text(0) }
    }
  }
}

extension Connection {
  fileprivate func databaseFindings() throws(SQLiteError) -> [LedgerFinding] {
    let words = try rows("PRAGMA integrity_check(20)") { row throws(SQLiteError) in
      try row.text(0)
    }
    let dangling = try rows("PRAGMA foreign_key_check") { row throws(SQLiteError) in
      try row.text(0)
    }
    return words.filter { $0 != "ok" }.map { LedgerFinding(description: "the database: \($0)") }
      + Set(dangling).sorted().map {
        LedgerFinding(description: "table \($0) refers to rows that are missing")
      }
  }

  fileprivate func fileFindings() throws(SQLiteError) -> [LedgerFinding] {
    var findings: [LedgerFinding] = []
    var files = try prepare("SELECT packing, bytes, size, digest, id FROM raw")
    try files.forEach { row throws(SQLiteError) in
      let digest = try row.digest(3)
      let bytes = try? FilePacking.unpacked(row)
      if bytes.map({ SHA256.digest(of: $0) }) != digest {
        findings.append(
          .init(description: "file \(try row.integer(4)) is not what its hash \(digest) says"))
      }
    }
    return findings
  }

  fileprivate func versionFindings() throws(SQLiteError) -> [LedgerFinding] {
    var findings: [LedgerFinding] = []
    var versions = try prepare("SELECT id, entry, digest, canonical FROM version")
    try versions.forEach { row throws(SQLiteError) in
      let (number, id) = (try row.integer(0), try row.text(1))
      let bytes = try row.bytes(3)
      guard let canonical = try? CanonicalEntry(reading: bytes),
        let entry = try? CanonicalEntry.read(bytes), entry.id == id
      else {
        findings.append(.init(description: "entry version \(number) (\(id)) is not canonical"))
        return
      }
      if try canonical.digest != row.digest(2) {
        findings.append(
          .init(description: "entry version \(number) (\(id)) is not what its hash says"))
      }
    }
    return findings
  }

  fileprivate func membershipFindings() throws(SQLiteError) -> [LedgerFinding] {
    var findings: [LedgerFinding] = []
    var find = try prepare("SELECT list, reader, entry FROM version WHERE id = ?")
    let heads = try rows("SELECT id, list, reader, entries FROM snapshot") {
      row throws(SQLiteError) in
      (try row.integer(0), try row.integer(1), try row.integer(2), try row.integer(3))
    }
    for (id, list, reader, count) in heads {
      guard let rows = try? membership(of: id), rows.count == count else {
        findings.append(.init(description: "the membership of snapshot \(id) is not \(count) rows"))
        continue
      }
      var ids: Set<String> = []
      for row in rows {
        let fits = try find.first([.integer(row)]) { columns throws(SQLiteError) in
          let isNew = ids.insert(try columns.text(2)).inserted
          let place = (try columns.integer(0), try columns.integer(1))
          return isNew && place == (list, reader)
        }
        if fits != true {
          findings.append(
            .init(description: "snapshot \(id) has the row \(row), which is not one of its list"))
        }
      }
    }
    return findings
  }

  fileprivate func logFindings() throws(SQLiteError) -> [LedgerFinding] {
    var findings: [LedgerFinding] = []
    var expected = 1
    var lines = try prepare(
      "SELECT sequence, kind, delta, added, removed, amended FROM log ORDER BY sequence")
    try lines.forEach { row throws(SQLiteError) in
      let sequence = try row.integer(0)
      if sequence != expected {
        findings.append(.init(description: "the change log misses lines before \(sequence)"))
      }
      expected = sequence + 1
      guard try row.text(1) != "refused" else { return }
      let delta = try row.optionalBytes(2).flatMap(RowDelta.init(packed:))
      let counts = (try row.integer(3), try row.integer(4), try row.integer(5))
      let fits =
        delta.map { ($0.added.count, $0.removed.count, $0.amended.count) == counts } ?? false
      if !fits {
        findings.append(.init(description: "line \(sequence) of the change log cannot be read"))
      }
    }
    return findings
  }
}
