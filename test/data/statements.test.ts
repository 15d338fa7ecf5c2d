import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { readQuestions } from '../../gateway/src/http/questions.ts';

const file = new URL('../../docs/domain.md', import.meta.url);
const schema = buildSchema(readFileSync('gateway/schema.graphql', 'utf8'));

interface Statement {
  readonly number: number;
  readonly answers: readonly string[];
  readonly reason: string | undefined;
}

const row = /^\| (\d+) \| ([^|]+) \| ([^|]+) \| ([^|]*)\|$/gm;

function statementsOf(page: string): Statement[] {
  return [...page.matchAll(row)].map(([, number, , answered = '']) => ({
    number: Number(number),
    answers: [...answered.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
    reason: /\bout: (\S.+)$/.exec(answered.trim())?.[1],
  }));
}

function exists(coordinate: string): boolean {
  const [typeName = '', member = ''] = coordinate.split('.');
  const type = schema.getType(typeName);
  if (isEnumType(type)) return type.getValue(member) !== undefined;
  return (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) && member in type.getFields();
}

const page = readFileSync(file, 'utf8');
const statements = statementsOf(page);

test('every statement of the source texts is there, each once', () => {
  expect(statements.map(({ number }) => number)).toEqual(Array.from({ length: 83 }, (_, n) => n + 1));
});

test('every statement is answered by the graph, or out with a reason', () => {
  const open = statements.filter(({ answers, reason }) => answers.length === 0 && reason === undefined);
  expect(open.map(({ number }) => number)).toEqual([]);
});

test('every field and every value that is to answer a statement exists', () => {
  const missing = statements.flatMap(({ number, answers }) =>
    answers.filter((name) => !exists(name)).map((name) => `${number}: ${name}`),
  );
  expect(missing).toEqual([]);
  expect(['Event.nothing', 'Nothing.title', 'Coverage.NOTHING', 'Event', ''].filter(exists)).toEqual([]);
});

test('every statement names the questions of the library that come from it', () => {
  const questions = readQuestions();
  const asked = (number: number) =>
    questions
      .filter((question) => question.statements.includes(number))
      .map(({ name }) => `[${name}](../gateway/questions/${name}.graphql)`)
      .toSorted()
      .join(', ');
  const fresh = page.replace(row, (_line, number, statement, answered) => {
    const names = asked(Number(number));
    return `| ${number} | ${statement} | ${answered} | ${names === '' ? '' : `${names} `}|`;
  });
  if (process.env['UPDATE_DOCS']) writeFileSync(file, fresh);
  expect(readFileSync(file, 'utf8')).toBe(fresh);
});
