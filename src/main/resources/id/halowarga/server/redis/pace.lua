-- Takes tokens from a channel's bucket.
-- KEYS  1 pace  2 pause  3 a key that never exists, to delete: a Redis that is full lets a script go on that has written
-- ARGV  1 now, epoch milliseconds  2 milliseconds per message  3 messages that may go at once  4 tokens
--       5 1 to take them even if there are none left
-- During a pause nothing is taken, unless forced.
-- Returns 0 if taken, else the milliseconds until they could be
local left = tonumber(redis.call('GET', KEYS[2]) or '0') - tonumber(ARGV[1])
if left > 0 and ARGV[5] ~= '1' then
  return left
end
redis.call('DEL', KEYS[3])
return pace(KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]), ARGV[5] == '1')
