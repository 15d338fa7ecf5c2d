import { parseArgs } from 'node:util';
import { runCommand, startCommand, UsageError } from '@community-graph/kit/command';
import { engineNames } from '@community-graph/gateway';
import { differenceOfData } from './compare.ts';
import { describeFinding } from './report.ts';
import { fuzz } from './run.ts';
import { worldNames, type WorldName } from './worlds.ts';

const usage = `npm run fuzz -- [--operations 2000] [--seed 1] [--engine ${engineNames.join('|')}] [--world <name>] [--case <number>]
  [--enough 5] [--known <pattern>] [--data]

  Prints what an engine answers wrongly, and exits with 1 if anything.

  --world   one world only: ${worldNames.join(', ')}
  --case    one case only, as a report names it
  --enough  how many findings end the run
  --known   a pattern of the answers or calls of findings that are known
  --data    compares data only, in any order, where nothing fails`;

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      operations: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      engine: { type: 'string', default: 'compiled' },
      world: { type: 'string' },
      case: { type: 'string' },
      enough: { type: 'string', default: '5' },
      known: { type: 'string' },
      data: { type: 'boolean', default: false },
    },
  });
  const engine = engineNames.find((name) => name === values.engine);
  if (engine === undefined) throw new UsageError(`--engine is one of ${engineNames.join(', ')}.`);
  return { ...values, engine };
}

async function run(values: ReturnType<typeof readOptions>): Promise<number> {
  // An engine keeps no process alive by itself; in a gateway the server does.
  const alive = setInterval(() => {}, 60_000);
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
  const { operations, findings } = await fuzz({
    engine: values.engine,
    seed: Number(values.seed),
    operations: Number(values.operations),
    enough: Number(values.enough),
    mishaps: !values.data,
    ...(values.data ? { compare: differenceOfData } : {}),
    ...(values.world === undefined ? {} : { worlds: worldNames.filter((name: WorldName) => name === values.world) }),
    ...(values.case === undefined ? {} : { only: Number(values.case) }),
    ...(values.known === undefined ? {} : { known: new RegExp(values.known) }),
    onProgress(done, found) {
      if (done % 1000 === 0) process.stderr.write(`${done} operations, ${found} findings, ${seconds()} s\n`);
    },
  });
  clearInterval(alive);
  for (const finding of findings) process.stdout.write(`${describeFinding(finding)}\n`);
  process.stdout.write(
    `${operations} operations with seed ${values.seed}: ${findings.length} findings in ${seconds()} s\n`,
  );
  return findings.length > 0 ? 1 : 0;
}

await startCommand(process, (args, _environment, printer) =>
  runCommand(args, { usage, read: readOptions, run, showsStack: true }, printer),
);
