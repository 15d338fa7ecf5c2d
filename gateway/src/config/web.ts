import { z } from 'zod';

/** What the gateway shows to web pages and tools. */
export interface WebConfig {
  /** The origins of the web pages that may ask, or `*` for all; the gateway's own may always. */
  readonly corsOrigins: '*' | readonly string[];
  /** Whether clients may read the schema: by introspection, and at `/schema.graphql`. */
  readonly introspection: boolean;
  /** Whether everybody may read `/supergraph.graphql`, with the addresses of the subgraphs; operators alone when not. */
  readonly publicSupergraph: boolean;
  /** Whether the explorer is at `/`. */
  readonly explorer: boolean;
}

const yesOrNo = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');

const isOrigin = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;

/** The variables of what is shown. */
export const webVariables = z.object({
  CORS_ORIGINS: z
    .string()
    .transform((text) => text.split(',').flatMap((item) => item.trim() || []))
    .refine((origins) => origins.every(isOrigin) || (origins.length === 1 && origins[0] === '*'), {
      error: 'must be origins with commas between them, for example https://www.os2.eu, or * alone for all',
    })
    .default([]),
  INTROSPECTION: yesOrNo.default(true),
  EXPLORER: yesOrNo.optional(),
  PUBLIC_SUPERGRAPH: yesOrNo.default(false),
});

/** The values of those variables. */
export type WebValues = Readonly<z.infer<typeof webVariables>>;

/** The configuration that the values make: the explorer goes with introspection, which it lives on. */
export function webConfig({
  CORS_ORIGINS,
  INTROSPECTION,
  PUBLIC_SUPERGRAPH,
  EXPLORER = INTROSPECTION,
}: WebValues): WebConfig {
  return {
    corsOrigins: CORS_ORIGINS.includes('*') ? '*' : CORS_ORIGINS,
    introspection: INTROSPECTION,
    explorer: EXPLORER,
    publicSupergraph: PUBLIC_SUPERGRAPH,
  };
}
