-- What every script knows about lanes (keys: see Lane.java).
local GROUP = 'workers'

-- Lets a script go on though Redis is full: it refuses what takes room only to scripts that have not written yet. For what
-- ends a turn: it frees room, and undone it would have to be done again.
local function evenIfFull(queued)
  redis.call('SREM', queued, '')
end

-- Whether the consumer still holds the ready entry; another may have claimed it meanwhile.
local function holds(ready, consumer, entry)
  return #redis.call('XPENDING', ready, GROUP, entry, entry, 1, consumer) == 1
end

-- Makes an owner ready that is neither ready, parked nor being served.
local function enqueue(ready, queued, owner)
  if redis.call('SADD', queued, owner) == 1 then
    redis.call('XADD', ready, '*', 'o', owner)
  end
end

-- Makes an owner of an outbox ready. One that waits for its platform goes on waiting; one that waits for its person (head,
-- field w: 'n' for anything new, 'p' for the person alone) does not if that has come.
local function rouse(ready, queued, parked, head, owner, byPerson)
  if redis.call('SADD', queued, owner) == 1 then
    redis.call('XADD', ready, '*', 'o', owner)
    return
  end
  local wait = redis.call('HGET', head, 'w')
  if wait and (wait == 'n' or byPerson) and redis.call('ZREM', parked, owner) == 1 then
    redis.call('HDEL', head, 'w')
    redis.call('XADD', ready, '*', 'o', owner)
  end
end

local function drop(ready, entry)
  redis.call('XACK', ready, GROUP, entry)
  redis.call('XDEL', ready, entry)
end

-- Ends a turn: the owner queues again, behind the others, while its box holds something.
local function finish(ready, queued, box, owner, entry)
  drop(ready, entry)
  if redis.call('LLEN', box) > 0 then
    redis.call('XADD', ready, '*', 'o', owner)
  else
    redis.call('SREM', queued, owner)
  end
end

-- Keeps a dead letter (fields: see DeadLetters.java).
local function bury(dead, oldest, owner, entry, reason, detail, now)
  redis.call('XADD', dead, 'MINID', '~', oldest, '*',
    'o', owner, 'e', entry, 'r', reason, 'd', detail, 'at', now)
end

-- Takes tokens from a bucket (generic cell rate algorithm: the key holds the time at which the bucket is full again).
-- Returns 0 if taken, else the milliseconds until they could be; a forced taking may overdraw.
local function pace(key, now, interval, burst, tokens, forced)
  if interval == 0 or tokens == 0 then
    return 0
  end
  local before = tonumber(redis.call('GET', key) or '0')
  -- Overdrawn by far more than any message has parts: it is from before the clock was set back.
  if before > now + interval * (burst + 100) then
    before = now
  end
  local full = math.max(before, now) + interval * tokens
  local wait = math.ceil(full - now - interval * burst)
  if wait > 0 and not forced then
    return wait
  end
  redis.call('SET', key, string.format('%.3f', full), 'PX', math.ceil(full - now) + 1000)
  return 0
end

-- Puts an entry at the end of an owner's box. Due: time to wait until, epoch milliseconds, 0 to serve at once even if
-- parked, -1 to serve at once unless parked.
local function put(box, ready, queued, parked, owner, entry, due)
  redis.call('RPUSH', box, entry)
  if due == 0 then
    if redis.call('ZREM', parked, owner) == 1 then
      redis.call('XADD', ready, '*', 'o', owner)
    else
      enqueue(ready, queued, owner)
    end
  elseif due < 0 then
    enqueue(ready, queued, owner)
  elseif redis.call('SADD', queued, owner) == 1 then
    redis.call('ZADD', parked, due, owner)
  end
end
