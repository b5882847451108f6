-- Tables in db-scheduler's layout. Notices have their own, so that nothing slow holds them up and their order is kept.

CREATE TABLE notice_task (
    task_name            text NOT NULL,
    task_instance        text NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX notice_task_due ON notice_task (execution_time);
CREATE INDEX notice_task_heartbeat ON notice_task (last_heartbeat);

CREATE TABLE scheduled_task (LIKE notice_task);
ALTER TABLE scheduled_task ADD PRIMARY KEY (task_name, task_instance);
CREATE INDEX scheduled_task_due ON scheduled_task (execution_time);
CREATE INDEX scheduled_task_heartbeat ON scheduled_task (last_heartbeat);
