-- Forgets a conversation that rests.
-- KEYS  1 box  2... what is kept of it
-- Returns 1 forgotten, 0 while messages wait
if redis.call('LLEN', KEYS[1]) > 0 then
  return 0
end
redis.call('DEL', unpack(KEYS, 2))
return 1
