-- Puts a dead letter back at the end of its owner's box, as new: its age begins again.
-- KEYS  1 dead letters  2 box  3 ready  4 queued  5 parked  6 head
-- ARGV  1 letter  2 owner  3 now, epoch milliseconds
-- Returns 1 if it was there
local found = redis.call('XRANGE', KEYS[1], ARGV[1], ARGV[1])
if #found == 0 then
  return 0
end
local fields = found[1][2]
for i = 1, #fields, 2 do
  if fields[i] == 'e' then
    -- Not decoded and encoded again: an empty list would become an object.
    local entry = string.gsub(fields[i + 1], '"at":%d+', '"at":' .. ARGV[3], 1)
    redis.call('RPUSH', KEYS[2], entry)
  end
end
redis.call('XDEL', KEYS[1], ARGV[1])
rouse(KEYS[3], KEYS[4], KEYS[5], KEYS[6], ARGV[2], false)
return 1
