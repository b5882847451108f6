-- Puts a dead letter back at the end of its owner's box.
-- KEYS  1 dead letters  2 box  3 ready  4 queued
-- ARGV  1 letter  2 owner
-- Returns 1 if it was there
local found = redis.call('XRANGE', KEYS[1], ARGV[1], ARGV[1])
if #found == 0 then
  return 0
end
local fields = found[1][2]
for i = 1, #fields, 2 do
  if fields[i] == 'e' then
    redis.call('RPUSH', KEYS[2], fields[i + 1])
  end
end
redis.call('XDEL', KEYS[1], ARGV[1])
enqueue(KEYS[3], KEYS[4], ARGV[2])
return 1
