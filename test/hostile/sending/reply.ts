import type { Dispatcher } from 'undici';
import type { Reply } from '../kind.ts';

/** How much of a body is kept, in bytes: enough for every refusal; the rest of a longer one is counted only. */
const keptBytes = 65_536;

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
  readonly extensions?: { readonly cost?: { readonly requested?: number } };
}

/** Reads an answer to its end without keeping more of it than is needed. */
export async function readReply({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<Reply> {
  const kept: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    if (bytes < keptBytes) kept.push(chunk);
    bytes += chunk.length;
  }
  return replyOf(statusCode, headers, Buffer.concat(kept).toString(), bytes);
}

/**
 * The reply of a body.
 * @param text the body, or the beginning of a long one
 * @param bytes the length of all of it
 */
export function replyOf(status: number, headers: Reply['headers'], text: string, bytes: number): Reply {
  const answer = answerOf(text);
  const errors = answer?.errors ?? [];
  const codes = [...new Set(errors.map(({ extensions }) => String(extensions?.['code'])))];
  const named = errors[0]?.extensions?.['limit'];
  return {
    status,
    headers,
    bytes,
    codes,
    limit: typeof named === 'string' ? named : undefined,
    cost: answer?.extensions?.cost?.requested,
    // A long answer was not kept in full: it begins with its data.
    hasData: answer === undefined ? text.startsWith('{"data":{') : hasValue(answer.data),
    head: text.slice(0, 2_000),
  };
}

/** Whether any root field has a value; where all of them are null, the operation was refused. */
const hasValue = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Object.values(data).some((value) => value !== null);

function answerOf(text: string): Answer | undefined {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return undefined;
  }
}
