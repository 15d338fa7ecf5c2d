import type { FastifyError, FastifyReply, FastifyRequest, preParsingHookHandler } from 'fastify';
import { limitExceeded, type Allowances } from '../access/index.ts';

/** Refuses bodies that are too long. */
export interface LargeBodies {
  /** The longest body that is read at all, in bytes. */
  readonly bodyLimit: number;
  /** Refuses a body that says how long it is before it is read; without a credential it is an anonymous one. */
  readonly preParsing: preParsingHookHandler;
  /** Answers for a body that turned out to be too long while it was read. */
  errorHandler(error: FastifyError, request: FastifyRequest, reply: FastifyReply): unknown;
}

/** Refuses bodies that are longer than is allowed. */
export function largeBodies({ anonymous, signedIn }: Allowances): LargeBodies {
  const bodyLimit = Math.max(anonymous.limits.bodyBytes, signedIn.limits.bodyBytes);
  const refuse = ({ id }: FastifyRequest, reply: FastifyReply, requested: number | undefined, allowed: number) => {
    const { message, extensions } = limitExceeded('bodyBytes', requested, allowed);
    const { http: _http, ...told } = extensions;
    // Node reads the rest and throws it away: a connection that is cut while the client sends takes the answer with it.
    return reply.code(413).send({ errors: [{ message, extensions: { ...told, requestId: id } }] });
  };
  return {
    bodyLimit,
    preParsing(request, reply, payload, done) {
      const { authorization, 'content-length': length } = request.headers;
      const allowed = authorization === undefined ? anonymous.limits.bodyBytes : bodyLimit;
      if (Number(length ?? 0) > allowed) void refuse(request, reply, Number(length), allowed);
      else done(null, payload);
    },
    errorHandler(error, request, reply) {
      if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error;
      return refuse(request, reply, undefined, bodyLimit);
    },
  };
}
