import type { FastifyInstance } from 'fastify';
import type { AppOptions, Health } from './app.ts';
import { cachedText, sendCached, sendCompressed, type CachedText } from './cachedText.ts';

/**
 * Puts `GET /health` on an app: 200 with an ETag while the process can do its work, and 503 otherwise. The body is
 * compressed once for each state, not for each request.
 * @param before runs before the answer; it may refuse the request
 */
export function addHealth(
  app: FastifyInstance,
  check: () => Promise<Health>,
  before: AppOptions['beforeHealth'],
): void {
  const textOf = latestText();
  app.route({
    method: 'GET',
    url: '/health',
    ...(before === undefined ? {} : { onRequest: before }),
    async handler(request, reply) {
      const { ok, details } = await check();
      const text = textOf(JSON.stringify({ status: ok ? 'ok' : 'unavailable', ...details }));
      reply.type('application/json; charset=utf-8');
      if (ok) return sendCached(request, reply, text);
      // A condition holds for a success only (RFC 9110, section 13.2.1): a probe must see the 503.
      return sendCompressed(request, reply.code(503).header('cache-control', 'no-store'), text);
    },
  });
}

/** Keeps the cached text of the state that was sent last: states change seldom. */
function latestText(): (body: string) => CachedText {
  let last: { readonly body: string; readonly text: CachedText } | undefined;
  return (body) => {
    if (last?.body !== body) last = { body, text: cachedText(body) };
    return last.text;
  };
}
