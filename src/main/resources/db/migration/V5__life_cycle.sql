-- What the whole life of a ticket needs: deadlines of its own, priority, OPDs that help, the ticket that it follows.

CREATE TYPE ticket_priority AS ENUM ('NORMAL', 'HIGH', 'URGENT');

ALTER TABLE ticket
    ADD COLUMN supporting         text[] NOT NULL DEFAULT '{}',
    ADD COLUMN priority           ticket_priority NOT NULL DEFAULT 'NORMAL',
    ADD COLUMN verification_due   timestamptz,
    ADD COLUMN completion_due     timestamptz,
    ADD COLUMN citizen_answer_due timestamptz,
    ADD COLUMN paused_since       timestamptz,
    ADD COLUMN merged_into        text COLLATE "C" REFERENCES ticket,
    -- The deadline that comes next, as the application sees it: lists are ordered by it.
    ADD COLUMN due                timestamptz,
    ADD CHECK (merged_into <> number);

-- Tickets from before get fourteen working days, five where information is asked for: three weeks and one week by date.
UPDATE ticket
SET completion_due = filed_at + CASE kind WHEN 'INFORMATION' THEN interval '7 days' ELSE interval '20 days' END,
    verification_due = CASE WHEN awaits_operator THEN first_answer_due END;

UPDATE ticket
SET due = CASE WHEN first_answered_at IS NULL THEN first_answer_due ELSE completion_due END
WHERE open;

-- What the citizen was asked before has no deadline yet: ten working days from the question, two weeks by date.
UPDATE ticket
SET citizen_answer_due = changed_at + interval '14 days',
    due = changed_at + interval '14 days',
    paused_since = changed_at
WHERE stage = 'AWAITING_CITIZEN';

ALTER TABLE ticket ALTER COLUMN completion_due SET NOT NULL;

DROP INDEX ticket_open_at_opd;
DROP INDEX ticket_triage;
CREATE INDEX ticket_open_at_opd ON ticket (opd, due, filed_at, number) WHERE open;
CREATE INDEX ticket_open_supported ON ticket USING gin (supporting) WHERE open AND supporting <> '{}';
CREATE INDEX ticket_triage ON ticket (emergency DESC, priority DESC, filed_at, number) WHERE awaits_operator;
CREATE INDEX ticket_merged ON ticket (merged_into) WHERE merged_into IS NOT NULL;
