-- Reads the state of a conversation that rests.
-- KEYS  1 box  2 state
-- Returns nothing while messages wait, else the state, empty if there is none
if redis.call('LLEN', KEYS[1]) > 0 then
  return false
end
return redis.call('HGET', KEYS[2], 's') or ''
