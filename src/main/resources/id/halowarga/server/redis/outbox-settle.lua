-- Ends a chat's turn: the message that was read is sent, or dead, or has to wait for its platform or its person.
-- KEYS  1 ready  2 queued  3 box  4 head  5 parked  6 pace  7 window  8 held  9 dead letters
--       10... references to record, then copies to keep, then where early reports of failures of the same parts are noted
-- ARGV  1 consumer  2 ready entry  3 chat  4 entry that was read  5 1 if it was held  6 now, epoch milliseconds
--       7 'sent', 'dead', 'wait' or 'hold'  8 milliseconds per message  9 messages that may go at once
--       10 further tokens used  11 time to wait until  12 parts sent so far  13 tries so far  14 1 if the person's next
--       message ends the wait  15 1 if the platform says that the window is closed  16 reason of death  17 detail
--       18 oldest dead letter to keep  19 number of references  20 reference  21 its lifetime, milliseconds
--       22 lifetime of copies  23 1 if the channel has windows  24 how long messages are held, milliseconds
--       25 most messages to hold  26 number of copies  27 when sending began, epoch milliseconds
--       28 end of the window as it was read
-- Returns 1 settled or 0 not held any more, the held message that died since there are too many, empty if none did, then
-- the codes of early failures by part, empty where there is none
local ready, queued, box, head, parked, window, held = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5], KEYS[7], KEYS[8]
local owner, raw, now = ARGV[3], ARGV[4], tonumber(ARGV[6])
local references, copies = tonumber(ARGV[19]), tonumber(ARGV[26])
evenIfFull(queued)
local failures = {}
for i = 10, #KEYS do
  local nth = i - 10
  if nth < references then
    redis.call('SET', KEYS[i], ARGV[20], 'PX', ARGV[21])
  elseif nth < references + copies then
    redis.call('SET', KEYS[i], ARGV[27] .. ':' .. raw, 'PX', ARGV[22])
  else
    table.insert(failures, redis.call('GET', KEYS[i]) or '')
    redis.call('DEL', KEYS[i])
  end
end
-- Unless the person has written since.
if ARGV[15] == '1' and (redis.call('GET', window) or '0') == ARGV[28] then
  redis.call('DEL', window)
end
pace(KEYS[6], now, tonumber(ARGV[8]), tonumber(ARGV[9]), tonumber(ARGV[10]), true)

local died = ''
local function answer(settled)
  return { settled, died, unpack(failures) }
end

if not holds(ready, ARGV[1], ARGV[2]) then
  return answer(0)
end

local function withoutParts(entry)
  return entry and (string.match(entry, '^%d+:(.*)$') or entry)
end

-- When what is held ends; at once if it cannot be read.
local function endOf(entry)
  local readable, decoded = pcall(cjson.decode, entry)
  local at = readable and type(decoded) == 'table' and tonumber(decoded.at) or 0
  return at + tonumber(ARGV[24])
end

-- The chat queues again while something can be done for it, and sleeps until what is held ends.
local function rest()
  local open = ARGV[23] ~= '1' or tonumber(redis.call('GET', window) or '0') > now
  local oldest = withoutParts(redis.call('LINDEX', held, 0))
  if redis.call('LLEN', box) > 0 or not oldest or open then
    drop(ready, ARGV[2])
    if redis.call('LLEN', box) > 0 or oldest then
      redis.call('XADD', ready, '*', 'o', owner)
    else
      redis.call('SREM', queued, owner)
    end
    return
  end
  drop(ready, ARGV[2])
  redis.call('ZADD', parked, endOf(oldest), owner)
  redis.call('HSET', head, 'w', 'n')
end

local fromHeld = ARGV[5] == '1'
local first = fromHeld and withoutParts(redis.call('LINDEX', held, 0)) or (not fromHeld and redis.call('LINDEX', box, 0))
if first ~= raw then
  rest()
  return answer(0)
end
local kind = ARGV[7]
if fromHeld and (kind == 'wait' or kind == 'hold') then
  redis.call('LSET', held, 0, ARGV[12] .. ':' .. raw)
end
if kind == 'wait' then
  drop(ready, ARGV[2])
  redis.call('ZADD', parked, ARGV[11], owner)
  redis.call('HSET', head, 'p', ARGV[12], 't', ARGV[13])
  if ARGV[14] == '1' then
    redis.call('HSET', head, 'w', 'p')
  end
  return answer(1)
end
redis.call('DEL', head)
if kind == 'dead' then
  bury(KEYS[9], ARGV[18], owner, raw, ARGV[16], ARGV[17], ARGV[6])
end
if not (fromHeld and kind == 'hold') then
  redis.call('LPOP', fromHeld and held or box)
end
if kind == 'hold' and not fromHeld then
  redis.call('RPUSH', held, ARGV[12] .. ':' .. raw)
  if redis.call('LLEN', held) > tonumber(ARGV[25]) then
    died = withoutParts(redis.call('LPOP', held))
    bury(KEYS[9], ARGV[18], owner, died, 'TOO_MANY_HELD', '', ARGV[6])
  end
end
rest()
return answer(1)
