/** JSON for a column of type jsonb. */
export interface Json {
  readonly json: unknown;
}

/** What a column can be given. */
export type Value = string | number | boolean | null | readonly string[] | Json;

/** A row by the names of its columns; a column that is left out gets its default. */
export type Row = Readonly<Record<string, Value>>;

/** The rows of one table of a subgraph. */
export interface SyntheticTable {
  readonly schema: 'members' | 'products' | 'suppliers';
  readonly name: string;
  /** How many rows there will be. */
  readonly count: number;
  /** Makes them, one after the other, the same in every run. */
  rows(): Iterable<Row>;
}

/** Text in both languages, the same way for every table. */
export const texts = (da: string, en: string): Json => ({ json: { da, en } });

/** Where everything made up is stated. */
export const provenance: Json = { json: [{ source: 'source:synthetic', confidence: 'LOW' }] };
