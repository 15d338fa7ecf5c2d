import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { getOperationAST, parse } from 'graphql';
import { runCommand, startCommand, UsageError, type Printer } from '@community-graph/kit/command';
import { readQuestions } from './http/index.ts';

const usage = `npm run manifest -- [file]

  Writes the question library as a manifest of trusted documents, in the format of
  @apollo/generate-persisted-query-manifest, to a file: persisted-documents.json when none is named.`;

function readFile([file = 'persisted-documents.json', more]: readonly string[]): string {
  if (more !== undefined) throw new UsageError(`"${more}" is one too many.`);
  if (file.startsWith('-')) throw new UsageError(`"${file}" is no option.`);
  return file;
}

async function writeManifest(file: string, printer: Printer): Promise<void> {
  const operations = readQuestions().map(({ name, query: body }) => ({
    id: createHash('sha256').update(body).digest('hex'),
    name,
    type: getOperationAST(parse(body))!.operation,
    body,
  }));

  writeFileSync(
    file,
    `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`,
  );
  printer.result(`${operations.length} documents stand in ${file}`);
}

await startCommand(process, (args, _environment, printer) =>
  runCommand(args, { usage, read: readFile, run: (file) => writeManifest(file, printer) }, printer),
);
