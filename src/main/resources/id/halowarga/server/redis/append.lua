-- Puts a message into a chat's outbox, once per id.
-- KEYS  1 seen  2 box  3 ready  4 queued  5 parked  6 head
-- ARGV  1 chat  2 entry  3 milliseconds to remember the id
-- Returns 1 appended, 0 seen before
if not redis.call('SET', KEYS[1], '1', 'NX', 'PX', ARGV[3]) then
  return 0
end
redis.call('RPUSH', KEYS[2], ARGV[2])
rouse(KEYS[3], KEYS[4], KEYS[5], KEYS[6], ARGV[1], false)
return 1
