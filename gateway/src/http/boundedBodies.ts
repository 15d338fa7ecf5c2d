import type { FastifyError, FastifyReply, FastifyRequest, preParsingHookHandler } from 'fastify';
import { GraphQLError } from 'graphql';
import { jsonTooDeep } from '@community-graph/kit/http';
import { limitExceeded, type Admission } from '../access/index.ts';

/** Refuses bodies that are too long or too deep. */
export interface BoundedBodies {
  /** The longest body that is read at all, in bytes. */
  readonly bodyLimit: number;
  /** Refuses a body that says how long it is before it is read; without a credential it is an anonymous one. */
  readonly preParsing: preParsingHookHandler;
  /** Answers for a body that turned out to be too long while it was read, or too deep or not paid for before it was parsed. */
  errorHandler(error: FastifyError, request: FastifyRequest, reply: FastifyReply): unknown;
}

/** Refuses bodies that are longer than is allowed, and JSON that is deeper than any value may be. */
export function boundedBodies({ allowances: { anonymous, signedIn } }: Pick<Admission, 'allowances'>): BoundedBodies {
  const bodyLimit = Math.max(anonymous.limits.bodyBytes, signedIn.limits.bodyBytes);
  const refuse = ({ id }: FastifyRequest, reply: FastifyReply, status: number, refusal: GraphQLError) => {
    const { http, ...extensions } = refusal.extensions as { http?: { headers?: Map<string, string> } };
    for (const [name, value] of http?.headers ?? []) reply.header(name, value);
    // Node reads the rest and throws it away: a connection that is cut while the client sends takes the answer with it.
    return reply
      .code(status)
      .send({ errors: [{ message: refusal.message, extensions: { ...extensions, requestId: id } }] });
  };
  return {
    bodyLimit,
    preParsing(request, reply, payload, done) {
      const { authorization, 'content-length': length } = request.headers;
      const allowed = authorization === undefined ? anonymous.limits.bodyBytes : bodyLimit;
      if (Number(length ?? 0) > allowed) {
        void refuse(request, reply, 413, limitExceeded('bodyBytes', Number(length), allowed));
      } else done(null, payload);
    },
    errorHandler(error, request, reply) {
      if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
        return refuse(request, reply, 413, limitExceeded('bodyBytes', undefined, bodyLimit));
      }
      if (error.code === jsonTooDeep) {
        const allowed = Math.max(anonymous.limits.valueDepth, signedIn.limits.valueDepth);
        return refuse(request, reply, 400, limitExceeded('valueDepth', undefined, allowed));
      }
      if (error instanceof GraphQLError) return refuse(request, reply, 429, error);
      throw error;
    },
  };
}
