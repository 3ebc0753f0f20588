namespace BobJumpCloud.Sqlite;

/// <summary>The first schema. Instants are ISO texts in UTC of one length, so that they sort as they are; enumerations are their names.</summary>
internal static class SchemaVersion1
{
    public const string Script = """
        CREATE TABLE links (
          connection TEXT NOT NULL, employee_id TEXT NOT NULL, organization_id TEXT NOT NULL, user_id TEXT NOT NULL, json TEXT NOT NULL,
          PRIMARY KEY (connection, employee_id)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX links_user ON links (organization_id, user_id);

        CREATE TABLE records (
          connection TEXT NOT NULL, employee_id TEXT NOT NULL, user_id TEXT, status TEXT NOT NULL, reason TEXT NOT NULL, last_decision TEXT NOT NULL,
          last_outcome TEXT NOT NULL, error TEXT, next_due_on TEXT, updated_at TEXT NOT NULL,
          PRIMARY KEY (connection, employee_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE runs (
          connection TEXT NOT NULL, run_id TEXT NOT NULL, run_trigger TEXT NOT NULL, started_at TEXT NOT NULL, finished_at TEXT, totals TEXT NOT NULL,
          listed_people INTEGER, is_limited INTEGER NOT NULL,
          PRIMARY KEY (connection, run_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE results (
          connection TEXT NOT NULL, run_id TEXT NOT NULL, employee_id TEXT NOT NULL, user_id TEXT, username TEXT, decision TEXT NOT NULL,
          outcome TEXT NOT NULL, reason TEXT NOT NULL, http_status INTEGER, error TEXT, remedy TEXT, changed TEXT,
          PRIMARY KEY (connection, run_id, employee_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE applied (
          connection TEXT NOT NULL, run_id TEXT NOT NULL, employee_id TEXT NOT NULL, kind TEXT NOT NULL, user_id TEXT NOT NULL, at TEXT NOT NULL,
          PRIMARY KEY (connection, run_id, employee_id, kind)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX applied_at ON applied (connection, at);

        CREATE TABLE hints (
          connection TEXT NOT NULL, employee_id TEXT NOT NULL, type TEXT NOT NULL, received_at TEXT NOT NULL,
          PRIMARY KEY (connection, employee_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE leases (
          token INTEGER PRIMARY KEY AUTOINCREMENT, connection TEXT NOT NULL UNIQUE, holder TEXT NOT NULL, taken_at TEXT NOT NULL
        ) STRICT;
        """;
}
