extension Migration {
  /// Joins of entries of different lists: recorded once, reversible, never deleted.
  static let joins = Migration(
    name: "joins",
    sql: """
      CREATE TABLE joined (
        id INTEGER PRIMARY KEY,
        first_list TEXT NOT NULL,
        first_entry TEXT NOT NULL,
        second_list TEXT NOT NULL,
        second_entry TEXT NOT NULL,
        basis TEXT NOT NULL,
        recorded INTEGER NOT NULL,
        UNIQUE (first_list, first_entry, second_list, second_entry, basis)
      ) STRICT;
      CREATE INDEX joined_first ON joined (first_list, first_entry);
      CREATE INDEX joined_second ON joined (second_list, second_entry);

      -- A person's word on a join: the newest one counts.
      CREATE TABLE join_decision (
        id INTEGER PRIMARY KEY,
        joined INTEGER NOT NULL REFERENCES joined (id),
        holds INTEGER NOT NULL CHECK (holds IN (0, 1)),
        reason TEXT NOT NULL,
        recorded INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX join_decision_joined ON join_decision (joined);

      CREATE TRIGGER joined_no_update BEFORE UPDATE ON joined
        BEGIN SELECT RAISE(ABORT, 'joins never change'); END;
      CREATE TRIGGER joined_no_delete BEFORE DELETE ON joined
        BEGIN SELECT RAISE(ABORT, 'joins are kept'); END;
      CREATE TRIGGER join_decision_no_update BEFORE UPDATE ON join_decision
        BEGIN SELECT RAISE(ABORT, 'decisions never change'); END;
      CREATE TRIGGER join_decision_no_delete BEFORE DELETE ON join_decision
        BEGIN SELECT RAISE(ABORT, 'decisions are kept'); END;
      """)
}
