import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { allowedScopes, anonymous, type Role, type Scope, type Viewer } from '@community-graph/kit/viewer';
import { products } from '../../src/subgraph.ts';
import { peersTelling } from './organizations.ts';

/** A viewer of a role with every scope that the role can have. */
export const viewerOf = (role: Role, own: Partial<Viewer> = {}): Viewer => ({
  ...anonymous,
  role,
  subject: `${role.toLowerCase()}-1`,
  scopes: allowedScopes(role),
  ...own,
});

/** The coordinator of a municipality. */
export const coordinator = (code: number, scopes: readonly Scope[] = allowedScopes('COORDINATOR')): Viewer =>
  viewerOf('COORDINATOR', { organizationId: `municipality:${code}`, scopes });

/** The secretariat. */
export const secretariat = viewerOf('SECRETARIAT');

/** An error that the user can mend, as the schema shows it. */
export interface ShownUserError {
  readonly code: string;
  readonly path: string[] | null;
  readonly message: string;
}

/** What a mutation answered. */
export interface Answered {
  /** Its payload; null when it was refused altogether. */
  // oxlint-disable-next-line typescript/no-explicit-any -- the tests know what they have asked for.
  readonly payload: any;
  /** The codes of the GraphQL errors. */
  readonly errors: unknown[];
}

/** The products subgraph with its shipped data, and organizations, where things are changed. */
export interface ChangingSubgraph extends TestSubgraph {
  /**
   * Runs one mutation.
   * @param input without its idempotency key, a new one unless it says one
   * @param fields what to read of the payload besides the user errors
   */
  change(name: string, input: Record<string, unknown>, viewer: Viewer, fields?: string): Promise<Answered>;
  /** Reads as a viewer. */
  // oxlint-disable-next-line typescript/no-explicit-any -- the tests know what they have asked for.
  read(query: string, viewer?: Viewer): Promise<any>;
  /** Runs SQL and gives its rows. */
  sql<Row = Record<string, unknown>>(statement: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Runs some work while every write of a table fails in the database. */
  whileFailing<Result>(table: string, work: () => Promise<Result>): Promise<Result>;
}

/** Starts it; the municipalities 101, 147, 151 and 751 are there, and 999 that was there until 2007. */
export async function startChanging(): Promise<ChangingSubgraph> {
  const organizations = [
    ...[101, 147, 151, 751].map((code) => ({ id: `municipality:${code}`, name: `Kommune ${code}` })),
    { id: 'region:1084', kind: 'REGION', name: 'Region Hovedstaden' },
  ];
  const running = await startTestSubgraph(products, { peers: peersTelling(organizations) });
  const sql: ChangingSubgraph['sql'] = (statement, parameters = []) =>
    running.subgraph.orm.fork().execute(statement, [...parameters]);
  await sql(
    `insert into products.organization_model (id, kind, name, short_name, sort_key, valid_to)
     values ('municipality:999', 'MUNICIPALITY', 'Nedlagt', 'Nedlagt', 'nedlagt', '2007-01-01')`,
  );
  let keys = 0;
  return {
    ...running,
    sql,
    async change(name, input, viewer, fields = '') {
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
    async read(query, viewer) {
      const { data, errors } = await running.subgraph.execute({ query, requestId: 'test-request', viewer });
      if (errors) throw new Error(`${query} has errors: ${JSON.stringify(errors)}`);
      return data;
    },
    async whileFailing(table, work) {
      await sql(`create function products.fail() returns trigger language plpgsql as
        $f$ begin raise exception 'the disk is full'; end $f$`);
      await sql(`create trigger zz_fail after insert or update on products.${table} execute function products.fail()`);
      try {
        return await work();
      } finally {
        await sql('drop function products.fail() cascade');
      }
    },
  };
}

/** The codes and paths of what is to mend. */
export const toMend = ({ payload }: Answered): string[] =>
  payload.userErrors.map(({ code, path }: ShownUserError) => `${code} ${path?.join('.') ?? ''}`.trim());
