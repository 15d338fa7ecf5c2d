import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import {
  checkInput,
  forbidden,
  nextVersion,
  organizationFor,
  refuse,
  secretariatOnly,
  supplierFor,
  type Change,
} from '@community-graph/kit/changing';
import { idSegment, namespaceOf } from '@community-graph/kit/ids';
import type { Viewer } from '@community-graph/kit/viewer';
import type { AcceptCorrectionInput, ProposeCorrectionInput, RejectCorrectionInput } from '../__generated__/schema.ts';
import { Correction, type CorrectionRow } from '../entities/index.ts';
import { longest, mostPending } from './limits.ts';
import { momentOf } from './reading.ts';

/** Proposes a correction; answers with its id. */
export async function proposeCorrection(change: Change, input: ProposeCorrectionInput) {
  const proposer = proposerOf(change.viewer);
  namespaceOf(input.subjectId, 'input.subjectId');
  const check = checkInput();
  const field = check.line(input.field, 'input.field', longest.field);
  const text = check.text(input.text, 'input.text', longest.correction);
  const sourceUrl = input.sourceUrl ?? null;
  check.holds((sourceUrl ?? '').length <= longest.url, 'input.sourceUrl', `At most ${longest.url} characters.`);
  check.done();

  const id = await nextId(change, proposer);
  change.em.create(Correction, {
    id,
    ...proposer,
    subjectId: input.subjectId,
    field,
    text,
    sourceUrl,
    status: 'PENDING',
    proposedAt: await momentOf(change),
    version: 1,
  });
  return { correctionId: id };
}

/** Records that a correction is right; answers with its id. */
export const acceptCorrection = (change: Change, input: AcceptCorrectionInput) => decide(change, input, 'ACCEPTED');

/** Records that a correction is not followed; answers with its id. */
export const rejectCorrection = (change: Change, input: RejectCorrectionInput) => decide(change, input, 'REJECTED');

type Proposer = Pick<CorrectionRow, 'supplierId' | 'organizationId'>;

function proposerOf(viewer: Viewer): Proposer {
  if (viewer.role === 'SECRETARIAT') return { supplierId: null, organizationId: null };
  if (viewer.role === 'SUPPLIER') return { supplierId: supplierFor(viewer, null), organizationId: null };
  if (viewer.role === 'COORDINATOR') return { supplierId: null, organizationId: organizationFor(viewer, null) };
  throw forbidden('Only suppliers, coordinators and the secretariat may propose corrections.');
}

/** The proposer's next number; who proposes at the same time takes turns. */
async function nextId({ rows }: Change, { supplierId = null, organizationId = null }: Proposer): Promise<string> {
  const proposer = supplierId ?? organizationId;
  const prefix = `correction:${proposer === null ? 'secretariat' : idSegment(proposer)}`;
  await rows(sql`select pg_advisory_xact_lock(hashtext(${`suppliers.${prefix}`}))`);
  const [own] = await rows(sql<{ all: number; pending: number }>`
    select count(*)::int as all, count(*) filter (where c.status = 'PENDING')::int as pending
    from ${sql.table('suppliers.correction')} c
    where c.supplier_id is not distinct from ${supplierId}::text
      and c.organization_id is not distinct from ${organizationId}::text`);
  if (own!.pending >= mostPending) {
    refuse('NOT_POSSIBLE', `${mostPending} of your corrections wait to be decided. Propose more when some were.`);
  }
  return `${prefix}.${own!.all + 1}`;
}

async function decide(
  change: Change,
  input: Pick<AcceptCorrectionInput, 'correctionId' | 'expectedVersion' | 'reason'>,
  status: CorrectionRow['status'],
) {
  secretariatOnly(change.viewer);
  const check = checkInput();
  const reason = check.text(input.reason, 'input.reason', longest.reason) ?? null;
  check.done();
  const correction = await change.em.findOne(Correction, input.correctionId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (correction === null) return refuse('NOT_FOUND', 'There is no correction of this id.', 'input.correctionId');
  nextVersion(correction, input.expectedVersion);
  if (correction.status !== 'PENDING') {
    refuse('NOT_POSSIBLE', `It was decided already: it is ${correction.status}.`, 'input.correctionId');
  }
  Object.assign(correction, { status, reason, decidedAt: await momentOf(change) });
  return { correctionId: correction.id };
}
