-- Makes parked owners ready whose time has come.
-- KEYS  pairs of parked, ready
-- ARGV  1 now, epoch milliseconds  2 most owners per pair
-- Returns how many
local moved = 0
for i = 1, #KEYS, 2 do
  local due = redis.call('ZRANGEBYSCORE', KEYS[i], '-inf', ARGV[1], 'LIMIT', 0, ARGV[2])
  for _, owner in ipairs(due) do
    redis.call('ZREM', KEYS[i], owner)
    redis.call('XADD', KEYS[i + 1], '*', 'o', owner)
    moved = moved + 1
  end
end
return moved
