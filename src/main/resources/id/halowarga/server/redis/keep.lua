-- Keeps a value for a while, though Redis is full: what it says has happened.
-- KEYS  1 value
-- ARGV  1 value  2 milliseconds to keep it
redis.call('DEL', KEYS[1])
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
