import { administer, type Administered } from '@community-graph/kit/administration';
import { runCommand, type Printer } from '@community-graph/kit/command';
import type { Environment } from '@community-graph/kit/config';
import { members } from '@community-graph/members';
import { products } from '@community-graph/products';
import { suppliers } from '@community-graph/suppliers';
import { readOptions, usage } from './options.ts';
import { retain } from './retention.ts';
import { verify } from './verify.ts';

/**
 * The program behind `npm run privacy`.
 * @param args without the program's name
 * @returns the exit code: 0, 1 when an audit log has a fault or the command failed, 2 when it was called wrongly
 */
export const privacyProgram = (args: readonly string[], environment: Environment, printer: Printer): Promise<number> =>
  runCommand(
    args,
    {
      usage,
      read: readOptions,
      async run(command) {
        if (command.does === 'retention') {
          return forEach(environment, (name, { retain: once }) => retain(name, once, command.dryRun, printer));
        }
        let faults = 0;
        await forEach(environment, async (name, { ask }) => {
          faults += await verify(name, ask, command.heads[name], printer);
        });
        if (faults > 0) throw new Error(faults === 1 ? 'There is 1 fault.' : `There are ${faults} faults.`);
        return undefined;
      },
    },
    printer,
  );

/** Does something with each subgraph, one after the other, on a database that has the tables of this version. */
async function forEach(
  environment: Environment,
  work: (name: string, administered: Administered) => Promise<void>,
): Promise<void> {
  const options = { prepare: false };
  await administer(members, environment, (administered) => work(members.name, administered), options);
  await administer(products, environment, (administered) => work(products.name, administered), options);
  await administer(suppliers, environment, (administered) => work(suppliers.name, administered), options);
}
