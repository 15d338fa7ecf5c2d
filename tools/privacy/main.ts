import { privacyProgram } from './program.ts';

process.exitCode = await privacyProgram(process.argv.slice(2), process.env, {
  result: (text) => process.stdout.write(`${text}\n`),
  say: (text) => process.stderr.write(`${text}\n`),
});
