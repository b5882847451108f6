-- Finds what was sent that failed. Where nothing is recorded yet, the failure is noted for who records it.
-- KEYS  1 copy  2 reference  3 early report
-- ARGV  1 code of the failure  2 milliseconds to keep the note
-- Returns copy and reference, each empty if there is none
local copy, reference = redis.call('GET', KEYS[1]), redis.call('GET', KEYS[2])
if not copy and not reference then
  redis.call('SET', KEYS[3], ARGV[1], 'PX', ARGV[2])
end
return { copy or '', reference or '' }
