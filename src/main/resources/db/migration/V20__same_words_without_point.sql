-- Reports in the same words that have no point on the map: a report with a point is compared with these and with its neighbours only.
CREATE INDEX ticket_same_words_without_point ON ticket USING gin (compared gin_trgm_ops)
    WHERE open AND kind = 'COMPLAINT' AND cell IS NULL;
