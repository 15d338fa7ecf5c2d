import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { clientError } from '../errors/index.ts';

/** In how many seconds a refused client should try again. */
const retryAfter = 5;

/** The error for a client that holds too many of something. */
export const tooMany = (what: string, allowed: number): GraphQLError =>
  clientError('RATE_LIMITED', `Too many ${what} at the same time; at most ${allowed} are taken. Try again in 5 s.`, {
    retryAfter,
  });

/**
 * The error for a client whose answers would be kept in memory.
 * @param holder who has as much waiting as is allowed: the address (RATE_LIMITED), or all clients together (SERVER_BUSY)
 */
export const tooMuchUnread = (holder: 'this address' | 'all clients together', allowed: number): GraphQLError => {
  const bytes = allowed.toLocaleString('en-US');
  return holder === 'this address'
    ? clientError(
        'RATE_LIMITED',
        `Answers of up to ${bytes} bytes wait for this address to read them, and this one would be more. Read them, and try again in 5 s.`,
        { retryAfter },
      )
    : clientError(
        'SERVER_BUSY',
        `Too many answers wait for their clients to read them; the server keeps ${bytes} bytes, and one address gets a share of what is free. Read your answers, and try again in 5 s.`,
        { retryAfter },
      );
};

/** Answers a request with a refusal. */
export function refuse(request: FastifyRequest, reply: FastifyReply, refusal: GraphQLError): FastifyReply {
  return reply.send(refusedPayload(request, reply, refusal));
}

/** Makes a refusal of an answer that is about to be sent, and gives its text. */
export function refusedPayload(
  request: FastifyRequest,
  reply: FastifyReply,
  { message, extensions }: GraphQLError,
): string {
  const status = extensions['code'] === 'SERVER_BUSY' ? 503 : 429;
  reply.code(status).header('retry-after', String(retryAfter));
  reply.removeHeader('content-length').removeHeader('content-encoding').removeHeader('etag');
  reply.header('cache-control', 'no-store').type('application/json; charset=utf-8');
  return JSON.stringify({ errors: [{ message, extensions: { ...extensions, requestId: request.id } }] });
}

/** Answers a connection that is one too many, and closes it. */
export function refuseConnection(socket: Socket, message: string): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'RATE_LIMITED', retryAfter } }] });
  const head = `HTTP/1.1 429 Too Many Requests\r\nconnection: close\r\nretry-after: 5\r\ncontent-type: application/json; charset=utf-8`;
  socket.end(`${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`, () => socket.destroy());
}
