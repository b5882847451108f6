-- Tickets, what was said on them, who changed them, and the messages that did.
-- Chats and citizens' names are sealed (AES-256-GCM) by the application; *_key columns are keyed fingerprints to find
-- them by. Times are kept to the microsecond.

CREATE TABLE ticket (
    number            text COLLATE "C" PRIMARY KEY,
    kind              text NOT NULL,
    description       text NOT NULL,
    latitude          double precision,
    longitude         double precision,
    place_words       text NOT NULL,
    media             jsonb NOT NULL,
    chosen_opd        text,
    identity          text NOT NULL,
    reporter_key      bytea NOT NULL,
    reporter_chat     bytea NOT NULL,
    reporter_name     bytea NOT NULL,
    reporter_language text NOT NULL,
    suggested         jsonb NOT NULL,
    emergency         boolean NOT NULL,
    profane           boolean NOT NULL,
    stage             text NOT NULL,
    opd               text,
    assignee          text,
    filed_at          timestamptz NOT NULL,
    first_answer_due  timestamptz NOT NULL,
    first_answered_at timestamptz,
    changed_at        timestamptz NOT NULL,
    version           integer NOT NULL CHECK (version >= 0),
    -- What the application's life cycle says of stage and OPD, kept here so that lists find their tickets by index.
    open              boolean NOT NULL,
    awaits_operator   boolean NOT NULL,
    CHECK ((latitude IS NULL) = (longitude IS NULL))
);

CREATE INDEX ticket_of_reporter ON ticket (reporter_key, filed_at DESC, number DESC);
CREATE INDEX ticket_open_at_opd ON ticket (opd, first_answer_due, filed_at, number) WHERE open;
CREATE INDEX ticket_triage ON ticket (emergency DESC, filed_at, number) WHERE awaits_operator;

CREATE TABLE story (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ticket text COLLATE "C" NOT NULL REFERENCES ticket,
    at     timestamptz NOT NULL,
    kind   text NOT NULL,
    author text NOT NULL,
    opd    text,
    words  text NOT NULL,
    media  jsonb NOT NULL
);

CREATE INDEX story_of_ticket ON story (ticket, at, id);

CREATE TABLE audit (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ticket       text COLLATE "C" NOT NULL REFERENCES ticket,
    at           timestamptz NOT NULL,
    actor        bytea NOT NULL,
    actor_name   text NOT NULL,
    channel      text,
    action       text NOT NULL,
    state_before text NOT NULL,
    state_after  text NOT NULL,
    cause        bytea NOT NULL
);

CREATE INDEX audit_of_ticket ON audit (ticket, at, id);

CREATE FUNCTION refuse_change_of_audit() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'the audit trail only grows' USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER audit_only_grows
    BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();

-- A platform's message id can hold a phone number (WhatsApp's does), hence a fingerprint.
CREATE TABLE handled_message (
    message_key bytea PRIMARY KEY,
    messages    integer NOT NULL CHECK (messages > 0),
    result      text NOT NULL,
    handled_at  timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX handled_message_by_age ON handled_message (handled_at);
