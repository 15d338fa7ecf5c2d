import { isDeepStrictEqual } from 'node:util';
import { request } from 'undici';

/** An answer as it came. */
export interface Answer {
  readonly text: string;
  readonly bytes: number;
}

/** The JSON text of a GraphQL request. */
export const requestBody = (query: string, variables?: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(variables === undefined ? { query } : { query, variables });

/**
 * Asks once, as the load does.
 * @throws when no answer comes, or one that is not 200
 */
export async function askOnce(url: string, body: string, authorization?: string): Promise<Answer> {
  const answer = await request(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
    },
    body,
  });
  const bytes = Buffer.from(await answer.body.arrayBuffer());
  if (answer.statusCode !== 200) throw new Error(`status ${answer.statusCode}: ${bytes.toString().slice(0, 300)}`);
  return { text: bytes.toString(), bytes: bytes.length };
}

/** What is wrong with an answer beside the reference, in a few words; undefined when nothing is. */
export function wrongIn(text: string, reference: string): string | undefined {
  const [given, right] = [parsed(text), parsed(reference)];
  if (given === undefined) return 'not JSON';
  if (given.errors !== undefined) return `errors: ${JSON.stringify(given.errors).slice(0, 120)}`;
  return isDeepStrictEqual(given.data, right?.data) ? undefined : 'the data is not that of the reference';
}

function parsed(text: string): { data?: unknown; errors?: unknown } | undefined {
  try {
    return JSON.parse(text) as { data?: unknown; errors?: unknown };
  } catch {
    return undefined;
  }
}
