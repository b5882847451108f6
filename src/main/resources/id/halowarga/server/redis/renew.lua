-- Says that the consumer is alive and still works on its entries.
-- KEYS  1 ready
-- ARGV  1 consumer  2... ready entries
-- Returns how many it still holds
local held = 0
for i = 2, #ARGV do
  if holds(KEYS[1], ARGV[1], ARGV[i]) then
    redis.call('XCLAIM', KEYS[1], GROUP, ARGV[1], 0, ARGV[i], 'JUSTID')
    held = held + 1
  end
end
return held
