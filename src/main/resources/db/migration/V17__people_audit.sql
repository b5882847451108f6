-- Who invited, joined, left, was removed or was away: a trail that only grows, as that of the tickets.

CREATE TABLE staff_audit (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at           timestamptz NOT NULL,
    actor        bytea NOT NULL,
    actor_name   text NOT NULL,
    channel      text,
    action       text NOT NULL,
    subject      bytea NOT NULL,
    state_before text NOT NULL,
    state_after  text NOT NULL,
    cause        bytea NOT NULL
);

CREATE TRIGGER staff_audit_only_grows
    BEFORE UPDATE OR DELETE OR TRUNCATE ON staff_audit
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();
