-- Citizens who support another's report, and what finds reports on the same matter without looking at them all.
-- Supporters' chats and names are sealed by the application; supporter_key is a keyed fingerprint.

CREATE TABLE support (
    ticket        text COLLATE "C" NOT NULL REFERENCES ticket,
    supporter_key bytea NOT NULL,
    chat          bytea NOT NULL,
    name          bytea NOT NULL,
    language      text NOT NULL,
    at            timestamptz NOT NULL,
    words         text NOT NULL,
    media         jsonb NOT NULL,
    PRIMARY KEY (ticket, supporter_key)
);

CREATE INDEX support_of_citizen ON support (supporter_key, at DESC);

-- A cell is about 111 metres wide: what lies close by lies in a handful of cells.
ALTER TABLE ticket
    ADD COLUMN cell bigint GENERATED ALWAYS AS
        (floor(latitude * 1000)::bigint * 1000000 + floor(longitude * 1000)::bigint) STORED,
    ADD COLUMN compared text GENERATED ALWAYS AS (left(description || ' ' || place_words, 400)) STORED;

CREATE INDEX ticket_close_by ON ticket (cell, filed_at) WHERE open AND kind = 'COMPLAINT';
CREATE INDEX ticket_same_words ON ticket USING gin (compared gin_trgm_ops) WHERE open AND kind = 'COMPLAINT';
