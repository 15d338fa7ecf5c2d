/** The table whose rows a list, or a relation of a filter, consists of. */
export interface CountedList {
  /** A table of the subgraph's schema. */
  readonly table: string;
  /** The columns that hold the parent; a row stands in the list of each of them. Without any, all rows are in the list. */
  readonly parents?: readonly string[];
  /** The column that holds the item, where the table links items to parents; without it, the row is the item. */
  readonly item?: string;
  /**
   * Whether any row may belong to any parent: the list is found by a condition that no column of the table states. With
   * `parents`, a parent has as many rows as have one value there, and other parents may have the same ones.
   */
  readonly anyParent?: boolean;
}

/** The lists by coordinate: `Type.field` of the schema, or `InputType.field` of a filter. */
export type CountedLists = Readonly<Record<string, CountedList>>;

/** Rows that are read to compute a value. */
export interface CountedReads extends CountedList {
  /** How many plain reads one of them is worth: where it is joined and looked up, many; 1 when left out. */
  readonly times?: number;
}

/**
 * What is read to compute values, by coordinate: `Type.field`, `InputType.field` of a filter, or `Enum.VALUE` of a key of an
 * order or a facet. Of a list, what is read besides its items.
 */
export type ComputedValues = Readonly<Record<string, readonly CountedReads[]>>;

/** The columns of each table whose most frequent values are needed. */
export function columnsByTable(lists: readonly CountedList[]): Map<string, Set<string>> {
  const tables = new Map<string, Set<string>>();
  for (const { table, parents = [], item } of lists) {
    const columns = tables.get(table) ?? new Set();
    for (const column of [...parents, ...(item === undefined ? [] : [item])]) columns.add(column);
    tables.set(table, columns);
  }
  return tables;
}
