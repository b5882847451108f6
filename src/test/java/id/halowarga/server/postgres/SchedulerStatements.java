package id.halowarga.server.postgres;

import java.util.List;

/** What the scheduler, a library, asks of the tables of notices and tasks, as {@code pg_stat_statements} shows it. */
final class SchedulerStatements {
    static final List<String> ALL = List.of("""
            UPDATE notice_task st1 SET picked = true, picked_by = 'x', last_heartbeat = now(), version = version + 1
            WHERE (st1.task_name, st1.task_instance) IN (
                SELECT st2.task_name, st2.task_instance FROM notice_task st2
                WHERE picked = false AND execution_time <= now() AND task_name IN ('notice')
                ORDER BY execution_time FOR UPDATE SKIP LOCKED LIMIT 20)
            RETURNING st1.*
            """, """
            SELECT * FROM notice_task WHERE picked = false AND execution_time <= now() ORDER BY execution_time LIMIT 20
            """, """
            SELECT * FROM notice_task WHERE picked = true AND last_heartbeat <= now() ORDER BY last_heartbeat
            """, """
            UPDATE notice_task SET last_heartbeat = now() WHERE task_name = 'x' AND task_instance = 'x' AND version = 1
            """, """
            DELETE FROM notice_task WHERE task_name = 'x' AND task_instance = 'x' AND version = 1
            """);

    private SchedulerStatements() {}
}
