-- The key of personal data can be changed: which keys are in use, and how long former ones are needed.

ALTER TABLE personal_key DROP COLUMN singleton;
ALTER TABLE personal_key
    ADD PRIMARY KEY (proof),
    ADD COLUMN used_since    timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN superseded_at timestamptz,
    ADD COLUMN needed_until  timestamptz;

-- The chat that moved, sealed: its fingerprint has to be made anew with another key. Unknown for moves from before.
ALTER TABLE chat_move ADD COLUMN from_chat bytea;
