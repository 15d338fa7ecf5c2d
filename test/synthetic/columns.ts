import type { Row, SyntheticTable, Value } from './table.ts';

/** Whoever runs a statement. */
interface Queries {
  query(text: string): Promise<{ readonly rows: unknown[] }>;
}

/** A column of a table as the database has it. */
interface Column {
  readonly name: string;
  readonly type: string;
  /** Whether a row can leave it out. */
  readonly optional: boolean;
}

/** How a table is filled. */
export interface ColumnPlan {
  /** The columns that get values, those of the rows first. */
  readonly columns: readonly string[];
  /** What a column gets that must have a value and is made by nobody: an empty one of its type. */
  readonly fallback: Row;
  /** Columns of the rows that the table does not have. */
  readonly unknown: readonly string[];
  /** Columns whose values are of another form: a text where JSON is wanted, and the like. */
  readonly misshapen: readonly string[];
}

/** Compares what a table's rows have with what the database's table wants. */
export async function planColumns(client: Queries, table: SyntheticTable): Promise<ColumnPlan> {
  const wanted = await columnsOf(client, table);
  const [first = {}] = table.rows();
  const made = Object.keys(first);
  const missing = wanted.filter(({ name, optional }) => !optional && !made.includes(name));
  const fallback = Object.fromEntries(missing.map(({ name, type }) => [name, emptyOf(type)]));
  const names = new Set(wanted.map(({ name }) => name));
  const misshapen = wanted.filter(({ name, type }) => first[name] != null && formOf(first[name]) !== formOfType(type));
  return {
    columns: [...made.filter((name) => names.has(name)), ...Object.keys(fallback)],
    fallback,
    unknown: made.filter((name) => !names.has(name)),
    misshapen: misshapen.map(({ name }) => name),
  };
}

async function columnsOf(client: Queries, { schema, name }: SyntheticTable): Promise<Column[]> {
  const { rows } = await client.query(
    `select column_name as name, data_type as type,
       is_nullable = 'YES' or column_default is not null or is_identity = 'YES' or is_generated = 'ALWAYS' as optional
     from information_schema.columns where table_schema = '${schema}' and table_name = '${name}' order by ordinal_position`,
  );
  if (rows.length === 0) throw new Error(`There is no table ${schema}.${name}.`);
  return rows as Column[];
}

type Form = 'json' | 'array' | 'scalar';

const formOfType = (type: string): Form => (type.startsWith('json') ? 'json' : type === 'ARRAY' ? 'array' : 'scalar');

const formOf = (value: Value): Form =>
  Array.isArray(value) ? 'array' : typeof value === 'object' && value !== null ? 'json' : 'scalar';

function emptyOf(type: string): Row[string] {
  if (type === 'ARRAY') return [];
  if (type.startsWith('json')) return { json: {} };
  if (type === 'boolean') return false;
  if (/^(smallint|integer|bigint|numeric|real|double precision)$/.test(type)) return 0;
  if (type === 'date' || type.startsWith('timestamp')) return '2011-11-22';
  if (type === 'uuid') return '00000000-0000-4000-8000-000000000000';
  return '';
}
