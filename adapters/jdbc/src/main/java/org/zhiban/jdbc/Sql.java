package org.zhiban.jdbc;

import java.util.Locale;

/** Every statement of this adapter (全部语句): one text for all databases, held against the rules for portable SQL by a test. */
enum Sql {
    INSERT_ENTRY(
            "INSERT INTO zhiban_entry (office_id, entry_no, command_key, batch_index, entry_bytes) VALUES (?, ?, ?, ?, ?)"),
    /** The bound keeps databases that cannot look up a greatest number in an index from going through all of them. */
    SELECT_LAST("SELECT entry_no, entry_bytes FROM zhiban_entry WHERE office_id = ? AND entry_no ="
            + " (SELECT MAX(entry_no) FROM zhiban_entry WHERE office_id = ? AND entry_no >= ?)"),
    SELECT_PAGE("SELECT entry_no, entry_bytes FROM zhiban_entry WHERE office_id = ? AND entry_no >= ? AND entry_no <= ?"
            + " ORDER BY entry_no"),
    SELECT_COMMAND(
            "SELECT entry_no, entry_bytes FROM zhiban_entry WHERE office_id = ? AND command_key = ? ORDER BY entry_no"),
    SELECT_CHECKPOINT("SELECT checkpoint_bytes FROM zhiban_checkpoint WHERE office_id = ?"),
    UPDATE_CHECKPOINT("UPDATE zhiban_checkpoint SET checkpoint_bytes = ? WHERE office_id = ?"),
    INSERT_CHECKPOINT("INSERT INTO zhiban_checkpoint (checkpoint_bytes, office_id) VALUES (?, ?)"),
    LOCK_POSITION("SELECT entry_no, assessed_no FROM zhiban_read_position WHERE office_id = ? FOR UPDATE"),
    INSERT_POSITION("INSERT INTO zhiban_read_position (office_id, entry_no, assessed_no) VALUES (?, 0, 0)"),
    UPDATE_POSITION("UPDATE zhiban_read_position SET entry_no = ?, assessed_no = ? WHERE office_id = ?"),
    INSERT_NOTICE("INSERT INTO zhiban_notice (office_id, notice_key, claimed_until, delivered_at) VALUES (?, ?, ?, ?)"),
    SELECT_NOTICE("SELECT claimed_until, delivered_at FROM zhiban_notice WHERE office_id = ? AND notice_key = ?"),
    /** Takes effect once: who comes second finds another claim in its place. */
    UPDATE_NOTICE("UPDATE zhiban_notice SET claimed_until = ?, delivered_at = ? WHERE office_id = ? AND notice_key = ?"
            + " AND claimed_until = ? AND delivered_at = ?");

    private final String text;

    Sql(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT) + ": " + text;
    }
}
