-- Closes a person's window unless it was opened since.
-- KEYS  1 window
-- ARGV  1 latest end of a window that is to be closed, epoch milliseconds
-- Returns 1 closed, 0 not
if tonumber(redis.call('GET', KEYS[1]) or '0') > tonumber(ARGV[1]) then
  return 0
end
return redis.call('DEL', KEYS[1])
