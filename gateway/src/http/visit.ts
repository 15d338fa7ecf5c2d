import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { clientError } from '@community-graph/kit/errors';
import { anonymous } from '@community-graph/kit/viewer';
import {
  bodyPrice,
  clientOf,
  planPrice,
  slowPlanPrice,
  type Admission,
  type AdmittedDocument,
  type Asker,
  type RequestContent,
} from '../access/index.ts';
import type { EngineContext } from '../execution/index.ts';
import { charge, chargeAfterwards } from './charge.ts';
import type { OperationPlaces } from './operationPlaces.ts';

/** One request on its way through the limits. */
export interface Visit {
  readonly asker: Asker;
  /** The document that it asks for; undefined when it names none. */
  readonly document: AdmittedDocument | undefined;
  /**
   * Pays, and tells the client in headers what is left.
   * @throws a client error RATE_LIMITED
   */
  pay(cost: number): Promise<void>;
  /**
   * Waits until the operation may run beside what its client has at work.
   * @throws a client error: REQUEST_CANCELLED
   */
  begin(cost: number): Promise<void>;
}

/** What plugins of the server know of a request. */
export interface VisitContext extends EngineContext {
  readonly visit: Visit;
}

/**
 * Makes the function that lets requests in: each pays, and is looked at before anything of it is parsed and validated.
 * It rejects with the error for the client.
 * @param contextOf tells the engine about a request
 * @param places where it takes one
 */
export function visits(
  contextOf: (request: FastifyRequest, reply: FastifyReply) => EngineContext,
  admission: Admission,
  places: OperationPlaces,
): (request: FastifyRequest, reply: FastifyReply) => Promise<VisitContext> {
  return async (request, reply) => {
    const context = contextOf(request, reply);
    const asker = admission.askerOf(context.viewer ?? anonymous, request.ip);
    const pay = (cost: number) => charge(admission, asker, reply, cost);
    try {
      const client = clientOf(asker);
      await places.turn(client);
      // An address may hold a document and variables, as a body does.
      await pay(admission.prices.request + bodyPrice(admission.prices, request.url.length));
      await places.take(request, client, context.signal);
      if (Array.isArray(request.body)) throw severalAtOnce();
      const document = await admission.check(asker, contentOf(request), bytesOf(request), async (cost) => {
        await pay(cost);
        await places.turn(client);
      });
      const begin = (cost: number) => places.begin(request, cost, context.signal);
      const { answerBytes } = asker.allowance.limits;
      const beforePreparing = () => pay(planPrice(admission.prices, document?.tokens ?? 0));
      // Who owes for the plans before gets no other one made.
      const beforePlanning = () => pay(0);
      const planned = (cpuMs: number) => chargeAfterwards(admission, asker, slowPlanPrice(admission.prices, cpuMs));
      const plannerCrashed = () => chargeAfterwards(admission, asker, admission.prices.plannerCrash);
      return {
        ...context,
        client,
        isClientBusy: () => places.isBusy(request),
        answerBytes,
        beforePreparing,
        beforePlanning,
        planned,
        plannerCrashed,
        visit: { asker, document, pay, begin },
      };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { message, extensions } = error;
      throw new GraphQLError(message, { extensions: { ...extensions, requestId: request.id } });
    }
  };
}

const severalAtOnce = () =>
  clientError('BAD_REQUEST', 'Send one operation in each request: a list of them is not run.', {
    http: { status: 400 },
  });

/** What a request says, in its body or in its address; nothing where it is ill-formed, which is for the server to tell. */
function contentOf({ method, body, url }: FastifyRequest): RequestContent {
  if (method === 'POST') return isRecord(body) ? body : {};
  // Read as the server does, and not as Fastify does: what they took for different documents would be limited by neither.
  const { searchParams } = new URL(url, 'http://gateway');
  const once = (name: string) => {
    const [value, ...others] = searchParams.getAll(name);
    return others.length === 0 ? value : undefined;
  };
  return {
    query: once('query'),
    documentId: once('documentId'),
    operationName: once('operationName'),
    variables: jsonOf(once('variables')),
    extensions: jsonOf(once('extensions')),
  };
}

function bytesOf({ headers, body, url }: FastifyRequest): number {
  const told = Number(headers['content-length'] ?? Number.NaN);
  if (!isRecord(body)) return url.length;
  if (Number.isFinite(told)) return told;
  try {
    return Buffer.byteLength(JSON.stringify(body));
  } catch {
    // Nested too deeply to be written.
    return Infinity;
  }
}

function jsonOf(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
