import { request } from 'undici';
import type { Samples } from '../kind.ts';

type Nodes = { readonly nodes: readonly { readonly id: string }[] };

/**
 * Asks a graph for ids of things that it has.
 * @param origin of the gateway
 * @throws when it does not answer
 */
export async function findSamples(origin: string): Promise<Samples> {
  const answer = await request(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{products(first:30){nodes{id}} organizations(first:30){nodes{id}} suppliers(first:15){nodes{id}}}',
    }),
  });
  const { data, errors } = (await answer.body.json()) as { data?: Record<keyof Samples, Nodes>; errors?: unknown };
  if (data === undefined || errors !== undefined) throw new Error(`no samples: ${JSON.stringify(errors)}`);
  const ids = ({ nodes }: Nodes) => nodes.map(({ id }) => id);
  return { products: ids(data.products), organizations: ids(data.organizations), suppliers: ids(data.suppliers) };
}
