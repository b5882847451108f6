-- What the clock of each ticket remembers, and when it has to be looked at next; what happens once a day.

CREATE TABLE ticket_clock (
    ticket         text COLLATE "C" PRIMARY KEY REFERENCES ticket,
    -- Since when an answer waits for the head.
    approval_since timestamptz,
    -- The steps that are over, each with the deadline for which it is.
    marks          jsonb NOT NULL,
    next_at        timestamptz
);

CREATE INDEX ticket_clock_due ON ticket_clock (next_at, ticket) WHERE next_at IS NOT NULL;

-- Tickets from before are looked at once, which sets their clocks.
INSERT INTO ticket_clock (ticket, marks, next_at)
SELECT number, '[]', now() FROM ticket WHERE open OR stage = 'DONE';

CREATE TABLE daily_claim (
    what text COLLATE "C" NOT NULL,
    day  date NOT NULL,
    PRIMARY KEY (what, day)
);
