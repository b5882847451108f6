-- Ends a turn without a result: the owner waits.
-- KEYS  1 ready  2 parked  3 head
-- ARGV  1 consumer  2 ready entry  3 owner  4 time to wait until, epoch milliseconds  5... fields and values of the progress
-- Returns 1 parked, 0 not held any more
if not holds(KEYS[1], ARGV[1], ARGV[2]) then
  return 0
end
drop(KEYS[1], ARGV[2])
redis.call('ZADD', KEYS[2], ARGV[4], ARGV[3])
if #ARGV > 4 then
  redis.call('HSET', KEYS[3], unpack(ARGV, 5))
end
return 1
