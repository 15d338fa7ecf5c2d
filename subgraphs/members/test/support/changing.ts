import { peerTelling, startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { allowedScopes, anonymous, type Role, type Viewer } from '@community-graph/kit/viewer';
import { members } from '../../src/subgraph.ts';

/** A viewer of a role with every scope that the role can have. */
export const viewerOf = (role: Role, own: Partial<Viewer> = {}): Viewer => ({
  ...anonymous,
  role,
  subject: `${role.toLowerCase()}-1`,
  scopes: allowedScopes(role),
  ...own,
});

/** The secretariat. */
export const secretariat = viewerOf('SECRETARIAT');

/** What a mutation answered. */
export interface Answered {
  /** Its payload; null when it was refused altogether. */
  // oxlint-disable-next-line typescript/no-explicit-any -- the tests know what they have asked for.
  readonly payload: any;
  /** The codes of the GraphQL errors. */
  readonly errors: unknown[];
}

/** The members subgraph with its shipped data, where the secretariat changes things. */
export interface ChangingSubgraph extends TestSubgraph {
  /**
   * Runs one mutation.
   * @param input without its idempotency key, a new one unless it says one
   * @param fields what to read of the payload besides the user errors
   * @param viewer the secretariat when left out
   */
  change(name: string, input: Record<string, unknown>, fields?: string, viewer?: Viewer): Promise<Answered>;
  /** Runs SQL and gives its rows. */
  sql<Row = Record<string, unknown>>(statement: string): Promise<Row[]>;
  /** Runs some work while every write of a table fails in the database. */
  whileFailing<Result>(table: string, work: () => Promise<Result>): Promise<Result>;
}

const nothing = { formerIds: [], otherNames: [], summaryDa: null, summaryEn: null };

/** Starts it; `product:os2mo` and `supplier:magenta` are known besides what it owns. */
export async function startChanging(): Promise<ChangingSubgraph> {
  const product = { ...nothing, id: 'product:os2mo', name: 'OS2mo', taskArea: null };
  const supplier = { ...nothing, id: 'supplier:magenta', name: 'Magenta', cvr: null, website: null };
  const running = await startTestSubgraph(members, {
    peers: {
      products: peerTelling({ productFeed: [{ ...product, kleNumbers: [], repositories: [], modules: [] } as never] }),
      suppliers: peerTelling({ supplierFeed: [supplier] }),
    },
  });
  const sql: ChangingSubgraph['sql'] = (statement) => running.subgraph.orm.fork().execute(statement);
  let keys = 0;
  return {
    ...running,
    sql,
    async change(name, input, fields = '', viewer = secretariat) {
      keys += 1;
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
      const { data, errors = [] } = await running.subgraph.execute({
        query: `mutation ($input: ${type}) { payload: ${name}(input: $input) { ${fields} userErrors { code path message } } }`,
        variables: { input: { idempotencyKey: `key-${keys}`, ...input } },
        requestId: 'test-request',
        viewer,
      });
      return { payload: data?.['payload'] ?? null, errors: errors.map(({ extensions }) => extensions?.['code']) };
    },
    async whileFailing(table, work) {
      await sql(`create function members.fail() returns trigger language plpgsql as
        $f$ begin raise exception 'the disk is full'; end $f$`);
      await sql(`create trigger zz_fail after insert or update on members.${table} execute function members.fail()`);
      try {
        return await work();
      } finally {
        await sql('drop function members.fail() cascade');
      }
    },
  };
}

/** The codes and paths of what is to mend. */
export const toMend = ({ payload }: Answered): string[] =>
  payload.userErrors.map(({ code, path }: { code: string; path: string[] | null }) =>
    `${code} ${path?.join('.') ?? ''}`.trim(),
  );
