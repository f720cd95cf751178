package import Register
import SQLite

/// What a server said of a file it gave.
package struct RecordedDownload: Hashable, Sendable {
  package let address: String
  package let etag: String?
  package let modified: String?
  /// SHA-256 of the bytes as received.
  package let digest: Digest

  package init(address: String, etag: String?, modified: String?, digest: Digest) {
    self.address = address
    self.etag = etag
    self.modified = modified
    self.digest = digest
  }
}

extension ListLedger {
  /// What the server said of the file last fetched from an address; nil when none was.
  package func download(from address: String) throws(LedgerError) -> RecordedDownload? {
    try read { connection throws(LedgerError) in
      try connection.telling { () throws(SQLiteError) in
        try connection.first(
          "SELECT etag, modified, digest FROM download WHERE address = ?", [.text(address)]
        ) { row throws(SQLiteError) in
          RecordedDownload(
            address: address, etag: try row.optionalText(0), modified: try row.optionalText(1),
            digest: try row.digest(2))
        }
      }
    }
  }

  /// Remembers what servers said of files; what they said before is forgotten.
  package func record(
    _ downloads: [RecordedDownload], at time: WallTime
  ) throws(LedgerError) {
    try write { connection throws(SQLiteError) in
      for download in downloads {
        try connection.run(
          """
          INSERT INTO download (address, etag, modified, digest, recorded) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (address) DO UPDATE SET etag = excluded.etag,
            modified = excluded.modified, digest = excluded.digest,
            recorded = excluded.recorded
          """,
          [
            .text(download.address), Value(download.etag), Value(download.modified),
            .bytes(download.digest.bytes), .integer(time.milliseconds),
          ])
      }
    }
  }
}
