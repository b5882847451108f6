-- Handlers: which chat handles whose tickets, now and before; invitations.

CREATE TABLE handler_binding (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    chat_key  bytea NOT NULL,
    chat      bytea NOT NULL,
    role      text NOT NULL,
    opd       text,
    name      text NOT NULL,
    language  text NOT NULL,
    is_group  boolean NOT NULL,
    bound_at  timestamptz NOT NULL,
    ended_at  timestamptz
);

CREATE UNIQUE INDEX handler_binding_active ON handler_binding (chat_key) WHERE ended_at IS NULL;
CREATE INDEX handler_binding_of_opd ON handler_binding (opd, role, bound_at, id) WHERE ended_at IS NULL;
CREATE INDEX handler_binding_history ON handler_binding (chat_key, bound_at);

-- Only the hash of a code is kept: who reads the database cannot join.
CREATE TABLE invitation (
    code_sha256 bytea PRIMARY KEY,
    opd         text NOT NULL,
    role        text NOT NULL,
    invited_by  text NOT NULL,
    invited_at  timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    redeemed_at timestamptz,
    revoked_at  timestamptz
);
