import { connect, type Socket } from 'node:net';
import { Client } from 'undici';
import type { Reply, Samples } from '../kind.ts';
import { readReply } from './reply.ts';

/** A request as the attacker writes it. */
export interface Sent {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'OPTIONS' | 'HEAD' | 'DELETE';
  /** The path with its query; `/graphql` when left out. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | undefined;
}

/** Where an attacker sends. */
export interface Place {
  /** The origin of the gateway, `http://127.0.0.1:4000`. */
  readonly gateway: string;
  /** The origin of each subgraph. */
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly samples: Samples;
  /** A partner's credential, `cg_…`; undefined where the graph under attack has issued none. */
  readonly credential?: string | undefined;
  /** A token that a gateway signed for another request, to replay; undefined where there is none. */
  readonly viewerToken?: string | undefined;
  /** Letters that no other run has, for what must not be in any cache. */
  readonly salt: string;
}

/** A client within one address that means harm. */
export interface Attacker extends Place {
  /** Sends a request on a connection of its own and reads all of the answer. */
  request(sent: Sent, origin?: string): Promise<Reply>;
  /** Posts a GraphQL body: a text as it is, an object as JSON. */
  post(body: string | Buffer | object, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** Opens a bare connection; the server that it leads to is the gateway unless an origin is given. */
  socket(origin?: string): Promise<Socket>;
  /** Ends when the attack is over: what is held open must be let go. */
  readonly over: AbortSignal;
}

/** The JSON headers of a client. */
export const json = { 'content-type': 'application/json' };

/**
 * An attacker at an address of loopback.
 * @param address for example `127.1.0.7`
 * @param over ends its connections
 */
export function attackerAt(address: string, place: Place, over: AbortSignal): Attacker {
  const request: Attacker['request'] = async ({ method = 'GET', path = '/graphql', headers = {}, body }, origin) => {
    // A connection of its own: the server cuts those whose body it does not read.
    const client = new Client(origin ?? place.gateway, { localAddress: address, maxHeaderSize: 65_536, pipelining: 1 });
    const stop = () => void client.destroy();
    over.addEventListener('abort', stop, { once: true });
    try {
      return await readReply(await client.request({ method, path, headers, body: body ?? null, signal: over }));
    } catch (error) {
      return cutOff((error as Error).message);
    } finally {
      over.removeEventListener('abort', stop);
      await client.destroy();
    }
  };
  return {
    ...place,
    over,
    request,
    post: (body, headers = {}) =>
      request({
        method: 'POST',
        headers: { ...json, ...headers },
        body: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
      }),
    socket(origin) {
      const { hostname: host, port } = new URL(origin ?? place.gateway);
      return new Promise((resolve, reject) => {
        over.throwIfAborted();
        const socket = connect({ host, port: Number(port), localAddress: address });
        over.addEventListener('abort', () => socket.destroy(), { once: true });
        socket.once('connect', () => resolve(socket)).on('error', reject);
        // One that is destroyed before it is connected says neither.
        socket.once('close', () => reject(new Error('closed before it was connected')));
      });
    },
  };
}

/** The reply of a connection that ended without an answer. */
export const cutOff = (head: string): Reply => ({
  status: 0,
  headers: {},
  bytes: 0,
  codes: [],
  limit: undefined,
  cost: undefined,
  hasData: false,
  head,
});
