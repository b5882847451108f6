-- Reports whose topic people put right: what the classifier learns from. The text is masked; there is no reporter.

CREATE TABLE correction (
    ticket       text COLLATE "C" PRIMARY KEY REFERENCES ticket ON DELETE CASCADE,
    text         text NOT NULL,
    topic        text NOT NULL,
    corrected_at timestamptz NOT NULL
);
