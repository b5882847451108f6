-- Copies the work of a shard at one moment: everything but what only grows, such as marks of seen ids and references of sent
-- messages (the same list as in RedisCopy.java).
-- KEYS  1 any key of the shard
-- ARGV  1 pattern of the shard's keys
-- Returns key, milliseconds to live (negative for ever) and serialized value, in turn
local GROWING = { seen = true, sent = true, copy = true, status = true, page = true, file = true }
local copies = {}
for _, key in ipairs(redis.call('KEYS', ARGV[1])) do
  if not string.find(key, ':seen:', 1, true) and not GROWING[string.match(key, '}:(%a+):')] then
    table.insert(copies, key)
    table.insert(copies, redis.call('PTTL', key))
    table.insert(copies, redis.call('DUMP', key))
  end
end
return copies
