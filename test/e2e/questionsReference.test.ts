import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readQuestions } from '../../gateway/src/http/questions.ts';
import { libraryAnswer } from '../support/answers.ts';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph({ engine: 'apollo' });
});
afterAll(() => graph.close());

describe('the reference engine', () => {
  test.each(readQuestions())('gives the same answer to $name', async ({ name, query }) => {
    expect(await graph.query(query)).toEqual(libraryAnswer(name));
  });
});
