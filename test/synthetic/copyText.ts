import type { Json, Row, Value } from './table.ts';

/** A row as a line of PostgreSQL's COPY text format, with the columns in the order given. */
export function copyLine(columns: readonly string[], row: Row): string {
  let line = copyValue(row[columns[0]!]);
  for (let index = 1; index < columns.length; index += 1) line += `\t${copyValue(row[columns[index]!])}`;
  return `${line}\n`;
}

// Provenance and the like are the same object in every row.
const known = new WeakMap<object, string>();

function copyValue(value: Value | undefined): string {
  if (value === null || value === undefined) return String.raw`\N`;
  if (typeof value === 'string') return escaped(value);
  if (typeof value !== 'object') return String(value);
  let text = known.get(value);
  if (text === undefined) known.set(value, (text = escaped(isJson(value) ? JSON.stringify(value.json) : array(value))));
  return text;
}

const isJson = (value: readonly string[] | Json): value is Json => 'json' in value;

/** A PostgreSQL array; items are quoted, as they may hold commas and braces. */
const array = (items: readonly string[]): string =>
  `{${items.map((item) => `"${item.replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`;

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': String.raw`\t`,
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
};

const escaped = (text: string): string =>
  /[\\\t\n\r]/.test(text) ? text.replaceAll(/[\\\t\n\r]/g, (each) => escapes[each]!) : text;
