import { describe, expect, test } from '@jest/globals';
import fastify from 'fastify';
import { jsonTooDeep, shallowJson } from '../src/http/index.ts';

const nested = (depth: number, inner = '') => `${'['.repeat(depth)}${inner}${']'.repeat(depth)}`;

/** What a server gives back for a JSON body, and which error it refuses one with. */
async function posted(body: string): Promise<{ status: number; text: string; code: string | undefined }> {
  const app = fastify();
  let code: string | undefined;
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    shallowJson(app.getDefaultJsonParser('error', 'error')),
  );
  app.setErrorHandler((error: { code: string; statusCode: number }, _request, reply) => {
    code = error.code;
    return reply.code(error.statusCode).send('');
  });
  app.post('/', async (request, reply) => reply.type('text/plain').send(JSON.stringify(request.body)));
  const answer = await app.inject({ method: 'POST', url: '/', body, headers: { 'content-type': 'application/json' } });
  await app.close();
  return { status: answer.statusCode, text: answer.body, code };
}

describe('JSON bodies', () => {
  test.each([
    ['as deep as is allowed', nested(250)],
    ['objects and lists in turn', `${'[{"a":'.repeat(125)}1${'}]'.repeat(125)}`],
    ['many brackets beside each other', `[${Array.from({ length: 1_300 }, () => nested(3)).join(',')}]`],
    ['brackets in a text', JSON.stringify([nested(400), '{'.repeat(400)])],
    [
      'brackets behind an escaped quote',
      JSON.stringify([`"${nested(400)}`, `\\"${nested(400)}`, `\\\\${nested(400)}`]),
    ],
    ['a text that ends with a backslash', JSON.stringify([`\\`, nested(260), `a\\\\`, nested(260)])],
  ])('with %s are parsed', async (_what, body) => {
    expect(await posted(body)).toEqual({ status: 200, text: body, code: undefined });
  });

  test.each([
    ['one list deeper', nested(251)],
    ['objects', `${'{"a":'.repeat(251)}1${'}'.repeat(251)}`],
    ['a hundred thousand lists', nested(100_000)],
    ['brackets that nobody closes', '['.repeat(100_000)],
    ['depth behind a text with quotes', `["\\"", "\\\\", ${nested(250)}]`],
  ])('with %s are refused before they are parsed', async (_what, body) => {
    expect(await posted(body)).toMatchObject({ status: 400, code: jsonTooDeep });
  });

  test.each([
    ['lists', `[${'[],'.repeat(10_000)}1]`],
    ['objects', `[${'{},'.repeat(80_000)}1]`],
  ])('with too many %s are refused before they are parsed', async (_what, body) => {
    expect(await posted(body)).toMatchObject({ status: 400, code: 'JSON_TOO_MANY' });
  });

  test('with a text that does not end are refused as what they are', async () => {
    const { status, code } = await posted(`["${nested(400)}`);
    expect(status).toBe(400);
    expect(code).not.toBe(jsonTooDeep);
  });
});
