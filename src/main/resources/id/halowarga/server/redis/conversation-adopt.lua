-- Gives a conversation the state of another, unless it has one.
-- KEYS  1 state
-- ARGV  1 the state  2 its lifetime, milliseconds
-- Returns 1 adopted, 0 not
if redis.call('EXISTS', KEYS[1]) == 1 then
  return 0
end
redis.call('HSET', KEYS[1], 'v', 1, 's', ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 1
