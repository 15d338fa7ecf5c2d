import { addressFault, headerFault, type Fault, type HeadLimits } from './headLimits.ts';
import { hostFault } from './hostFault.ts';

/** What a request says of itself before it has a body. */
interface Head {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly httpVersion?: string | undefined;
  readonly headers?: Record<string, unknown> | undefined;
  /** Names and values in turn. */
  readonly rawHeaders?: readonly string[] | undefined;
}

/** The one path whose query is read, and the methods that it takes. */
const queriedPath = '/graphql';
const queriedMethods = new Set(['GET', 'HEAD', 'POST']);

/** Where requests go whose URL cannot be decoded. */
const undecodable = '/undecodable-url';

/** Where requests go whose head is refused. */
const refused = '/refused-head';

/** What is wrong with the requests that were sent where no route is. Fastify would answer some of them without its hooks. */
const faults = new WeakMap<Head, Fault>();

/**
 * Makes the function that finds the URL that a request is routed by: one without a route where something is wrong with its
 * head. A query that nobody reads is left out, since the router would parse it.
 */
export function routedUrl(limits: HeadLimits): (head: Head) => string {
  return (head) => {
    const { method = 'GET', url = '/', rawHeaders = [] } = head;
    const path = pathOf(url);
    const fault = addressFault(url, path) ?? headerFault(rawHeaders, limits) ?? hostFault(withHost(head));
    if (fault !== undefined) {
      faults.set(head, fault);
      shorten(head);
      return refused;
    }
    const decoded = decode(path);
    if (decoded === undefined) {
      const message = 'The URL cannot be decoded. Write its characters as UTF-8 in %. GraphQL is at /graphql.';
      faults.set(head, { status: 400, message });
      return undecodable;
    }
    return decoded === queriedPath && queriedMethods.has(method) ? url : path;
  };
}

/** The headers; HTTP/1.0 has no hosts, so such a request gets one. */
function withHost({ httpVersion, headers, rawHeaders = [] }: Head): readonly string[] {
  if (httpVersion !== '1.0' || headers === undefined || headers['host'] !== undefined) return rawHeaders;
  headers['host'] = 'localhost';
  return [...rawHeaders, 'host', 'localhost'];
}

function decode(path: string): string | undefined {
  try {
    return path.includes('%') ? decodeURIComponent(path) : path;
  } catch {
    return undefined;
  }
}

/** How many characters of the addresses that proxies tell are looked at to charge a refused request: the last ones count. */
const chargedAddresses = 2_000;

/** The address that pays for a refused request is found in a time that does not grow with what is refused. */
function shorten({ headers }: Head): void {
  const forwarded = headers?.['x-forwarded-for'];
  if (headers !== undefined && typeof forwarded === 'string')
    headers['x-forwarded-for'] = forwarded.slice(-chargedAddresses);
}

/** What is wrong with the head of a request that has no route for it; undefined when nothing is. */
export const faultOf = (head: Head): Fault | undefined => faults.get(head);

/** The path of a URL, as it is routed. */
export function pathOf(url: string): string {
  const end = url.search(/[?#]/);
  return end === -1 ? url : url.slice(0, end);
}
