-- Puts an entry into an owner's box, once per id.
-- KEYS  1 seen  2 box  3 ready  4 queued  5 parked
-- ARGV  1 owner  2 entry  3 milliseconds to remember the id  4 due, see put
-- Returns 1 appended, 0 seen before
if not redis.call('SET', KEYS[1], '1', 'NX', 'PX', ARGV[3]) then
  return 0
end
put(KEYS[2], KEYS[3], KEYS[4], KEYS[5], ARGV[1], ARGV[2], tonumber(ARGV[4]))
return 1
