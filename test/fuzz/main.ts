import { parseArgs } from 'node:util';
import { engineNames, type EngineName } from '@community-graph/gateway';
import { differenceOfData } from './compare.ts';
import { describeFinding } from './report.ts';
import { fuzz } from './run.ts';
import { worldNames, type WorldName } from './worlds.ts';

/** `npm run fuzz -- --operations 100000 --seed 7`: prints what an engine answers wrongly, and exits with 1 if anything. */
const { values } = parseArgs({
  options: {
    operations: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    engine: { type: 'string', default: 'compiled' },
    /** One world only. */
    world: { type: 'string' },
    /** One case only, as a report names it. */
    case: { type: 'string' },
    /** How many findings end the run. */
    enough: { type: 'string', default: '5' },
    /** A pattern of the answers or calls of findings that are known. */
    known: { type: 'string' },
    /** Compare data only, in any order, where nothing fails. */
    data: { type: 'boolean', default: false },
  },
});
if (!engineNames.includes(values.engine as EngineName)) throw new Error(`--engine is one of ${engineNames.join(', ')}`);

// An engine keeps no process alive by itself; in a gateway the server does.
const alive = setInterval(() => {}, 60_000);
const started = Date.now();
const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
const { operations, findings } = await fuzz({
  engine: values.engine as EngineName,
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
process.exitCode = findings.length > 0 ? 1 : 0;
