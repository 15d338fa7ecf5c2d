import { Redis } from 'ioredis';
import type { Logger } from '@community-graph/kit/telemetry';
import { spendingOf, type Budget } from './budget.ts';

/** How long Redis may take to answer when nothing else is said, in milliseconds. */
const usualTimeoutMs = 250;

/** How long after a failure Redis is not asked again, in milliseconds. */
const pauseMs = 1_000;

/** What the keys of buckets begin with. */
const prefix = 'community-graph:budget:';

/**
 * One spending, as `spendFrom` does it, in one step that no other gateway comes between. The time is Redis's own, so
 * that the clocks of gateways need not agree.
 */
const script = `
local capacity, perSecond, cost = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local known = redis.call('HMGET', KEYS[1], 'held', 'at')
local held, at = capacity, now
if known[1] then
  at = math.max(now, tonumber(known[2]))
  held = math.min(capacity, tonumber(known[1]) + math.max(0, now - tonumber(known[2])) / 1000 * perSecond)
end
local needed = math.min(cost, capacity)
local granted = ARGV[4] == '1' or held >= needed
if granted then held = math.max(-capacity, held - needed) end
redis.call('HSET', KEYS[1], 'held', string.format('%.3f', held), 'at', string.format('%.0f', at))
redis.call('PEXPIRE', KEYS[1], math.ceil((capacity - held) / perSecond * 1000) + 1000)
return { granted and 1 or 0, string.format('%.3f', held) }`;

/** Redis with the script as a command. */
interface BudgetRedis extends Redis {
  spendBudget(key: string, capacity: number, perSecond: number, cost: number, mayOwe: 0 | 1): Promise<[number, string]>;
}

/**
 * Buckets in Redis, which several gateways share. While Redis does not answer, each gateway keeps its own: nobody is
 * refused because of that, and the log tells it once.
 * @param url for example `redis://localhost:6379`
 * @param memory what decides while Redis does not answer
 * @param timeoutMs how long Redis may take to answer, in milliseconds; then memory decides
 * @returns when Redis has answered, or has failed to
 */
export async function redisBudget(
  url: string,
  memory: Budget,
  logger: Logger,
  timeoutMs = usualTimeoutMs,
): Promise<Budget> {
  const redis = new Redis(url, {
    commandTimeout: timeoutMs,
    connectTimeout: 2_000,
    enableOfflineQueue: false,
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    retryStrategy: (times) => Math.min(times * 200, 2_000),
  }) as BudgetRedis;
  redis.defineCommand('spendBudget', { numberOfKeys: 1, lua: script });
  let hasFailed = false;
  let pausedUntil = 0;
  const failed = (error: unknown) => {
    pausedUntil = performance.now() + pauseMs;
    if (!hasFailed) logger.warn({ err: error }, 'Redis does not answer: each gateway counts for itself what is spent');
    hasFailed = true;
  };
  redis.on('error', failed);
  await redis.connect().catch(failed);

  return {
    async spend(key, cost, limits, mayOwe = false) {
      if (performance.now() < pausedUntil) return memory.spend(key, cost, limits, mayOwe);
      try {
        const { capacity, perSecond } = limits;
        const owing = mayOwe ? 1 : 0;
        const [granted, held] = await redis.spendBudget(prefix + key, capacity, perSecond, cost, owing);
        if (hasFailed) logger.warn({}, 'Redis answers again: what is spent is counted for all gateways together');
        hasFailed = false;
        return spendingOf(granted === 1, Number(held), cost, limits);
      } catch (error) {
        failed(error);
        return memory.spend(key, cost, limits, mayOwe);
      }
    },
    async close() {
      redis.disconnect();
      await memory.close();
    },
  };
}
