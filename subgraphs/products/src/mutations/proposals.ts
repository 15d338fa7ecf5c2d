import { LockMode, type EntityName } from '@mikro-orm/core';
import {
  checkInput,
  nextVersion,
  organizationFor,
  refuse,
  secretariatOnly,
  type Change,
} from '@community-graph/kit/changing';
import { idSegment } from '@community-graph/kit/ids';
import type { ProposalStatus } from '../__generated__/schema.ts';
import { longest, mostPending } from './limits.ts';
import { momentOf } from './statements.ts';
import { takeTurns } from './turns.ts';

/** What projects and partnerships that are proposed have in common. */
interface Proposal {
  readonly id: string;
  readonly organizationId: string;
  status: ProposalStatus;
  decidedAt?: string | null | undefined;
  reason?: string | null | undefined;
  version: number;
}

/** What every input about a proposal says. */
interface AboutProposal {
  readonly proposalId: string;
  readonly expectedVersion: number;
}

/**
 * The proposals of an organization so far; until the change ends, nobody adds one.
 * @param namespace of their ids, for example `proposal`
 * @throws Refusal NOT_POSSIBLE when too many of them wait to be decided
 */
export async function proposalsOf<Row extends Proposal>(
  change: Change,
  entity: EntityName<Row>,
  namespace: string,
  organizationId: string,
): Promise<{ readonly rows: readonly Row[]; readonly newId: string }> {
  const first = `${namespace}:${idSegment(organizationId)}`;
  await takeTurns(change, first);
  const rows = (await change.em.find(entity, { organizationId } as never)) as Row[];
  if (rows.filter(({ status }) => status === 'PENDING').length >= mostPending)
    refuse('NOT_POSSIBLE', `At most ${mostPending} proposals wait to be decided; withdraw one, or wait.`, 'input');
  return { rows, newId: `${first}.${rows.length + 1}` };
}

/**
 * A proposal that is not decided, to be withdrawn by its organization.
 * @throws FORBIDDEN for that of another; Refusal NOT_FOUND (one that the viewer may not see is not there), VERSION_CONFLICT,
 * NOT_POSSIBLE
 */
export async function withdraw<Row extends Proposal>(change: Change, entity: EntityName<Row>, input: AboutProposal) {
  const proposal = await pending(change, entity, input);
  organizationFor(change.viewer, proposal.organizationId);
  await decide(change, proposal, 'WITHDRAWN');
  return proposal;
}

/**
 * A proposal that is not decided, rejected by the secretariat.
 * @throws FORBIDDEN; Refusal
 */
export async function reject<Row extends Proposal>(
  change: Change,
  entity: EntityName<Row>,
  input: AboutProposal & { readonly reason: string },
) {
  secretariatOnly(change.viewer);
  const check = checkInput();
  const reason = check.text(input.reason, 'input.reason', longest.reason);
  check.done();
  const proposal = await pending(change, entity, input);
  proposal.reason = reason;
  await decide(change, proposal, 'REJECTED');
  return proposal;
}

/**
 * A proposal that is not decided, confirmed by the secretariat; what it proposes is for the caller to write.
 * @throws FORBIDDEN; Refusal
 */
export async function confirm<Row extends Proposal>(change: Change, entity: EntityName<Row>, input: AboutProposal) {
  secretariatOnly(change.viewer);
  const proposal = await pending(change, entity, input);
  await decide(change, proposal, 'CONFIRMED');
  return proposal;
}

async function pending<Row extends Proposal>(
  { em }: Change,
  entity: EntityName<Row>,
  { proposalId, expectedVersion }: AboutProposal,
): Promise<Row> {
  const found = await em.findOne(entity, { id: proposalId } as never, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (found === null)
    return refuse('NOT_FOUND', 'There is no proposal of this id that you may see.', 'input.proposalId');
  const proposal = found as Row;
  nextVersion(proposal, expectedVersion);
  if (proposal.status !== 'PENDING')
    refuse('NOT_POSSIBLE', `It was decided already: it is ${proposal.status}.`, 'input.proposalId');
  return proposal;
}

async function decide(change: Change, proposal: Proposal, status: ProposalStatus): Promise<void> {
  proposal.status = status;
  proposal.decidedAt = await momentOf(change);
}
