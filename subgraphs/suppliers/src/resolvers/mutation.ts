import type { Change, ChangeInput, Payload } from '@community-graph/kit/changing';
import type { SuppliersContext } from '../loaders/index.ts';

/**
 * The resolver of a mutation whose work is done by one function.
 * @param name of the mutation, for the audit log
 * @param models the read models that the work reads
 */
export const mutation =
  <Input extends ChangeInput, Answer extends object>(
    name: string,
    work: (change: Change, input: Input) => Promise<Answer>,
    models: readonly string[] = [],
  ) =>
  async (
    _root: unknown,
    { input }: { readonly input: Input },
    { change, requireModel }: SuppliersContext,
  ): Promise<Payload<Answer>> => {
    for (const model of models) requireModel(model);
    return change(name, input, (made) => work(made, input));
  };
