-- Whether those who have a ticket now have answered, apart from whether anybody ever has; where a ticket stood before the head
-- of its OPD was asked; emergencies in the operators' queue.

ALTER TABLE ticket ADD COLUMN answered_at timestamptz;
ALTER TABLE draft_answer ADD COLUMN stage text NOT NULL DEFAULT 'IN_PROGRESS';

-- What was answered since the ticket last went to somebody else or was reopened.
UPDATE ticket
SET answered_at = (
    SELECT min(said.at) FROM story AS said
    WHERE said.ticket = number AND said.kind IN ('ANSWER', 'QUESTION', 'COMPLETION', 'REFUSAL')
        AND said.at > coalesce(
            (SELECT max(moved.at) FROM story AS moved
             WHERE moved.ticket = number AND moved.kind IN ('DISPOSITION', 'RETURN', 'REOPENING', 'SPLIT')),
            '-infinity'))
WHERE first_answered_at IS NOT NULL;

-- The first answer is due again where the others have given none; their clocks are looked at anew.
UPDATE ticket SET due = first_answer_due
WHERE open AND paused_since IS NULL AND first_answered_at IS NOT NULL AND answered_at IS NULL;

UPDATE ticket_clock SET next_at = now()
WHERE ticket IN (SELECT number FROM ticket WHERE open AND first_answered_at IS NOT NULL AND answered_at IS NULL);

UPDATE ticket SET awaits_operator = true
WHERE open AND emergency AND stage IN ('FORWARDED', 'REOPENED') AND NOT sealed;
