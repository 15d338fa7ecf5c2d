import type { RequestListener } from 'node:http';
import { json, text } from '../../../gateway/test/support/httpServer.ts';
import type { ConformanceCase, Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

const less = 'it gives an error of the first entity alone';

/** Whatever the server does: what it should have given is null with errors of the code, the rest is answered. */
const broken = (id: string, shows: string, code: string, listener: RequestListener): ConformanceCase => ({
  id,
  shows,
  query: '{ w: weather lamps { id watts } count }',
  data: {
    w: null,
    lamps: [
      { id: 'l1', watts: null },
      { id: 'l2', watts: null },
    ],
    count: 2,
  },
  errors: [['w'], ['lamps', 0, 'watts'], ['lamps', 1, 'watts']].map((path) => ({ path, code })),
  http: { shaky: listener },
  differs: less,
});

const half: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"data":{"wea');
  setTimeout(() => response.destroy(), 20);
};

const bad = 'SUBGRAPH_BAD_RESPONSE';

export const brokenHttp: Feature = {
  name: 'broken-http',
  title: 'Subgraphs that are broken on the level of HTTP',
  subgraphs,
  cases: [
    {
      id: 'HTTP-01',
      shows: 'A subgraph over HTTP that is in order is answered as any other.',
      query: '{ weather lamps { watts id } }',
      data: {
        weather: 'fog',
        lamps: [
          { watts: 40, id: 'l1' },
          { watts: 40, id: 'l2' },
        ],
      },
    },
    broken(
      'HTTP-02',
      'Status 500 with a text.',
      bad,
      text('Internal Server Error', { status: 500, type: 'text/plain' }),
    ),
    broken('HTTP-03', 'A page of HTML.', bad, text('<!doctype html><p>Sorry</p>', { type: 'text/html' })),
    broken('HTTP-04', 'Half a JSON.', bad, text('{"data":{"weather":"fo')),
    broken('HTTP-05', 'Nothing at all, with status 200.', bad, text('')),
    broken('HTTP-06', 'A connection that breaks off in the middle of the answer.', 'SUBGRAPH_UNAVAILABLE', half),
    broken('HTTP-07', 'A connection that is closed without an answer.', 'SUBGRAPH_UNAVAILABLE', (request) =>
      request.socket.destroy(),
    ),
    broken('HTTP-08', 'JSON that is not an answer of GraphQL: a list.', bad, json([{ data: {} }])),
    broken('HTTP-09', 'JSON that is not an answer of GraphQL: null.', bad, json(null)),
    broken('HTTP-10', 'JSON that is not an answer of GraphQL: data that is a text.', bad, json({ data: 'fog' })),
    broken('HTTP-11', 'JSON that is not an answer of GraphQL: errors that are a text.', bad, json({ errors: 'no' })),
    broken(
      'HTTP-12',
      'JSON that is not an answer of GraphQL: an error without a message.',
      bad,
      json({ errors: [{}] }),
    ),
    broken('HTTP-13', 'JSON that is not an answer of GraphQL: neither data nor errors.', bad, json({ message: 'ok' })),
    broken(
      'HTTP-14',
      'An answer of GraphQL that says what went wrong, with status 500, is used.',
      'BAD_USER_INPUT',
      text('{"errors":[{"message":"no","extensions":{"code":"BAD_USER_INPUT"}}]}', { status: 500 }),
    ),
    broken(
      'HTTP-15',
      'An error without a code of the subgraph is shown without its text.',
      'INTERNAL_SERVER_ERROR',
      json({ data: null, errors: [{ message: 'at db.ts:5', extensions: { code: 'oops, db' } }] }),
    ),
    broken('HTTP-16', 'A list of nulls instead of errors.', bad, json({ data: null, errors: [null] })),
    broken('HTTP-17', 'An empty list of errors and no data.', bad, json({ errors: [] })),
    broken(
      'HTTP-18',
      'An error with a code of the subgraph is shown with it: the subgraph means it for clients.',
      'FORBIDDEN',
      json({ data: null, errors: [{ message: 'You may not see this.', extensions: { code: 'FORBIDDEN' } }] }),
    ),
  ],
};
