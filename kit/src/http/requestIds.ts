import type { FastifyInstance } from 'fastify';

/** The longest text that is read once more, in characters: errors that lack an id are those of refusals, which are short. */
const longestRefusal = 64 * 1024;

/**
 * Has every answer name its request: in the header `x-request-id`, and in the `extensions` of each error of its body. Libraries write
 * some errors before there is anything that knows the id, such as those of a body that is no GraphQL request.
 */
export function nameRequests(app: FastifyInstance): void {
  app.addHook('onSend', async ({ id }, reply, payload) => {
    reply.header('x-request-id', id);
    if (typeof payload !== 'string' || !payload.startsWith('{') || payload.length > longestRefusal) return payload;
    const mayHaveErrors = reply.statusCode >= 400 || payload.startsWith('{"errors":');
    if (!mayHaveErrors || payload.includes(`"requestId":"${id}"`)) return payload;
    const named = withRequestId(payload, id);
    // Fastify counts anew.
    if (named !== payload) reply.removeHeader('content-length');
    return named;
  });
}

interface Errors {
  readonly errors?: readonly { readonly extensions?: object }[];
}

/** A body with the id in each of its errors; as it is where it has none. */
function withRequestId(text: string, requestId: string): string {
  let body: Errors;
  try {
    body = JSON.parse(text) as Errors;
  } catch {
    return text;
  }
  if (!Array.isArray(body.errors)) return text;
  const errors = (body.errors as readonly { readonly extensions?: object }[]).map((error) => ({
    ...error,
    extensions: { ...error.extensions, requestId },
  }));
  return JSON.stringify({ ...body, errors });
}
