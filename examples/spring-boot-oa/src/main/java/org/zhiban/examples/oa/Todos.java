package org.zhiban.examples.oa;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.office.RegisterMatter;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;

/** The OA's to-do list (待办): a row of its own and an entry of the logbook, saved together or not at all. */
@Service
class Todos {
    private static final PostId DESK = PostId.of("desk");

    private final JdbcClient database;
    private final FrontDesk desk;

    Todos(JdbcClient database, FrontDesk desk) {
        this.database = database;
        this.desk = desk;
    }

    /**
     * Takes in the documents that came together; all of them or, if the regulation or the OA objects to one, none.
     *
     * @throws RefusedException if the regulation refuses one to be registered
     * @throws org.springframework.dao.DuplicateKeyException if the OA has one of them already
     */
    @Transactional
    void takeIn(List<Todo> documents, StaffId clerk) {
        documents.forEach(document -> takeIn(document, clerk));
    }

    private void takeIn(Todo todo, StaffId clerk) {
        database.sql("INSERT INTO todo (document, title, assignee) VALUES (:document, :title, :assignee)")
                .paramSource(todo)
                .update();
        Ruling<LogEntry> ruling = desk.submit(
                new RegisterMatter(
                        MatterId.of(todo.document()),
                        DESK,
                        todo.title(),
                        "转 " + todo.assignee() + " 办理",
                        false,
                        Optional.empty()),
                clerk);
        if (!ruling.isAccepted()) {
            throw new RefusedException(ruling.refusals());
        }
    }

    List<Todo> all() {
        return database.sql("SELECT document, title, assignee FROM todo ORDER BY document")
                .query(Todo.class)
                .list();
    }
}
