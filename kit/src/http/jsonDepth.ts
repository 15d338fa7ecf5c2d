import type { FastifyBodyParser } from 'fastify';

/** How deep lists and objects of a JSON body may stand in each other: deeper than any request that is answered. */
export const maximumJsonDepth = 250;

/** The code of the error of a body that is too deep. */
export const jsonTooDeep = 'JSON_TOO_DEEP';

/**
 * Makes a parser of JSON bodies refuse those that are too deep before it parses them.
 * @param parse what parses the others, as Fastify gives it
 */
export const shallowJson =
  (parse: FastifyBodyParser<string>): FastifyBodyParser<string> =>
  (request, body, done) => {
    if (!isTooDeep(body)) return parse(request, body, done);
    const message = `The body has more than ${maximumJsonDepth} lists and objects that stand in each other`;
    return done(Object.assign(new Error(message), { statusCode: 400, code: jsonTooDeep }), undefined);
  };

const [quote, backslash, openList, closeList, openObject, closeObject] = [34, 92, 91, 93, 123, 125];

/**
 * Whether lists and objects of a JSON text stand too deep in each other. It is much cheaper than parsing the text, which takes
 * longest where they do; it ends at the first that is too deep.
 */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === quote) at = endOfString(json, at);
    else if (code === openList || code === openObject) depth += 1;
    else if (code === closeList || code === closeObject) depth -= 1;
    if (depth > maximumJsonDepth) return true;
  }
  return false;
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
