/** The most that the head of a request may have. */
export interface HeadLimits {
  /** Its address and its headers, in bytes. */
  readonly bytes: number;
  readonly headers: number;
  /** The commas and semicolons of all headers but cookies: what reads a list takes time for each of its members. */
  readonly separators: number;
}

/** What clients may send. */
export const clientHeads: HeadLimits = { bytes: 16 * 1024, headers: 100, separators: 128 };

/** The longest path, in characters; no route's comes near it. */
const longestPath = 1_024;

/** The most parameters of an address: each is decoded and kept, whether anybody reads it or not. */
const maximumParameters = 100;

/** Why a request is refused for its head. */
export interface Fault {
  readonly status: number;
  readonly message: string;
}

const [comma, semicolon, ampersand] = [44, 59, 38];

/** What is too much about an address. */
export function addressFault(url: string, path: string): Fault | undefined {
  if (path.length > longestPath) {
    return { status: 414, message: `The path has more than ${longestPath} characters. GraphQL is at /graphql.` };
  }
  if (occurrences(url, (code) => code === ampersand, maximumParameters) < maximumParameters) return undefined;
  return {
    status: 414,
    message: `The address has more than ${maximumParameters} parameters. Send what GraphQL needs, in a POST for example.`,
  };
}

/** What is too much about headers, names and values in turn. */
export function headerFault(rawHeaders: readonly string[], { headers, separators }: HeadLimits): Fault | undefined {
  if (rawHeaders.length > headers * 2) {
    return { status: 431, message: `The request has more than ${headers} headers. Send those that it needs.` };
  }
  let left = separators;
  for (let at = 1; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at - 1]!;
    // Nobody reads cookies here, and browsers send all that a domain has.
    if (name.length === 6 && name.toLowerCase() === 'cookie') continue;
    left -= occurrences(rawHeaders[at]!, (code) => code === comma || code === semicolon, left + 1);
    if (left >= 0) continue;
    const total = `Together the headers may have ${separators} commas and semicolons`;
    return { status: 431, message: `The header ${name.slice(0, 100)} has too many members. ${total}.` };
  }
  return undefined;
}

/** How many characters of a text are of a kind; it stops at `most`. */
function occurrences(text: string, isOne: (code: number) => boolean, most: number): number {
  let found = 0;
  for (let at = 0; at < text.length && found < most; at += 1) if (isOne(text.charCodeAt(at))) found += 1;
  return found;
}
