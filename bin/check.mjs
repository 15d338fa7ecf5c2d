// `npm run check`: everything about the sources that can be told without running the graph. Every step runs,
// so that one look shows all that is wrong.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What is generated, and must be what the generators write now. */
const generated = [
  'gateway/supergraph.graphql',
  'gateway/schema.graphql',
  'subgraphs/members/src/__generated__/schema.ts',
  'subgraphs/products/src/__generated__/schema.ts',
  'subgraphs/suppliers/src/__generated__/schema.ts',
  'test/__generated__/questions.ts',
];

const steps = [
  { name: 'generated files are fresh', check: regenerate },
  { name: 'format', check: () => run('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'lint', check: () => run('npm', 'run', '--silent', 'lint') },
  { name: 'types', check: () => run('tsc') },
  { name: 'unused code and packages', check: () => run('knip', '--no-config-hints') },
  { name: 'architecture', check: () => run('npm', 'test', '--silent', '--', 'test/architecture') },
];

const failed = steps.filter(({ name, check }) => {
  const fine = check();
  process.stdout.write(`${fine ? 'ok  ' : 'FAIL'} ${name}\n`);
  return !fine;
});
process.exitCode = failed.length > 0 ? 1 : 0;

function run(command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) process.stdout.write(`${stdout}${stderr}`);
  return status === 0;
}

function regenerate() {
  const before = generated.map(read);
  if (!run('npm', 'run', '--silent', 'compose') || !run('npm', 'run', '--silent', 'codegen')) return false;
  const stale = generated.filter((file, index) => read(file) !== before[index]);
  for (const file of stale) process.stdout.write(`${file} was stale; it is written anew, look at it and commit it\n`);
  return stale.length === 0;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
