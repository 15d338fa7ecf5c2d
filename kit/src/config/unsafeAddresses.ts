import { z } from 'zod';
import { isThisMachine } from './thisMachine.ts';

/** The variable that names the hosts of a private network, where no TLS is needed. */
export const privateHostsVariable = z
  .string()
  .transform((text) => text.split(',').flatMap((host) => host.trim().toLowerCase() || []))
  .pipe(
    z.array(
      z
        .string()
        .regex(
          /^(?:[\w.-]+|\[[\da-f:.]+\])$/,
          'must be names of hosts with commas between them, without ports; IPv6 addresses in brackets',
        ),
    ),
  )
  .default([]);

/**
 * What is unsafe in production about the addresses of subgraphs: requests carry viewer tokens and confidential rows, so another host must
 * be reached by TLS. A host of a private network may be named as one that needs none.
 * @param addresses by what the operator calls them: a variable, or a subgraph of the supergraph
 * @returns one line each, with what to do; addresses are not repeated
 */
export function unsafeAddresses(
  addresses: Iterable<readonly [string, string]>,
  privateHosts: readonly string[],
): string[] {
  return [...addresses].flatMap(([name, address]) => {
    const url = URL.parse(address);
    if (url === null) return [`${name} must be an http or https address`];
    if (url.protocol === 'https:' || isThisMachine(url.hostname) || privateHosts.includes(url.hostname)) return [];
    return [
      `${name} must be an https address, because it is on another host: viewer tokens and confidential rows could be read on the way. Where only your own machines are on that network, name the host in SUBGRAPH_HTTP_HOSTS`,
    ];
  });
}
