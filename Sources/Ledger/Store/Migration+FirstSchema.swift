extension Migration {
  /// The first schema. Days are days since 1970-01-01, moments milliseconds since then, digests
  /// 32 bytes, rows packed as in ``PackedRows``.
  static let firstSchema = Migration(
    name: "first schema",
    sql: """
      CREATE TABLE list (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE
      ) STRICT;

      -- Files as received: the truth from which everything else can be rebuilt.
      CREATE TABLE raw (
        id INTEGER PRIMARY KEY,
        digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
        size INTEGER NOT NULL,
        packing TEXT NOT NULL CHECK (packing IN ('none', 'zstd')),
        bytes BLOB NOT NULL
      ) STRICT;

      CREATE TABLE snapshot (
        id INTEGER PRIMARY KEY,
        list INTEGER NOT NULL REFERENCES list (id),
        day INTEGER NOT NULL,
        place INTEGER NOT NULL,
        identity BLOB NOT NULL CHECK (length(identity) = 32),
        format TEXT NOT NULL,
        reader INTEGER NOT NULL,
        scope TEXT,
        coverage TEXT NOT NULL,
        properties TEXT,
        membership INTEGER NOT NULL CHECK (membership IN (0, 1)),
        origin TEXT NOT NULL,
        entries INTEGER NOT NULL,
        note TEXT,
        UNIQUE (list, day, place),
        UNIQUE (list, day, identity)
      ) STRICT;

      CREATE TABLE component (
        snapshot INTEGER NOT NULL REFERENCES snapshot (id),
        ordinal INTEGER NOT NULL,
        name TEXT NOT NULL,
        content BLOB CHECK (length(content) = 32),
        raw INTEGER NOT NULL REFERENCES raw (id),
        PRIMARY KEY (snapshot, ordinal)
      ) STRICT, WITHOUT ROWID;

      -- Entry versions: what a reader of a version made of an entry, once for all snapshots.
      CREATE TABLE version (
        id INTEGER PRIMARY KEY,
        list INTEGER NOT NULL REFERENCES list (id),
        reader INTEGER NOT NULL,
        entry TEXT NOT NULL,
        digest BLOB NOT NULL CHECK (length(digest) = 32),
        canonical BLOB NOT NULL,
        UNIQUE (list, reader, digest)
      ) STRICT;
      CREATE INDEX version_entry ON version (list, entry);

      -- Which versions a snapshot has, as published.
      CREATE TABLE membership (
        snapshot INTEGER PRIMARY KEY REFERENCES snapshot (id),
        versions BLOB NOT NULL
      ) STRICT;

      -- Derived: where a snapshot is not whole, what stands after it, completed by what stood
      -- before; and when each version stood. Rebuilt for a list when an older snapshot arrives.
      CREATE TABLE standing (
        snapshot INTEGER PRIMARY KEY REFERENCES snapshot (id),
        versions BLOB NOT NULL
      ) STRICT;
      CREATE TABLE tenure (
        version INTEGER NOT NULL REFERENCES version (id),
        since INTEGER NOT NULL REFERENCES snapshot (id),
        until INTEGER REFERENCES snapshot (id),
        PRIMARY KEY (version, since)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE refusal (
        id INTEGER PRIMARY KEY,
        list INTEGER NOT NULL REFERENCES list (id),
        day INTEGER,
        file TEXT NOT NULL,
        raw INTEGER NOT NULL REFERENCES raw (id),
        reason TEXT NOT NULL
      ) STRICT;
      CREATE INDEX refusal_list ON refusal (list, raw);

      -- The recorded clock: what this register took in, and when.
      CREATE TABLE log (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        recorded INTEGER NOT NULL,
        list INTEGER NOT NULL REFERENCES list (id),
        kind TEXT NOT NULL CHECK (kind IN ('taken', 'reread', 'refused')),
        snapshot INTEGER REFERENCES snapshot (id),
        predecessor INTEGER REFERENCES snapshot (id),
        refusal INTEGER REFERENCES refusal (id),
        added INTEGER NOT NULL DEFAULT 0,
        removed INTEGER NOT NULL DEFAULT 0,
        amended INTEGER NOT NULL DEFAULT 0,
        compared TEXT,
        delta BLOB
      ) STRICT;
      CREATE INDEX log_recorded ON log (recorded);

      CREATE TRIGGER log_no_update BEFORE UPDATE ON log
        BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
      CREATE TRIGGER log_no_delete BEFORE DELETE ON log
        BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
      CREATE TRIGGER raw_no_update BEFORE UPDATE ON raw
        BEGIN SELECT RAISE(ABORT, 'files as received never change'); END;
      CREATE TRIGGER raw_no_delete BEFORE DELETE ON raw
        BEGIN SELECT RAISE(ABORT, 'files as received are kept'); END;
      CREATE TRIGGER version_no_update BEFORE UPDATE ON version
        BEGIN SELECT RAISE(ABORT, 'entry versions never change'); END;
      CREATE TRIGGER version_no_delete BEFORE DELETE ON version
        BEGIN SELECT RAISE(ABORT, 'entry versions are kept'); END;
      CREATE TRIGGER snapshot_no_delete BEFORE DELETE ON snapshot
        BEGIN SELECT RAISE(ABORT, 'snapshots are kept'); END;
      """)
}
