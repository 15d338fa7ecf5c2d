import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readQuestions } from '../../gateway/src/http/questions.ts';
import { startTestPlanner, type TestPlanner } from '../support/plans.ts';
import { questionsPage } from '../support/questionsPage.ts';

const file = new URL('../../docs/questions.md', import.meta.url);

let planner: TestPlanner;
beforeAll(async () => {
  planner = await startTestPlanner();
});
afterAll(() => planner.close());

test('docs/questions.md shows every question of the library', async () => {
  const questions = [];
  for (const question of readQuestions()) {
    const { fetches } = await planner.plan(question.query);
    questions.push({ ...question, fetches });
  }
  const page = questionsPage(questions);
  if (process.env['UPDATE_DOCS']) writeFileSync(file, page);
  expect(readFileSync(file, 'utf8')).toBe(page);
});
