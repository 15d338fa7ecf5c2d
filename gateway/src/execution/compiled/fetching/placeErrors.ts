import type { GraphQLFormattedError } from 'graphql';
import { Absence, type Fault, type Path } from '../absence.ts';

/** An error of a subgraph as a fault of ours. */
export function faultOf({ message, extensions }: GraphQLFormattedError, tail: Path = []): Fault {
  // Apollo Server takes the status and the headers of our own answer from `http`.
  const { http: _http, ...own } = extensions ?? {};
  return { message, extensions: own, tail };
}

/**
 * Puts an error of a subgraph in the place of the null that it explains.
 * @param container what holds the value at the first key of `path`
 * @returns whether there is such a null
 */
export function placeError(container: unknown, path: Path, error: GraphQLFormattedError): boolean {
  let holder = container as Record<string | number, unknown>;
  for (const [depth, key] of path.entries()) {
    const value = key !== '__proto__' && Object.hasOwn(holder, key) ? holder[key] : undefined;
    if (value === null || value instanceof Absence) {
      const fault = faultOf(error, path.slice(depth + 1));
      holder[key] = value === null ? new Absence([fault]) : value.and(fault);
      return true;
    }
    if (typeof value !== 'object') return false;
    holder = value as typeof holder;
  }
  return false;
}
