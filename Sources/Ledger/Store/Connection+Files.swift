import Formats
import Register
import SQLite

extension Connection {
  /// Keeps a file as received, once for all who refer to it. What comes unpacked is packed.
  /// - Returns: The row it is kept in.
  func keep(_ file: SourceFile, digest: Digest) throws(LedgerError) -> Int {
    let held = try telling { () throws(SQLiteError) in
      try integer("SELECT id FROM raw WHERE digest = ?", [.bytes(digest.bytes)])
    }
    if let held { return held }
    var packed: [UInt8]?
    if !FilePacking.looksPacked(file.bytes) {
      do { packed = try ZstdCompression.compress(file.bytes, level: 6) } catch {
        throw .packing(file: file.name, reason: "\(error)")
      }
      if let size = packed?.count, size >= file.bytes.count { packed = nil }
    }
    return try telling { () throws(SQLiteError) in
      try run(
        "INSERT INTO raw (digest, size, packing, bytes) VALUES (?, ?, ?, ?)",
        [
          .bytes(digest.bytes), .integer(file.bytes.count),
          .text(packed == nil ? "none" : "zstd"), .bytes(packed ?? file.bytes),
        ])
      return lastInsertedRow
    }
  }

  /// The files of a snapshot, byte for byte as received.
  func files(of snapshot: Int) throws(SQLiteError) -> [SourceFile] {
    try rows(
      """
      SELECT r.packing, r.bytes, r.size, c.name, c.content
      FROM component c JOIN raw r ON r.id = c.raw WHERE c.snapshot = ? ORDER BY c.ordinal
      """, [.integer(snapshot)]
    ) { row throws(SQLiteError) in
      SourceFile(
        name: try row.text(3), bytes: try FilePacking.unpacked(row),
        contentDigest: row.isNull(4) ? nil : try row.digest(4))
    }
  }
}

/// How files lie in the store.
enum FilePacking {
  /// Whether bytes begin as Zstandard, gzip or ZIP do, so that packing them again is of no use.
  static func looksPacked(_ bytes: [UInt8]) -> Bool {
    let marks: [[UInt8]] = [[0x28, 0xb5, 0x2f, 0xfd], [0x1f, 0x8b], [0x50, 0x4b, 0x03, 0x04]]
    return marks.contains { bytes.starts(with: $0) }
  }

  /// The bytes as received of a row with `packing, bytes, size` in its first columns.
  static func unpacked(_ row: borrowing Row) throws(SQLiteError) -> [UInt8] {
    let bytes = try row.bytes(1)
    guard try row.text(0) == "zstd" else { return bytes }
    do { return try ZstdCompression.decompress(bytes, limit: try row.integer(2)) } catch {
      throw .damaged("a file as received cannot be unpacked: \(error)")
    }
  }
}
