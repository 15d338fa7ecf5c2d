import { anonymous, type Viewer } from '@community-graph/kit/viewer';
import type { Desk } from './desk.ts';

/** Who erases in tests. */
export const eraser: Viewer = { ...anonymous, role: 'SECRETARIAT', subject: 'dorte', scopes: ['privacy:erase'] };

/** What an erasure answered. */
export interface ErasureAnswer {
  readonly erasure: Record<string, unknown> | null;
  readonly userErrors: { readonly code: string; readonly message: string; readonly path: string[] }[];
}

let key = 0;

/** Erases a contact or an actor, with an idempotency key of its own and a reason unless the input has one. */
export async function erase(
  desk: Desk,
  name: 'eraseContact' | 'eraseSuppliersActor',
  input: object,
): Promise<ErasureAnswer> {
  const type = name === 'eraseContact' ? 'EraseContactInput' : 'EraseActorInput';
  const { data, errors } = await desk.subgraph.execute({
    query: `mutation ($input: ${type}!) { done: ${name}(input: $input) {
      erasure { auditEntries auditValues storedResults contacts isComplete } userErrors { code message path } } }`,
    variables: { input: { idempotencyKey: `erase ${(key += 1)}`, reason: 'Asked for by letter 12.', ...input } },
    requestId: 'test-request',
    viewer: eraser,
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!['done'] as ErasureAnswer;
}
