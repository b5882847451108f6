-- Search by words and parts of words, and figures by time.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE INDEX ticket_words ON ticket USING gin (lower(number || ' ' || description || ' ' || place_words) gin_trgm_ops);
CREATE INDEX ticket_by_time ON ticket (filed_at);
CREATE INDEX ticket_of_opd_by_time ON ticket (opd, filed_at DESC, number DESC);
CREATE INDEX ticket_open_by_due ON ticket (due, filed_at, number) WHERE open;
