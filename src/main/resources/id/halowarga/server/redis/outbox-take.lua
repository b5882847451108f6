-- Reads the message of a chat that is to be sent next, if the chat's pace allows to send now: of a chat whose window is open
-- what is held, then the box; of one whose window is closed the box, then what is held, which only ends or waits on.
-- KEYS  1 ready  2 queued  3 box  4 head  5 parked  6 pace  7 window  8 held
-- ARGV  1 consumer  2 ready entry  3 chat  4 now, epoch milliseconds  5 milliseconds per message, 0 for no limit
--       6 messages that may go at once  7 1 if the channel has windows
-- Returns nothing if not held any more, nothing waits, or the chat has to wait; else entry, parts sent, tries, whether it
-- was held (1 or 0), whether the window is open (1 or 0), the end of the window
if not holds(KEYS[1], ARGV[1], ARGV[2]) then
  return false
end
local now = tonumber(ARGV[4])
local window = redis.call('GET', KEYS[7]) or '0'
local open = ARGV[7] ~= '1' or tonumber(window) > now
local entry = redis.call('LINDEX', KEYS[3], 0)
local held = redis.call('LINDEX', KEYS[8], 0)
if not entry and not held then
  finish(KEYS[1], KEYS[2], KEYS[3], ARGV[3], ARGV[2])
  return false
end
redis.call('HDEL', KEYS[4], 'w')
local head = redis.call('HMGET', KEYS[4], 'p', 't')
local parts = head[1] or '0'
local fromHeld = held and (open or not entry)
if fromHeld then
  parts, entry = string.match(held, '^(%d+):(.*)$')
  if not entry then
    parts, entry = '0', held
  end
end
if open or not fromHeld then
  local wait = pace(KEYS[6], now, tonumber(ARGV[5]), tonumber(ARGV[6]), 1)
  if wait > 0 then
    drop(KEYS[1], ARGV[2])
    redis.call('ZADD', KEYS[5], now + wait, ARGV[3])
    return false
  end
end
return { entry, parts, head[2] or '0', fromHeld and '1' or '0', open and '1' or '0', window }
