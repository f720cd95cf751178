extension Migration {
  /// Press reports that somebody read, the events proposed of them that somebody decided about, and the
  /// decisions: the newest counts, none is ever changed.
  static let reports = Migration(
    name: "reports",
    sql: """
      CREATE TABLE report (
        id INTEGER PRIMARY KEY,
        digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
        title TEXT,
        publisher TEXT,
        published INTEGER,
        language TEXT NOT NULL,
        text TEXT NOT NULL,
        recorded INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE reading (
        id INTEGER PRIMARY KEY,
        report INTEGER NOT NULL REFERENCES report (id),
        identity TEXT NOT NULL,
        party TEXT,
        event TEXT NOT NULL,
        recorded INTEGER NOT NULL,
        UNIQUE (report, identity)
      ) STRICT;
      CREATE INDEX reading_party ON reading (party);

      CREATE TABLE reading_decision (
        id INTEGER PRIMARY KEY,
        reading INTEGER NOT NULL REFERENCES reading (id),
        decision TEXT NOT NULL CHECK (decision IN ('accepted', 'rejected', 'withdrawn')),
        reader TEXT NOT NULL,
        recorded INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX reading_decision_reading ON reading_decision (reading);

      CREATE TRIGGER report_no_update BEFORE UPDATE ON report
        BEGIN SELECT RAISE(ABORT, 'reports never change'); END;
      CREATE TRIGGER report_no_delete BEFORE DELETE ON report
        BEGIN SELECT RAISE(ABORT, 'reports are kept'); END;
      CREATE TRIGGER reading_no_update BEFORE UPDATE ON reading
        BEGIN SELECT RAISE(ABORT, 'readings never change'); END;
      CREATE TRIGGER reading_no_delete BEFORE DELETE ON reading
        BEGIN SELECT RAISE(ABORT, 'readings are kept'); END;
      CREATE TRIGGER reading_decision_no_update BEFORE UPDATE ON reading_decision
        BEGIN SELECT RAISE(ABORT, 'decisions never change'); END;
      CREATE TRIGGER reading_decision_no_delete BEFORE DELETE ON reading_decision
        BEGIN SELECT RAISE(ABORT, 'decisions are kept'); END;
      """)
}
