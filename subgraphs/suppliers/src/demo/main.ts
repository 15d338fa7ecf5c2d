import { demoProgram } from './program.ts';

process.exitCode = await demoProgram(process.argv.slice(2), process.env, {
  result: (text) => process.stdout.write(`${text}\n`),
  say: (text) => process.stderr.write(`${text}\n`),
});
