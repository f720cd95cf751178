extension Migration {
  /// What servers said of the files they gave, and refused files that a person accepted after all.
  static let downloads = Migration(
    name: "downloads",
    sql: """
      CREATE TABLE download (
        address TEXT PRIMARY KEY,
        etag TEXT,
        modified TEXT,
        digest BLOB NOT NULL CHECK (length(digest) = 32),
        recorded INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE acceptance (
        refusal INTEGER PRIMARY KEY REFERENCES refusal (id),
        snapshot INTEGER NOT NULL REFERENCES snapshot (id),
        recorded INTEGER NOT NULL
      ) STRICT;
      CREATE TRIGGER acceptance_no_update BEFORE UPDATE ON acceptance
        BEGIN SELECT RAISE(ABORT, 'acceptances never change'); END;
      CREATE TRIGGER acceptance_no_delete BEFORE DELETE ON acceptance
        BEGIN SELECT RAISE(ABORT, 'acceptances are kept'); END;
      """)
}
