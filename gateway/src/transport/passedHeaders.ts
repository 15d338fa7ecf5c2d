import { viewerTokenHeader } from '@community-graph/kit/viewer';

/** Headers that are ours to say, and those that concern one connection only (RFC 9110, section 7.6.1). */
const kept = new Set([
  'accept',
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'expect',
  'host',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'x-request-id',
  viewerTokenHeader,
]);

/**
 * The client's headers that go to a subgraph, as names and values in turn, in the order of the names: two
 * requests that pass the same headers on give the same list.
 * @param headers by their names in lower case
 */
export function passedHeaders(headers: Readonly<Record<string, string>>): string[] {
  const ownNames = Object.keys(headers);
  if (ownNames.length === 0) return [];
  const named = headers['connection']?.split(',').map((name) => name.trim().toLowerCase());
  const list: string[] = [];
  for (const name of ownNames.toSorted()) {
    if (kept.has(name) || named?.includes(name)) continue;
    list.push(name, headers[name]!);
  }
  return list;
}
