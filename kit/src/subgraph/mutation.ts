import type { Change, ChangeInput, Payload } from '../changing/index.ts';
import type { SubgraphContext } from './definition.ts';

/**
 * The resolver of a mutation whose work one function does.
 * @param name of the mutation, for the audit log
 * @param models the read models that the work reads, for example `organization`
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
    { change, requireModel }: Pick<SubgraphContext<unknown>, 'change' | 'requireModel'>,
  ): Promise<Payload<Answer>> => {
    for (const model of models) requireModel(model);
    return change(name, input, (made) => work(made, input));
  };
