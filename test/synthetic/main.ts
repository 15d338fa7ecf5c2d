import { runCommand, startCommand } from '@community-graph/kit/command';
import { databaseUrlVariable } from '@community-graph/kit/config';
import { fill, rowsOf } from './fill.ts';
import { readOptions, usage, type SyntheticOptions } from './options.ts';
import { grouped, progressBar } from './progress.ts';

// The program behind `npm run seed:synthetic`: progress goes to standard error, the figures to standard output.

const tell = (line: string) => process.stderr.write(`${line}\n`);

async function run({ sizes, seed, databaseUrl, replace }: SyntheticOptions): Promise<void> {
  const url = databaseUrlVariable.safeParse(databaseUrl);
  if (!url.success)
    throw new Error(
      'This fills a PostgreSQL server, not an embedded database: set DATABASE_URL or give --database-url.',
    );
  const bar = progressBar(rowsOf(sizes, seed), process.stderr);
  const report = await fill({ url: url.data, sizes, seed, replace, onProgress: (rows, doing) => bar.at(rows, doing) });
  const { rows, copySeconds, indexSeconds, analyzeSeconds, remarks } = report;
  const perSecond = (seconds: number) => `${grouped(rows / seconds)} rows/s`;
  bar.end('Done.');
  for (const remark of remarks) tell(`Note: ${remark}.`);
  process.stdout.write(
    [
      `${grouped(rows)} rows, seed ${seed}: a made-up continent; nothing of it is real.`,
      `  copying             ${copySeconds.toFixed(1)} s, ${perSecond(copySeconds)}`,
      `  counts and indexes  ${indexSeconds.toFixed(1)} s; with them ${perSecond(copySeconds + indexSeconds)}`,
      `  statistics          ${analyzeSeconds.toFixed(1)} s; with them ${perSecond(copySeconds + indexSeconds + analyzeSeconds)}`,
      '',
    ].join('\n'),
  );
}

await startCommand(process, (args, environment, printer) =>
  runCommand(args, { usage, read: (line) => readOptions(line, environment), run }, printer),
);
