import { createHmac, randomBytes } from 'node:crypto';
import { Kind, parse, print, visit, type ASTNode } from 'graphql';

/** How much of a text that strangers send is written to the log, in characters. */
const loggedCharacters = 2_000;

/** How much of a document is read, in characters and in tokens: some milliseconds of work. */
const [readCharacters, readTokens] = [20_000, 5_000];

/** It says in one process which lines are about the same text, and nobody can find a text by it. */
const key = randomBytes(32);

/** The beginning of a text for the log, with `…` where something was cut off. */
const shortened = (text: string): string =>
  text.length > loggedCharacters ? `${text.slice(0, loggedCharacters)}…` : text;

/**
 * The text of a document for the log: each value in it is `…`, because it may be personal, and comments and descriptions are left out.
 * Names and variables stay. What is too long or no GraphQL is only counted.
 */
export function loggedDocument(text: string): string {
  if (text.length <= readCharacters) {
    try {
      return shortened(print(withoutValues(parse(text, { noLocation: true, maxTokens: readTokens }))));
    } catch {
      // It is no GraphQL, or nested more deeply than the stack is.
    }
  }
  const digest = createHmac('sha256', key).update(text).digest('base64url').slice(0, 16);
  return `${text.length} characters, ${digest}`;
}

const hidden: ASTNode = { kind: Kind.ENUM, value: '…' };

const values = new Set<string>([
  Kind.STRING,
  Kind.INT,
  Kind.FLOAT,
  Kind.BOOLEAN,
  Kind.ENUM,
  Kind.NULL,
  Kind.LIST,
  Kind.OBJECT,
]);

function withoutValues(document: ASTNode): ASTNode {
  return visit(document, {
    enter(node, place) {
      if (place === 'description') return null;
      return values.has(node.kind) && node !== hidden ? hidden : undefined;
    },
  });
}

/** How messages of graphql-js, of planners and of databases quote values. What follows is the value, to the end or to the last group. */
const quotations: readonly [RegExp, string][] = [
  // "Int cannot represent non-integer value: …", `Enum "A" cannot represent value: …`
  [/(cannot represent [^:\n]*: )[^]*$/, '$1…'],
  // `Variable "$a" got invalid value … at "a.b"; Expected …`
  [/(got invalid value )[^]*?(; Expected |; Field |$)/, '$1…$2'],
  // `Expected value of type "A", found …`, "Unexpected character: …", 'Syntax Error: Expected Name, found String "…"'
  [/(\bfound )[^]*$/, '$1…'],
  [/(Unexpected (?:[A-Z]\w*|character:?) )[^]*$/, '$1…'],
  // `Unexpected token 'a', "…" is not valid JSON`
  [/(Unexpected token )[^]*$/, '$1…'],
  // PostgreSQL: `invalid input syntax for type integer: "…"`, `date/time field value out of range: "…"`
  [/(: )"[^]*"/, '$1…'],
  // "Key (name)=(…) already exists", "Failing row contains (…)"
  [/(=|contains )\([^]*\)/, '$1(…)'],
  // `value "…" is out of range for type integer`
  [/(\bvalue )"[^]*"/, '$1…'],
  // What query builders put behind their message.
  [/(\bparam(?:eter)?s: )[^]*$/i, '$1…'],
];

const quoted = /"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'/g;

/** What may be a name, a type or a place of a schema, as a single plain word may be; anything else in quotes is a value. */
const nameInQuotes = /^[$@]?[A-Za-z_[][\w.![\]]{0,99}$/;

/** The message of an error for the log, without the values that it quotes. */
export function loggedMessage(message: string): string {
  let text = shortened(message);
  for (const [pattern, replacement] of quotations) text = text.replace(pattern, replacement);
  return text.replaceAll(quoted, (all, double?: string, single?: string) =>
    nameInQuotes.test(double ?? single ?? '') ? all : '"…"',
  );
}
