-- Reads what a turn needs.
-- KEYS  1 ready  2 queued  3 box  4 head  5 state
-- ARGV  1 consumer  2 ready entry  3 owner  4 most entries
-- Returns nothing if not held any more or nothing waits; else version, state, tries, entries
if not holds(KEYS[1], ARGV[1], ARGV[2]) then
  return false
end
local entries = redis.call('LRANGE', KEYS[3], 0, tonumber(ARGV[4]) - 1)
if #entries == 0 then
  finish(KEYS[1], KEYS[2], KEYS[3], ARGV[3], ARGV[2])
  return false
end
local state = redis.call('HMGET', KEYS[5], 'v', 's')
local tries = redis.call('HGET', KEYS[4], 't')
return { state[1] or '0', state[2] or '', tries or '0', entries }
