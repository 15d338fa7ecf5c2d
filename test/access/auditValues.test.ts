import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Subgraph } from '@community-graph/kit/subgraph';
import { allowedScopes, anonymous, scopes, type Scope, type Viewer } from '@community-graph/kit/viewer';
import { auditAccess as members } from '../../subgraphs/members/src/entities/index.ts';
import { auditAccess as products } from '../../subgraphs/products/src/entities/index.ts';
import { auditAccess as suppliers } from '../../subgraphs/suppliers/src/entities/index.ts';
import { startConfidentialGraph, type ConfidentialGraph } from './support/confidentialGraph.ts';

const access = { members, products, suppliers };
const names = Object.keys(access) as (keyof typeof access)[];

let running: ConfidentialGraph;
beforeAll(async () => {
  running = await startConfidentialGraph();
});
afterAll(() => running.close());

const subgraph = (name: string): Subgraph => running.graph.subgraphs[name]!;

const rows = <Row>(name: string, statement: string): Promise<Row[]> => subgraph(name).orm.fork().execute(statement);

/** The tables of a subgraph with triggers that write the audit log. */
const auditedTables = async (name: string): Promise<string[]> => {
  const found = await rows<{ name: string }>(
    name,
    `select distinct c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
       join pg_namespace n on n.oid = c.relnamespace join pg_proc p on p.oid = t.tgfoid
     where n.nspname = '${name}' and p.proname = 'note_audit' order by 1`,
  );
  return found.map((row) => row.name);
};

/** The confidential entities of a subgraph: their tables, and whether their filter shows a viewer any row. */
const confidentialTables = (name: string) =>
  [...subgraph(name).orm.fork().getMetadata().getAll().values()]
    .filter(({ filters }) => 'visible' in filters)
    .map(({ tableName, filters }) => ({
      table: tableName,
      shows: (viewer: Viewer): boolean => {
        const { cond } = filters['visible']!;
        const rule = (cond as (given: object) => object)({ viewer, today: '2026-11-21' });
        return JSON.stringify(rule) !== JSON.stringify({ id: null });
      },
    }));

const narrowed = (...granted: readonly Scope[]): Viewer => ({
  ...anonymous,
  role: 'SECRETARIAT',
  subject: 'auditor',
  scopes: granted,
});

test('the values of credentials need the scope that their list needs', () => {
  // Their filter shows rows to the whole secretariat; the fields that lead to them ask for the scope.
  expect(suppliers['credential']).toEqual(['credentials:manage']);
});

describe.each(names)('the audit log of %s', (name) => {
  test('has a rule for every table that is audited, and for no other', async () => {
    // Besides tables, the log has entries about what was erased from it.
    expect(Object.keys(access[name]).toSorted()).toEqual([...(await auditedTables(name)), 'erasure'].toSorted());
  });

  test('shows values by exactly the scopes that show the rows themselves', async () => {
    const audited = await auditedTables(name);
    const own = confidentialTables(name).filter(({ table }) => audited.includes(table) && table !== 'credential');
    expect(own.map(({ table }) => [table, access[name][table]!.toSorted()])).toEqual(
      own.map(({ table, shows }) => [table, scopes.filter((scope) => shows(narrowed(scope))).toSorted()]),
    );
    const rest = audited.filter((table) => !confidentialTables(name).some((each) => each.table === table));
    expect(rest.filter((table) => access[name][table]!.length > 0)).toEqual([]);
  });

  test('shows a token for the audit log alone that something changed, and no confidential value', async () => {
    const audited = await auditedTables(name);
    await Promise.all(audited.map((table) => note(name, table)));
    const secret = audited.filter((table) => access[name][table]!.length > 0);
    const seen = await ask(name, narrowed('audit:read'));
    expect(seen.length).toBe(audited.length);
    for (const entry of seen) {
      const isSecret = secret.includes(entry.entity);
      expect(entry).toMatchObject({ subjectId: `thing:${entry.entity}`, actor: 'dorte', action: 'test' });
      expect([entry.entity, entry.areFieldsShown, JSON.stringify(entry.fields).includes('hush')]).toEqual([
        entry.entity,
        !isSecret,
        !isSecret,
      ]);
      expect(entry.requiredScopes).toEqual(access[name][entry.entity]);
    }
    for (const table of secret) {
      for (const scope of access[name][table]!) {
        const shown = await ask(name, narrowed('audit:read', scope));
        expect(JSON.stringify(shown.find(({ entity }) => entity === table))).toContain('hush');
        const others = shown.filter(({ entity }) => secret.includes(entity) && !access[name][entity]!.includes(scope));
        expect(JSON.stringify(others)).not.toContain('hush');
      }
    }
    expect(JSON.stringify(await ask(name, narrowed(...allowedScopes('SECRETARIAT')))).match(/hush/g)!.length).toBe(
      audited.length,
    );
  });

  test('shows nobody the values of a table without a rule', async () => {
    await note(name, 'new_table');
    const seen = await ask(name, narrowed(...allowedScopes('SECRETARIAT')));
    expect(seen.find(({ entity }) => entity === 'new_table')).toMatchObject({ areFieldsShown: false, fields: [] });
  });
});

/** Writes an entry as the database does, with a value that stands nowhere else. */
const note = (name: string, table: string) =>
  rows(
    name,
    `insert into ${name}.audit_entry (id, made_at, actor, role, action, request_id, entity, subject_id, before, after)
     values ('audit:${name}.test-${table}', now(), 'dorte', 'SECRETARIAT', 'test', 'r', '${table}', 'thing:${table}',
       null, '{"text": "hush"}')`,
  );

interface Entry {
  readonly entity: string;
  readonly subjectId: string;
  readonly areFieldsShown: boolean;
  readonly requiredScopes: string[];
  readonly fields: object[];
}

async function ask(name: string, viewer: Viewer): Promise<Entry[]> {
  const { data, errors } = await subgraph(name).execute({
    query: `{ audit: ${name}Audit(first: 100) { nodes {
      entity subjectId actor action areFieldsShown requiredScopes fields { name before after } } } }`,
    requestId: 'test-request',
    viewer,
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data!['audit'] as { nodes: Entry[] }).nodes;
}
