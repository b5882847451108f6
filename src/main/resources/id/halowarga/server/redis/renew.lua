-- Says that the consumer is alive and still works on its entries.
-- KEYS  1 ready
-- ARGV  1 consumer  2... ready entries
-- Returns those that it still holds
local held = {}
for i = 2, #ARGV do
  if holds(KEYS[1], ARGV[1], ARGV[i]) then
    redis.call('XCLAIM', KEYS[1], GROUP, ARGV[1], 0, ARGV[i], 'JUSTID')
    table.insert(held, ARGV[i])
  end
end
return held
