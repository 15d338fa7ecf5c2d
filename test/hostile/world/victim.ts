import { setTimeout } from 'node:timers/promises';
import { Client } from 'undici';

/** A client at another address, which asks who it is while somebody else attacks. */
export interface Victim {
  /**
   * Asks again and again until something has ended, and once more after it.
   * @returns how many answers it got, all of them right
   * @throws when one is wrong
   */
  during(attack: Promise<unknown>): Promise<number>;
  /** Whether a request with this id was the victim's. */
  sent(requestId: string): boolean;
  close(): Promise<void>;
}

const right = '{"data":{"viewer":{"role":"ANONYMOUS"}}';

/** A victim that opens a connection for each question: none is closed under it because it was idle. */
export function victimAt(address: string, origin: string): Victim {
  const requestIds = new Set<string>();
  const client = new Client(origin, { localAddress: address, pipelining: 0 });
  const ask = async () => {
    const { statusCode, headers, body } = await client.request({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{viewer{role}}"}',
    });
    requestIds.add(String(headers['x-request-id']));
    const text = await body.text();
    if (statusCode !== 200 || !text.startsWith(right)) throw new Error(`the victim got ${statusCode} ${text}`);
  };
  return {
    async during(attack) {
      const over = attack.then(
        () => true,
        () => true,
      );
      let answers = 0;
      do {
        await ask();
        answers += 1;
      } while (!(await Promise.race([over, setTimeout(20, false)])));
      await ask();
      return answers + 1;
    },
    sent: (requestId) => requestIds.has(requestId),
    close: () => client.close(),
  };
}
