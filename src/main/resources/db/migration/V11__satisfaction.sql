-- What citizens say of finished work: one row per time that a ticket was said to be done and a citizen answered.

CREATE TABLE verdict (
    ticket  text COLLATE "C" NOT NULL REFERENCES ticket,
    at      timestamptz NOT NULL,
    kind    text NOT NULL,
    opd     text,
    officer text,
    solved  boolean NOT NULL,
    stars   smallint CHECK (stars BETWEEN 1 AND 5),
    words   text NOT NULL,
    PRIMARY KEY (ticket, at),
    CHECK (solved OR stars IS NULL)
);

CREATE INDEX verdict_by_time ON verdict (at);
CREATE INDEX verdict_of_opd ON verdict (opd, at);
