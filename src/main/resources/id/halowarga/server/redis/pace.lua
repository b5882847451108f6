-- Takes tokens from a channel's bucket.
-- KEYS  1 pace
-- ARGV  1 now, epoch milliseconds  2 milliseconds per message  3 messages that may go at once  4 tokens
--       5 1 to take them even if there are none left
-- Returns 0 if taken, else the milliseconds until they could be
return pace(KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]), ARGV[5] == '1')
