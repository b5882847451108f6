-- Records what became of a message, never backwards.
-- KEYS  1 status: rank, colon, words
-- ARGV  1 rank  2 words  3 milliseconds to keep it
-- Returns 1 if this is news, 0 if as much was known
local known = redis.call('GET', KEYS[1])
if known and tonumber(string.match(known, '^%d+')) >= tonumber(ARGV[1]) then
  return 0
end
redis.call('SET', KEYS[1], ARGV[1] .. ':' .. ARGV[2], 'PX', ARGV[3])
return 1
