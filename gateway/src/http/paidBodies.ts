import type { FastifyBodyParser, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { Viewer } from '@community-graph/kit/viewer';
import { bodyPrice, clientOf, rateLimited, rateLimitHeaders, type Admission, type Asker } from '../access/index.ts';

type Spending = NonNullable<Awaited<ReturnType<Admission['spend']>>>;

/** Whose request pays how much for its body. */
export interface PaidBodiesOptions {
  readonly admission: Pick<Admission, 'askerOf' | 'spend' | 'prices'>;
  readonly viewerOf: (request: FastifyRequest) => Viewer;
  /** Waits until a client has time on the thread. */
  readonly turn: (client: string) => Promise<void> | undefined;
}

/**
 * Makes a parser of JSON bodies charge for their bytes before it parses them: for all of them, wherever in the body they
 * stand. What has no route has paid already, and its body is not parsed.
 * @param parse what parses the bodies that are paid for
 * @returns a parser whose error for a body that is not paid for is RATE_LIMITED
 */
export const paidBodies =
  ({ admission, viewerOf, turn }: PaidBodiesOptions, parse: FastifyBodyParser<string>): FastifyBodyParser<string> =>
  (request, body, done) => {
    if (request.is404) return done(null, undefined);
    const price = bodyPrice(admission.prices, Buffer.byteLength(body));
    if (price === 0) return parse(request, body, done);
    const payer = admission.askerOf(viewerOf(request), request.ip);
    const payThenParse = async (): Promise<void> => {
      let refused: Error | undefined;
      try {
        const spending = await admission.spend(payer, price);
        if (spending?.isGranted === false) refused = refusal(payer, spending, price);
        // A large body takes milliseconds: those of one client keep nobody else waiting.
        else await turn(clientOf(payer));
      } catch (error) {
        refused = error as Error;
      }
      if (refused === undefined) void parse(request, body, done);
      else done(refused, undefined);
    };
    return void payThenParse();
  };

/** The error with the headers that every answer has; a parser sees no reply. */
function refusal(payer: Asker, spending: Spending, price: number): GraphQLError {
  const error = rateLimited(spending, price);
  const { headers } = error.extensions['http'] as unknown as { readonly headers: Map<string, string> };
  for (const [name, value] of rateLimitHeaders(payer, spending)) headers.set(name, value);
  return error;
}
