import { domainToASCII, domainToUnicode } from 'node:url';
import {
  characterFault,
  describeFault,
  mostDecodings,
  normalized,
  percentDecoded,
  unseenCharacter,
} from '../characters/index.ts';
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
  return (
    unsafeFault(text) ??
    hostFault(new URL(text).hostname, authorityOf(text)) ??
    portFault(authorityOf(text)) ??
    escapeFault(text) ??
    manifoldFault(percentDecoded(text))
  );
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
  const hidden = unseenCharacter(percentDecoded(text), 'line');
  if (hidden !== undefined) return `in its decoded form ${describeFault(hidden)}`;
  if (authorityOf(text).includes('@')) return 'has user information before the host';
  return URL.canParse(text) ? undefined : 'has no valid host or port';
}

/** What is wrong with an address that was decoded once, when it is decoded again: `%25E2%2580%25AE`. */
function manifoldFault(once: string): string | undefined {
  let text = once;
  for (let times = 2; times <= mostDecodings; times += 1) {
    text = percentDecoded(text);
    const fault = unseenCharacter(text, 'line');
    if (fault !== undefined) return `when it is decoded ${times} times ${describeFault(fault)}`;
  }
  return undefined;
}

const authorityOf = (text: string): string => /^https?:\/\/([^/?#]*)/i.exec(text)?.[1] ?? '';

/**
 * Names that only machines of one network or one machine know (RFC 6761, RFC 8375, and what networks use), and names that
 * lead nowhere in the public name system (RFC 6761, RFC 7686, RFC 9476). `.example` is not among them: it is what
 * documentation and tests write.
 */
const innerName = /(^|\.)(localhost|local|internal|intranet|corp|home|lan|private|home\.arpa|test|invalid|onion|alt)$/;

/** The port as it is written. A parser leaves an empty one out, and nothing listens on port 0. */
function portFault(authority: string): string | undefined {
  const port = /:([^:]*)$/.exec(authority)?.[1];
  if (port === undefined || /^[1-9]\d{0,4}$/.test(port)) return undefined;
  return `has ${port === '' ? 'an empty port' : `the port ${port}`}; write a number from 1 to 65535, or leave it out`;
}

function hostFault(host: string, authority: string): string | undefined {
  const written = authority.replace(/:\d*$/, '').toLowerCase();
  // A parser reads `0x7f.1` and `%6fs2.eu` as hosts that the text does not show.
  if (/^[\x20-\x7e]*$/.test(written) && written !== host) return 'has a host that is not written plainly';
  const name = host.replace(/\.$/, '');
  if (host.startsWith('[') || /^\d+(\.\d+){3}$/.test(name)) return 'has an IP address; write the name of the host';
  if (name.length > 253 || !name.split('.').every((label) => label.length > 0 && label.length < 64))
    return 'has no valid host';
  if (!name.includes('.') || innerName.test(name)) return `has a host, ${name}, that is not public`;
  const odd = name.split('.').find((one) => !isLabel(one));
  return odd === undefined ? undefined : `has no valid host: \`${odd}\` is no part of a name`;
}

/**
 * Letters and digits of any script, hyphens within, and the signs that IDNA allows between letters (RFC 5892, appendix A). The
 * underscore is none of a host's, but the name system has it, and so do pages.
 */
const plainLabel = /^(?!-)(?:[\p{L}\p{M}\p{Nd}\u3007_\u00B7\u0375\u05F3\u05F4\u30FB-]|\u200C|\u200D)+(?<!-)$/u;

/** Whether a part of a host, in small letters of ASCII, can stand in the name system; what is in Punycode must be written as it is encoded. */
function isLabel(label: string): boolean {
  if (!label.startsWith('xn--')) return plainLabel.test(label);
  // What is no Punycode stays as it is, or becomes nothing, by the version of Node.
  const shown = domainToUnicode(label);
  return /\P{ASCII}/u.test(shown) && plainLabel.test(shown) && domainToASCII(shown) === label;
}

/** What is wrong with the escapes of a path. In a query a bare percent sign is read as itself. */
function escapeFault(text: string): string | undefined {
  const [broken] = /%(?![\da-f]{2}).{0,2}/iu.exec(text.replace(/[?#].*$/su, '')) ?? [];
  return broken === undefined
    ? undefined
    : `has ${broken} in its path, which is no escape; write \`%25\` for a percent sign`;
}

/** Two names that look the same are seen to be different in Punycode. */
function withAsciiHost(text: string): string {
  const authority = authorityOf(text);
  if (/^[\x20-\x7e]*$/.test(authority)) return text;
  const { host } = new URL(text);
  return text.replace(authority, () => host);
}
