-- Puts a line at the end of a chat's history, once per key of the line.
-- KEYS  1 lines  2 places
-- ARGV  1 key of the line  2 line  3 most lines to keep  4 milliseconds to keep the chat  5 topic of the news  6 chat
-- Returns the place of the line
local COUNT = '#'
local known = redis.call('HGET', KEYS[2], ARGV[1])
if known then
  return tonumber(known)
end
local place = redis.call('HINCRBY', KEYS[2], COUNT, 1)
redis.call('HSET', KEYS[2], ARGV[1], place)
redis.call('XADD', KEYS[1], place .. '-0', 'key', ARGV[1], 'line', ARGV[2])
local excess = redis.call('XLEN', KEYS[1]) - tonumber(ARGV[3])
if excess > 0 then
  for _, entry in ipairs(redis.call('XRANGE', KEYS[1], '-', '+', 'COUNT', excess)) do
    redis.call('HDEL', KEYS[2], entry[2][2])
    redis.call('XDEL', KEYS[1], entry[1])
  end
end
redis.call('PEXPIRE', KEYS[1], ARGV[4])
redis.call('PEXPIRE', KEYS[2], ARGV[4])
redis.call('PUBLISH', ARGV[5], ARGV[6])
return place
