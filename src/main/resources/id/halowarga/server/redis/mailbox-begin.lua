-- Counts a try that begins, of a turn whose last worker went silent.
-- KEYS  1 ready  2 queued  3 head
-- ARGV  1 consumer  2 ready entry
-- Returns 1 counted, 0 not held any more
if not holds(KEYS[1], ARGV[1], ARGV[2]) then
  return 0
end
evenIfFull(KEYS[2])
redis.call('HINCRBY', KEYS[3], 't', 1)
return 1
