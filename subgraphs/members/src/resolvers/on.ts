import type { Reference } from '@community-graph/kit/reading';

/** An object read on the day that a field was asked for, or on its own day. */
export function on({ id, asOf }: Reference, args: { readonly asOf?: string | null }): Reference {
  return { id, asOf: args.asOf ?? asOf };
}
