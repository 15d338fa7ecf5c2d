import { runCommand, type Printer } from '@community-graph/kit/command';
import type { Environment } from '@community-graph/kit/config';
import { withAsk } from './ask.ts';
import { perform } from './commands.ts';
import { readOptions, usage } from './options.ts';

/**
 * The program behind `npm run credentials`.
 * @param args without the program's name
 * @returns the exit code
 */
export const credentialsProgram = (
  args: readonly string[],
  environment: Environment,
  printer: Printer,
): Promise<number> =>
  runCommand(
    args,
    {
      usage,
      read: readOptions,
      run: ({ command, url }) => withAsk(url, environment, (ask) => perform(command, ask, printer)),
    },
    printer,
  );
