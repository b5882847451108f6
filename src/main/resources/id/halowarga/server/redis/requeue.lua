-- Takes a turn from a worker of this consumer that hangs: the owner queues again, as another turn, with a try counted.
-- KEYS  1 ready  2 queued  3 head
-- ARGV  1 consumer  2 ready entry  3 owner
-- Returns 1 queued, 0 not held any more
if not holds(KEYS[1], ARGV[1], ARGV[2]) then
  return 0
end
evenIfFull(KEYS[2])
redis.call('HINCRBY', KEYS[3], 't', 1)
drop(KEYS[1], ARGV[2])
redis.call('XADD', KEYS[1], '*', 'o', ARGV[3])
return 1
