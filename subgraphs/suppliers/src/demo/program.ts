import { commandConfig, withSubgraph } from '@community-graph/kit/administration';
import { readNothing, runCommand, type Printer } from '@community-graph/kit/command';
import type { Environment } from '@community-graph/kit/config';
import { suppliers } from '../subgraph.ts';
import { addDemo } from './addDemo.ts';

const usage = `npm run seed:demo-agreements

  Adds made-up agreements and contacts to the database that SUPPLIERS_DATABASE_URL or DATABASE_URL names, or to the embedded
  one, which must not be in use. Nothing is added twice.`;

/**
 * The program behind `npm run seed:demo-agreements`.
 * @param args without the program's name; there are none
 * @returns the exit code
 */
export const demoProgram = (args: readonly string[], environment: Environment, printer: Printer): Promise<number> =>
  runCommand(
    args,
    {
      usage,
      read: readNothing,
      async run() {
        const { database } = commandConfig(suppliers.name, environment);
        const added = await withSubgraph(suppliers, database, ({ orm }) => addDemo(orm, () => new Date()));
        const { agreements, supplierContacts, usageContacts, missing } = added;
        for (const id of missing) printer.say(`${id} is not in this database; nothing was made up about it.`);
        printer.result(
          `Added ${agreements} agreements, ${supplierContacts} contacts of suppliers and ${usageContacts} of users. All of them are made up; each says Demo.`,
        );
      },
    },
    printer,
  );
