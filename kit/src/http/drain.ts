import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** How long no request must arrive until a closing server believes that none is on its way, in milliseconds. */
const quietMs = 200;

/** How long a closing server waits for that at the most, in milliseconds. */
const longestWaitMs = 3_000;

/**
 * Makes a close wait until the requests that stand unread in sockets were taken in, because a server counts
 * those sockets as idle and cuts them; and tells clients to send no more on their connections. What was taken
 * in is answered before the close ends.
 */
export function drainBeforeClose(app: FastifyInstance): void {
  let closing = false;
  let lastArrival = 0;
  app.addHook('onRequest', async () => {
    lastArrival = performance.now();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  app.addHook('preClose', async () => {
    closing = true;
    const began = (lastArrival = performance.now());
    const arriving = () => performance.now() - lastArrival < quietMs && performance.now() - began < longestWaitMs;
    while (arriving()) await setTimeout(quietMs / 4);
  });
}
