import type { EntityMetadata } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import {
  OperationNodeTransformer,
  RawNode,
  ValueNode,
  type KyselyPlugin,
  type OperationNode,
  type QueryId,
  type TableNode,
} from 'kysely';
import { visibilityFilter } from './visibleTo.ts';

/** The tables whose rows not everybody may see, as they are read by SQL. */
export interface ConfidentialTables {
  /**
   * A plugin for one identity map's Kysely: `sql.table('suppliers.agreement')` becomes the rows of it that the viewer may
   * see, in brackets, by the same MikroORM filter that entities are read through. Undefined when nothing is confidential.
   */
  plugin(em: EntityManager): KyselyPlugin | undefined;
  /** Whether a table of the schema is one of them. */
  has(table: string): boolean;
}

interface Visible {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** Finds the confidential tables of an ORM: those of entities with the filter of `visibleTo`. */
export function confidentialTables(orm: EntityManager): ConfidentialTables {
  const schema = String(orm.config.get('schema'));
  // Written out in a statement, such a name would be read without the filter.
  const tables = new Map<string, { readonly meta: EntityMetadata; readonly written: RegExp }>(
    [...orm.getMetadata().getAll().values()]
      .filter(({ filters }) => visibilityFilter in filters)
      .map((meta) => [`${schema}.${meta.tableName}`, { meta, written: literal(schema, meta.tableName) }] as const),
  );
  return {
    has: (table) => tables.has(`${schema}.${table}`),
    plugin(em) {
      if (tables.size === 0) return undefined;
      const transformer = new VisibleRows(
        (name) => {
          const table = tables.get(name);
          return table && visibleRows(em, table.meta);
        },
        (text) => {
          for (const [name, { written }] of tables) {
            if (written.test(text))
              throw new Error(`read ${name} through sql.table: written out, anybody would see its rows`);
          }
        },
      );
      return {
        transformQuery: ({ node, queryId }) => transformer.transformNode(node, queryId),
        transformResult: async ({ result }) => result,
      };
    },
  };
}

const literal = (schema: string, table: string): RegExp =>
  new RegExp(`(?<!\\w)"?${schema}"?\\s*\\.\\s*"?${table}"?(?!\\w)`, 'i');

/** The filter as SQL; its rules are no promises, so that a statement can be made at once. */
function visibleRows(em: EntityManager, { class: entity, filters, tableName }: EntityMetadata): Visible {
  const params = em.getFilterParams(visibilityFilter) as Record<string, unknown> | undefined;
  if (params === undefined) throw new Error(`nobody was named who reads ${tableName}`);
  const { cond } = filters[visibilityFilter]!;
  if (typeof cond !== 'function') throw new Error(`the rule of ${tableName} is no rule of visibleTo`);
  const query = em
    .createQueryBuilder(entity, 'confidential')
    .select('*')
    .where(cond(params, 'read', em) as never);
  return query.toQuery();
}

/** Replaces the names of tables by the rows that may be seen. */
class VisibleRows extends OperationNodeTransformer {
  readonly #visible: (name: string) => Visible | undefined;
  readonly #refuse: (text: string) => void;

  constructor(visible: (name: string) => Visible | undefined, refuse: (text: string) => void) {
    super();
    this.#visible = visible;
    this.#refuse = refuse;
  }

  protected override transformTable(node: TableNode, queryId?: QueryId): TableNode {
    const { schema, identifier } = node.table;
    const visible = this.#visible(`${schema?.name}.${identifier.name}`);
    if (visible === undefined) return super.transformTable(node, queryId);
    return inBrackets(visible) as OperationNode as TableNode;
  }

  protected override transformRaw(node: RawNode, queryId?: QueryId): RawNode {
    this.#refuse(node.sqlFragments.join(' '));
    return super.transformRaw(node, queryId);
  }
}

/** MikroORM writes a question mark for each parameter. */
function inBrackets({ sql, params }: Visible): RawNode {
  const parts = `(${sql})`.split('?');
  if (parts.length !== params.length + 1) throw new Error('a rule of visibility holds a question mark of its own');
  return RawNode.create(
    parts,
    params.map((value) => ValueNode.create(value)),
  );
}
