import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { getOperationAST, parse } from 'graphql';
import { readQuestions } from './http/index.ts';

// Writes the question library as a manifest of trusted documents, in the format of
// `@apollo/generate-persisted-query-manifest`, to the file that is named on the command line.

const [file = 'persisted-documents.json'] = process.argv.slice(2);

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
process.stdout.write(`${operations.length} documents stand in ${file}\n`);
