-- The OA's own table, in the database the logbook is in too.
CREATE TABLE IF NOT EXISTS todo (
    document VARCHAR(64) NOT NULL PRIMARY KEY,
    title VARCHAR(200) NOT NULL,
    assignee VARCHAR(64) NOT NULL
);
