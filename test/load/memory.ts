import { parseArgs } from 'node:util';
import { runCommand, startCommand } from '@community-graph/kit/command';
import { hostEngine } from './memory/host.ts';
import { measureMemory, type MemorySample } from './memory/measureMemory.ts';

const usage = `npm run memory -- [--requests 60000] [--reloads 1000] [--json]

  Prints what the engine holds in memory over many requests, and over many reloads of the supergraph with a request after each.

  --json  prints the samples as JSON, for a program`;

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      requests: { type: 'string', default: '60000' },
      reloads: { type: 'string', default: '1000' },
      json: { type: 'boolean', default: false },
    },
  });
  return values;
}

async function run(values: ReturnType<typeof readOptions>): Promise<void> {
  // An engine keeps no process alive by itself; in a gateway the server does.
  const alive = setInterval(() => {}, 60_000);
  const hosted = await hostEngine();
  const measured: Record<string, MemorySample[]> = {
    requests: await measureMemory(Number(values.requests), () => hosted.ask()),
    reloads: await measureMemory(Number(values.reloads), async () => {
      await hosted.reload();
      await hosted.ask();
    }),
  };
  await hosted.stop();
  clearInterval(alive);

  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  const rows = Object.entries(measured).flatMap(([what, samples]) =>
    samples.map(({ done, heap, children }) => {
      const count = Number(what === 'requests' ? values.requests : values.reloads);
      return `| ${Math.round((count * done) / 100).toLocaleString('en')} ${what} | ${megabytes(heap)} | ${megabytes(children)} |`;
    }),
  );
  const table = ['| after | heap, MB | planner process, MB |', '| --- | --: | --: |', ...rows].join('\n');
  process.stdout.write(values.json ? JSON.stringify(measured) : `${table}\n`);
}

await startCommand(process, (args, _environment, printer) =>
  runCommand(args, { usage, read: readOptions, run, showsStack: true }, printer),
);
