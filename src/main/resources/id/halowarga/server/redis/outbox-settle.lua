-- Ends a chat's turn: its oldest message is sent, or dead, or has to wait.
-- KEYS  1 ready  2 queued  3 box  4 head  5 parked  6 pace  7 dead letters  8... sent references to record
-- ARGV  1 consumer  2 ready entry  3 chat  4 entry that was read  5 now, epoch milliseconds
--       6 'sent', 'dead' or 'wait'  7 milliseconds per message  8 messages that may go at once  9 further tokens used
--       10 time to wait until  11 parts sent so far  12 tries so far
--       13 reason of death  14 detail  15 oldest dead letter to keep  16 ticket reference  17 its lifetime, milliseconds
-- Returns 1 settled, 0 not held any more
for i = 8, #KEYS do
  redis.call('SET', KEYS[i], ARGV[16], 'PX', ARGV[17])
end
pace(KEYS[6], tonumber(ARGV[5]), tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[9]), true)
if not holds(KEYS[1], ARGV[1], ARGV[2]) then
  return 0
end
if redis.call('LINDEX', KEYS[3], 0) ~= ARGV[4] then
  finish(KEYS[1], KEYS[2], KEYS[3], ARGV[3], ARGV[2])
  return 0
end
if ARGV[6] == 'wait' then
  drop(KEYS[1], ARGV[2])
  redis.call('ZADD', KEYS[5], ARGV[10], ARGV[3])
  redis.call('HSET', KEYS[4], 'p', ARGV[11], 't', ARGV[12])
  return 1
end
if ARGV[6] == 'dead' then
  bury(KEYS[7], ARGV[15], ARGV[3], ARGV[4], ARGV[13], ARGV[14], ARGV[5])
end
redis.call('LPOP', KEYS[3])
redis.call('DEL', KEYS[4])
finish(KEYS[1], KEYS[2], KEYS[3], ARGV[3], ARGV[2])
return 1
