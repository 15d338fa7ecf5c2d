import type { Fault } from './headLimits.ts';

/** The headers that a request's own URL is made of, and how. */
const parts: ReadonlyMap<string, (value: string) => string> = new Map([
  ['host', (value) => `http://${value}/`],
  ['x-forwarded-host', (value) => `http://${value}/`],
  ['x-forwarded-proto', (value) => `${value}://host/`],
]);

/** What is wrong with the headers that say where a request was sent, names and values in turn: no URL can be made of them, or of none. */
export function hostFault(rawHeaders: readonly string[]): Fault | undefined {
  let hasHost = false;
  for (let at = 1; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at - 1]!.toLowerCase();
    const urlOf = parts.get(name);
    if (urlOf === undefined) continue;
    hasHost ||= name === 'host';
    // Of a list, what the nearest proxy says counts.
    const value = rawHeaders[at]!.slice(rawHeaders[at]!.lastIndexOf(',') + 1).trim();
    // Before an `@` stands what need not be a host.
    if (!value.includes('@') && URL.canParse(urlOf(value))) continue;
    return { status: 400, message: `The header ${name} is not what a URL can be made of. Send the host's name.` };
  }
  return hasHost ? undefined : { status: 400, message: "The header host is missing. Send the host's name." };
}
