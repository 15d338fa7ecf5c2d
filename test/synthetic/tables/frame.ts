import { provenance, texts, type Row, type SyntheticTable } from '../table.ts';

/** What each subgraph has whatever its size: where facts are stated, and that it is not to be filled again. */
export const frameTables: readonly SyntheticTable[] = [
  ...(['members', 'products', 'suppliers'] as const).flatMap((schema) => [
    few(schema, 'source', [{ id: 'source:synthetic', title: 'A made-up continent; nothing of it is real' }]),
    few(schema, 'seeding', [{ id: 'synthetic' }]),
  ]),
  few('members', 'community', [
    {
      id: 'community:os2',
      name: 'Syntetfællesskabet',
      founded_on: '2011-11-22',
      founded_in: 'Syntetien',
      // The digits are right by their rules and belong to nobody.
      cvr: '00000000',
      gln: '0000000000000',
      summary: texts('Et opdigtet fællesskab.', 'A made-up community.'),
      provenance,
    },
  ]),
  few('members', 'governance_body', [
    {
      id: 'body:board',
      kind: 'BOARD',
      name: texts('Syntetbestyrelsen', 'The synthetic board'),
      summary: texts('Styrer et opdigtet kontinent.', 'Governs a made-up continent.'),
      provenance,
    },
  ]),
];

function few(schema: SyntheticTable['schema'], name: string, rows: readonly Row[]): SyntheticTable {
  return { schema, name, count: rows.length, rows: () => rows };
}
