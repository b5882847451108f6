-- Commits a turn: state, replies and the removal of what was answered, all or nothing.
-- KEYS  1 ready  2 queued  3 box  4 head  5 state  6 dead letters  7 outbox  8 outbox ready  9 outbox queued
--       10 outbox parked  11 outbox head
-- ARGV  1 consumer  2 ready entry  3 owner  4 version that was read  5 head entry that was read  6 number of entries answered
--       7 new state, empty to keep the old  8 its lifetime, milliseconds  9 chat  10 reason of death, empty unless the
--       entries become dead letters  11 now, epoch milliseconds  12 oldest dead letter to keep  13... replies
-- Returns 1 committed, 0 not held any more, or state or mailbox are no longer those that were read
if not holds(KEYS[1], ARGV[1], ARGV[2]) then
  return 0
end
evenIfFull(KEYS[2])
local version = redis.call('HGET', KEYS[5], 'v') or '0'
if version ~= ARGV[4] or redis.call('LINDEX', KEYS[3], 0) ~= ARGV[5] then
  finish(KEYS[1], KEYS[2], KEYS[3], ARGV[3], ARGV[2])
  return 0
end
local count = tonumber(ARGV[6])
if ARGV[10] ~= '' then
  for _, entry in ipairs(redis.call('LRANGE', KEYS[3], 0, count - 1)) do
    bury(KEYS[6], ARGV[12], ARGV[3], entry, ARGV[10], '', ARGV[11])
  end
end
redis.call('LTRIM', KEYS[3], count, -1)
redis.call('DEL', KEYS[4])
if ARGV[7] ~= '' then
  redis.call('HSET', KEYS[5], 'v', version + 1, 's', ARGV[7])
else
  redis.call('HSET', KEYS[5], 'v', version + 1)
end
redis.call('PEXPIRE', KEYS[5], ARGV[8])
if #ARGV > 12 then
  redis.call('RPUSH', KEYS[7], unpack(ARGV, 13))
  rouse(KEYS[8], KEYS[9], KEYS[10], KEYS[11], ARGV[9], false)
end
finish(KEYS[1], KEYS[2], KEYS[3], ARGV[3], ARGV[2])
return 1
