import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Which pages may ask, and how strictly browsers are told. */
export interface ProtectionOptions {
  /** The origins of the web pages that may ask, or `*` for all; the gateway's own may always. */
  readonly corsOrigins: '*' | readonly string[];
}

/** How long browsers remember that a page may ask, in seconds. */
const preflightSeconds = 7_200;

/** What pages may read of an answer besides its body. */
const exposedHeaders = ['x-request-id', 'retry-after', 'ratelimit', 'ratelimit-policy'];

/** Puts security headers on every answer, and those of CORS where pages of other origins may ask. */
export async function addProtection(app: FastifyInstance, { corsOrigins }: ProtectionOptions): Promise<void> {
  await app.register(helmet, {
    // Answers are data; the one page says for itself what it needs.
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    xFrameOptions: { action: 'deny' },
    // Whoever ends TLS in front of the gateway knows whether the whole host has it.
    strictTransportSecurity: false,
  });
  if (corsOrigins !== '*' && corsOrigins.length === 0) return;
  await app.register(cors, {
    origin: corsOrigins === '*' ? '*' : [...corsOrigins],
    credentials: corsOrigins !== '*',
    methods: ['GET', 'POST'],
    exposedHeaders,
    maxAge: preflightSeconds,
  });
}

/** Makes the function that tells whether pages of an origin may ask. */
export function originAllowance({ corsOrigins }: ProtectionOptions): (origin: string) => boolean {
  return (origin) => corsOrigins === '*' || corsOrigins.includes(origin);
}
