-- Reads the oldest message of a chat, if the chat's pace allows to send now.
-- KEYS  1 ready  2 queued  3 box  4 head  5 parked  6 pace
-- ARGV  1 consumer  2 ready entry  3 chat  4 now, epoch milliseconds  5 milliseconds per message, 0 for no limit
--       6 messages that may go at once
-- Returns nothing if not held any more, nothing waits, or the chat has to wait; else entry, parts sent, tries
if not holds(KEYS[1], ARGV[1], ARGV[2]) then
  return false
end
local entry = redis.call('LINDEX', KEYS[3], 0)
if not entry then
  finish(KEYS[1], KEYS[2], KEYS[3], ARGV[3], ARGV[2])
  return false
end
local wait = pace(KEYS[6], tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6]), 1)
if wait > 0 then
  drop(KEYS[1], ARGV[2])
  redis.call('ZADD', KEYS[5], ARGV[4] + wait, ARGV[3])
  return false
end
local head = redis.call('HMGET', KEYS[4], 'p', 't')
return { entry, head[1] or '0', head[2] or '0' }
