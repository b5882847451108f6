-- Puts an entry into an owner's box, once per id.
-- KEYS  1 seen  2 box  3 ready  4 queued  5 parked
-- ARGV  1 owner  2 entry  3 milliseconds to remember the id  4 time to wait until, epoch milliseconds, 0 to serve at
--       once even if parked, -1 to serve at once unless parked
--       5 most entries that the box may hold, 0 for no limit
-- Returns 1 appended, 0 seen before, -1 box full
local limit = tonumber(ARGV[5])
if limit > 0 and redis.call('LLEN', KEYS[2]) >= limit and redis.call('EXISTS', KEYS[1]) == 0 then
  return -1
end
if not redis.call('SET', KEYS[1], '1', 'NX', 'PX', ARGV[3]) then
  return 0
end
redis.call('RPUSH', KEYS[2], ARGV[2])
local due = tonumber(ARGV[4])
if due == 0 then
  if redis.call('ZREM', KEYS[5], ARGV[1]) == 1 then
    redis.call('XADD', KEYS[3], '*', 'o', ARGV[1])
  else
    enqueue(KEYS[3], KEYS[4], ARGV[1])
  end
elseif due < 0 then
  enqueue(KEYS[3], KEYS[4], ARGV[1])
elseif redis.call('SADD', KEYS[4], ARGV[1]) == 1 then
  redis.call('ZADD', KEYS[5], due, ARGV[1])
end
return 1
