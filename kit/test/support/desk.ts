import { defineEntity, LockMode, p } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { sql } from 'kysely';
import {
  chainAudit,
  createAudit,
  createAuditQuota,
  createRememberedChange,
  defineAuditEntry,
  defineAuditHead,
  defineAuditSeal,
  defineAuditSpent,
  defineRememberedChange,
  dropAudit,
  dropAuditQuota,
  forgetRememberedChange,
  indexAudit,
  keyRememberedChange,
  nextVersion,
  refuse,
  runChange,
  unchainAudit,
  unindexAudit,
  type AuditQuota,
  type Change,
} from '../../src/changing/index.ts';
import { key, openOrm, type Database, type Orm } from '../../src/database/index.ts';
import { anonymous, type Viewer } from '../../src/viewer/index.ts';

/** What lies on the desk. */
export const Paper = defineEntity({
  name: 'Paper',
  tableName: 'paper',
  properties: { id: key().primary(), text: p.text(), secret: p.text(), version: p.integer() },
});
const AuditEntry = defineAuditEntry();

class CreateDesk extends Migration {
  override up(): void {
    this.addSql(
      `create table "desk"."paper" ("id" text collate "C" primary key, "text" text not null, "secret" text not null, "version" int not null default 1)`,
    );
    const statements = [
      ...createAudit('desk', [{ table: 'paper', leftOut: ['secret'] }]),
      ...createRememberedChange('desk'),
    ];
    for (const statement of statements) this.addSql(statement);
  }

  override down(): void {
    for (const statement of dropAudit('desk')) this.addSql(statement);
    this.addSql(`drop table "desk"."paper", "desk"."remembered_change"`);
  }
}

class ChainDesk extends Migration {
  override up(): void {
    for (const statement of [...chainAudit('desk'), ...createAuditQuota('desk')]) this.addSql(statement);
  }

  override down(): void {
    for (const statement of [...dropAuditQuota('desk'), ...unchainAudit('desk')]) this.addSql(statement);
  }
}

class IndexDesk extends Migration {
  override up(): void {
    for (const statement of indexAudit('desk')) this.addSql(statement);
  }

  override down(): void {
    for (const statement of unindexAudit('desk')) this.addSql(statement);
  }
}

class KeyDesk extends Migration {
  override up(): void {
    for (const statement of keyRememberedChange('desk')) this.addSql(statement);
  }

  override down(): void {
    this.addSql(forgetRememberedChange('desk'));
  }
}

/** Who writes, unless a test says another. */
export const writer: Viewer = {
  ...anonymous,
  role: 'COORDINATOR',
  subject: 'anna',
  organizationId: 'municipality:101',
};

/** A desk with papers that are written and changed. */
export interface Desk {
  readonly orm: Orm;
  /** Makes a change under a key. */
  change<Answer extends object>(
    given: { key: string; viewer?: Viewer; name?: string; input?: object; quota?: AuditQuota },
    work: (change: Change) => Promise<Answer>,
  ): ReturnType<typeof runChange<Answer>>;
  /** Writes a new paper. */
  write(key: string, id: string, viewer?: Viewer): ReturnType<typeof runChange<{ paperId: string }>>;
  /** Writes another text on a paper. */
  rewrite(
    key: string,
    id: string,
    text: string,
    expectedVersion: number,
  ): ReturnType<typeof runChange<{ paperId: string }>>;
  rows<Row>(statement: string): Promise<Row[]>;
  close(): Promise<void>;
}

/** Opens an empty desk. */
export async function openDesk(database: Database): Promise<Desk> {
  const orm = await openOrm({
    database,
    schema: 'desk',
    entities: [Paper, AuditEntry, defineAuditHead(), defineAuditSeal(), defineAuditSpent(), defineRememberedChange()],
    migrations: { '0001-desk': CreateDesk, '0002-chain': ChainDesk, '0003-index': IndexDesk, '0004-key': KeyDesk },
  });
  await orm.migrateUp();
  const change: Desk['change'] = ({ key: idempotencyKey, viewer = writer, name = 'write', input = {}, quota }, work) =>
    runChange(
      { orm, schema: 'desk', viewer, today: '2026-11-21', requestId: 'request-1', quota },
      name,
      { ...input, idempotencyKey },
      work,
    );
  return {
    orm,
    change,
    write: (idempotencyKey, id, viewer = writer) =>
      change({ key: idempotencyKey, viewer, input: { id } }, async ({ em }) => {
        em.create(Paper, { id, text: 'new', secret: 'hush', version: 1 });
        return { paperId: id };
      }),
    rewrite: (idempotencyKey, id, text, expectedVersion) =>
      change({ key: idempotencyKey, name: 'rewrite', input: { id, text, expectedVersion } }, async ({ em }) => {
        const paper = await em.findOne(Paper, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
        if (paper === null) return refuse('NOT_FOUND', 'There is no such paper.', 'input.id');
        nextVersion(paper, expectedVersion);
        paper.text = text;
        return { paperId: id };
      }),
    rows: async <Row>(statement: string) =>
      (await sql.raw<Row>(statement).execute(orm.fork().getKysely() as never)).rows,
    close: () => orm.close(),
  };
}
