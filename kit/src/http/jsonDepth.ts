import type { FastifyBodyParser } from 'fastify';

/** How deep lists and objects of a JSON body may stand in each other: deeper than any request that is answered. */
export const maximumJsonDepth = 250;

/** The most lists and objects that a JSON body of a client may have in all: they take longest to parse. */
const maximumJsonParts = 4_000;

/** The code of the error of a body that is too deep. */
export const jsonTooDeep = 'JSON_TOO_DEEP';

/**
 * Makes a parser of JSON bodies refuse those that are too deep, or have too many parts, before it parses them.
 * @param parse what parses the others, as Fastify gives it
 * @param maximumParts the most lists and objects in all; as many as a client may send when left out
 */
export const shallowJson =
  (parse: FastifyBodyParser<string>, maximumParts = maximumJsonParts): FastifyBodyParser<string> =>
  (request, body, done) => {
    const { depth, parts } = measureJson(body, maximumParts);
    if (depth > maximumJsonDepth) {
      const message = `The body has more than ${maximumJsonDepth} lists and objects that stand in each other`;
      return done(Object.assign(new Error(message), { statusCode: 400, code: jsonTooDeep }), undefined);
    }
    if (parts <= maximumParts) return parse(request, body, done);
    const message = `The body has more than ${maximumParts} lists and objects`;
    return done(Object.assign(new Error(message), { statusCode: 400, code: 'JSON_TOO_MANY' }), undefined);
  };

const [quote, backslash, openList, closeList, openObject, closeObject] = [34, 92, 91, 93, 123, 125];

/**
 * How deep lists and objects of a JSON text stand in each other, and how many there are. It is much cheaper than parsing the
 * text; it ends where either is too much.
 */
function measureJson(json: string, maximumParts: number): { readonly depth: number; readonly parts: number } {
  let [now, depth, parts] = [0, 0, 0];
  for (let at = 0; at < json.length && depth <= maximumJsonDepth && parts <= maximumParts; at += 1) {
    const code = json.charCodeAt(at);
    if (code === quote) at = endOfString(json, at);
    else if (code === openList || code === openObject) {
      now += 1;
      parts += 1;
      depth = Math.max(depth, now);
    } else if (code === closeList || code === closeObject) now -= 1;
  }
  return { depth, parts };
}

/** Where the string that begins at a place ends; the end of the text when it does not. */
function endOfString(json: string, from: number): number {
  for (let end = json.indexOf('"', from + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let slashes = 0;
    while (json.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return json.length;
}
