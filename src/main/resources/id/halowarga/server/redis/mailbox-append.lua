-- Puts a message into a conversation's mailbox, once per id. Of somebody who writes more than anybody does, the first message
-- too many is replaced by a mark that tells them so, and the others are passed over until there are tokens again.
-- KEYS  1 seen  2 box  3 ready  4 queued  5 parked  6 bucket of the conversation  7 told of the limit
-- ARGV  1 conversation  2 entry  3 milliseconds to remember the id  4 due, see put
--       5 most entries that the box may hold
--       6 now, epoch milliseconds  7 milliseconds per token, 0 for no limit  8 tokens at once
--       9 the mark  10 milliseconds until somebody is told again
-- Returns 1 appended, 0 seen before, -1 box full, -2 too many
if redis.call('EXISTS', KEYS[1]) == 1 then
  return 0
end
if redis.call('LLEN', KEYS[2]) >= tonumber(ARGV[5]) then
  return -1
end
redis.call('SET', KEYS[1], '1', 'PX', ARGV[3])
-- A bucket from before the clock was set back would be full again only when that time comes once more.
local atMost = tonumber(ARGV[6]) + tonumber(ARGV[7]) * (tonumber(ARGV[8]) + 1)
if tonumber(redis.call('GET', KEYS[6]) or '0') > atMost then
  redis.call('DEL', KEYS[6])
end
if pace(KEYS[6], tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8]), 1, false) == 0 then
  put(KEYS[2], KEYS[3], KEYS[4], KEYS[5], ARGV[1], ARGV[2], tonumber(ARGV[4]))
  return 1
end
if redis.call('SET', KEYS[7], '1', 'NX', 'PX', ARGV[10]) then
  put(KEYS[2], KEYS[3], KEYS[4], KEYS[5], ARGV[1], ARGV[9], 0)
end
return -2
