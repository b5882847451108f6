-- Answers that wait for the approval of an OPD's head. The author's chat is sealed; the words were the OPD's own.

CREATE TABLE draft_answer (
    ticket      text COLLATE "C" PRIMARY KEY REFERENCES ticket,
    action      text NOT NULL,
    author      bytea NOT NULL,
    author_name text NOT NULL,
    channel     text NOT NULL,
    opd         text NOT NULL,
    words       text NOT NULL,
    media       jsonb NOT NULL,
    outside     text,
    since       timestamptz NOT NULL
);
