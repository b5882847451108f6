-- Notes that a person wrote: free words may be sent to them for a while, and what is held for them goes first.
-- KEYS  1 window  2 ready  3 queued  4 parked  5 head  6 held  7 mark of a message that lets out what was held, if wanted
-- ARGV  1 chat  2 end of the window, epoch milliseconds  3 now  4 lifetime of the mark, milliseconds
-- Returns how many messages are held
local left = tonumber(ARGV[2]) - tonumber(ARGV[3])
local held = redis.call('LLEN', KEYS[6])
if left <= 0 then
  return held
end
if tonumber(redis.call('GET', KEYS[1]) or '0') < tonumber(ARGV[2]) then
  redis.call('SET', KEYS[1], ARGV[2], 'PX', left)
end
if held > 0 or redis.call('HEXISTS', KEYS[5], 'w') == 1 then
  if KEYS[7] then
    redis.call('SET', KEYS[7], '1', 'PX', ARGV[4])
  end
  rouse(KEYS[2], KEYS[3], KEYS[4], KEYS[5], ARGV[1], true)
end
return held
