package org.zhiban.jdbc;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A table for reports (统计表), with its statements; each of its rows belongs to a group, which is replaced as a whole. */
enum ReadTable {
    ASSIGNMENT(
            "zhiban_assignment",
            "roster_id",
            List.of(
                    "roster_id",
                    "seat_no",
                    "post_id",
                    "duty_date",
                    "shift_name",
                    "duty_category",
                    "officer_id",
                    "officer_name",
                    "section_id",
                    "is_published")),
    HANDOVER(
            "zhiban_handover",
            "entry_no",
            List.of(
                    "entry_no",
                    "handover_kind",
                    "post_id",
                    "duty_date",
                    "shift_name",
                    "outgoing_id",
                    "outgoing_name",
                    "incoming_id",
                    "incoming_name",
                    "witness_id",
                    "offered_at",
                    "accepted_at",
                    "handover_mode")),
    MATTER(
            "zhiban_matter",
            "entry_no",
            List.of(
                    "entry_no",
                    "is_withheld",
                    "secrecy_level",
                    "matter_kind",
                    "entered_at",
                    "registered_at",
                    "stage",
                    "is_open",
                    "reported_at",
                    "closed_at",
                    "matter_id",
                    "form_no",
                    "post_id",
                    "officer_id",
                    "officer_name",
                    "matter_content",
                    "matter_demand",
                    "matter_result")),
    EMERGENCY(
            "zhiban_emergency",
            "entry_no",
            List.of(
                    "entry_no",
                    "is_withheld",
                    "secrecy_level",
                    "entered_at",
                    "received_at",
                    "grade",
                    "stage",
                    "is_open",
                    "leader_told_at",
                    "first_sent_at",
                    "minutes_to_leader",
                    "minutes_to_report",
                    "matter_no",
                    "form_no",
                    "event_category",
                    "event_kind",
                    "occurred_at",
                    "event_content")),
    LINE_CALL(
            "zhiban_line_call",
            "entry_no",
            List.of(
                    "entry_no",
                    "line_id",
                    "call_kind",
                    "call_means",
                    "called_at",
                    "officer_id",
                    "officer_name",
                    "call_gist",
                    "returned_no",
                    "returned_at")),
    FINDING(
            "zhiban_finding",
            "finding_no",
            List.of(
                    "finding_no",
                    "finding_code",
                    "clause_id",
                    "severity",
                    "starts_at",
                    "ends_at",
                    "officer_ids",
                    "evidence_nos",
                    "finding_text")),
    DUTY_COUNT(
            "zhiban_duty_count",
            "count_no",
            List.of("count_no", "officer_id", "officer_name", "section_id", "duty_month", "duty_category", "duties"));

    private final String table;
    private final String group;
    private final List<String> columns;

    /** The columns are those behind the office. */
    ReadTable(String table, String group, List<String> columns) {
        this.table = table;
        this.group = group;
        this.columns = columns;
    }

    String table() {
        return table;
    }

    String group() {
        return group;
    }

    List<String> columns() {
        return columns;
    }

    String insert() {
        return "INSERT INTO " + table + " (office_id, " + String.join(", ", columns) + ") VALUES (?, "
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    String deleteGroup() {
        return deleteAll() + " AND " + group + " = ?";
    }

    String deleteAll() {
        return "DELETE FROM " + table + " WHERE office_id = ?";
    }

    Stream<String> statements() {
        return Stream.of(insert(), deleteGroup(), deleteAll());
    }
}
