import { characterFault, describeFault, normalized } from '../characters/index.ts';
import { textScalar } from './textScalar.ts';

/** The longest address, in characters. */
export const longestUrl = 2_000;

/**
 * `Url`: an absolute http or https address that anybody can follow. A host in letters beyond ASCII is stored in Punycode,
 * the rest stays as it is written. Addresses that earlier versions stored are still given out where they are harmless.
 */
export const UrlScalar = textScalar(
  'Url',
  `a public http or https address of at most ${longestUrl} characters, for example \`https://os2.eu/\``,
  (text) => (urlFault(text) === undefined ? withAsciiHost(normalized(text)) : undefined),
  { reason: urlFault, acceptStored: (text) => (unsafeFault(text) === undefined ? text : undefined) },
);

/** What is wrong with an address, to be read after "it"; undefined when nothing is. The text itself is looked at: a URL parser takes line breaks and backslashes away silently. */
function urlFault(text: string): string | undefined {
  if (Array.from(text).length > longestUrl) return `has more than ${longestUrl} characters`;
  return unsafeFault(text) ?? hostFault(new URL(text).hostname, authorityOf(text));
}

/** What makes an address another one than it looks like. */
function unsafeFault(text: string): string | undefined {
  const fault = characterFault(text, 'line');
  if (fault !== undefined) return describeFault(fault);
  if (/\s/u.test(text)) return 'has a blank; write `%20`';
  if (text.includes('\\')) return 'has a backslash';
  if (!/^https?:\/\/[^/?#]/i.test(text)) return 'does not begin with `https://` or `http://` and a host';
  const [odd] = /[<>"`{|}^]/.exec(text) ?? [];
  if (odd !== undefined) return `has ${odd}; write \`${encodeURIComponent(odd)}\``;
  const [control] = /%(?:[01][0-9a-f]|7f)/i.exec(text) ?? [];
  if (control !== undefined) return `has an encoded control character, ${control}`;
  const hidden = characterFault(decoded(text), 'line');
  if (hidden !== undefined) return `in its decoded form ${describeFault(hidden)}`;
  if (authorityOf(text).includes('@')) return 'has user information before the host';
  return URL.canParse(text) ? undefined : 'has no valid host or port';
}

/** An address as a browser may show it; bytes that are no UTF-8 stay encoded. */
const decoded = (text: string): string =>
  text.replaceAll(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });

const authorityOf = (text: string): string => /^https?:\/\/([^/?#]*)/i.exec(text)?.[1] ?? '';

/** Names that only machines of one network or one machine know (RFC 6761, RFC 8375, and what networks use). */
const innerName = /(^|\.)(localhost|local|internal|intranet|corp|home|lan|home\.arpa)$/;

function hostFault(host: string, authority: string): string | undefined {
  const written = authority.replace(/:\d*$/, '').toLowerCase();
  // A parser reads `0x7f.1` and `%6fs2.eu` as hosts that the text does not show.
  if (/^[\x20-\x7e]*$/.test(written) && written !== host) return 'has a host that is not written plainly';
  const name = host.replace(/\.$/, '');
  if (host.startsWith('[') || /^\d+(\.\d+){3}$/.test(name)) return 'has an IP address; write the name of the host';
  if (name.length > 253 || !name.split('.').every((label) => label.length > 0 && label.length < 64))
    return 'has no valid host';
  if (!name.includes('.') || innerName.test(name)) return `has a host, ${name}, that is not public`;
  return undefined;
}

/** Two names that look the same are seen to be different in Punycode. */
function withAsciiHost(text: string): string {
  const authority = authorityOf(text);
  if (/^[\x20-\x7e]*$/.test(authority)) return text;
  const { host } = new URL(text);
  return text.replace(authority, () => host);
}
