-- Handlers who are away and who stands in for them; invitations of operators and leaders, and their revocation.

CREATE TABLE handler_absence (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    chat_key     bytea NOT NULL,
    chat         bytea NOT NULL,
    stand_in     bytea NOT NULL,
    from_day     date NOT NULL,
    until_day    date NOT NULL CHECK (until_day >= from_day),
    announced_at timestamptz NOT NULL,
    ended_at     timestamptz
);

CREATE UNIQUE INDEX handler_absence_announced ON handler_absence (chat_key) WHERE ended_at IS NULL;
CREATE INDEX handler_absence_by_day ON handler_absence (until_day, from_day) WHERE ended_at IS NULL;

-- Who works for the whole city has no OPD.
ALTER TABLE invitation ALTER COLUMN opd DROP NOT NULL;
CREATE INDEX invitation_open ON invitation (expires_at, code_sha256) WHERE redeemed_at IS NULL AND revoked_at IS NULL;
CREATE INDEX invitation_by_id ON invitation (substring(code_sha256 FOR 8));

-- Codes stood here in plain words. A message from before that is handled anew makes another invitation, which harms nobody.
DELETE FROM handled_message WHERE result LIKE 'invite %';
