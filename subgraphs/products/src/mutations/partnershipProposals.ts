import { LockMode } from '@mikro-orm/core';
import { checkInput, organizationFor, refuse, type Change } from '@community-graph/kit/changing';
import type {
  ConfirmPartnershipProposalInput,
  ContributionKind,
  JoinProjectInput,
  RejectPartnershipProposalInput,
  WithdrawPartnershipProposalInput,
} from '../__generated__/schema.ts';
import {
  PartnershipProposal,
  Project,
  ProjectParty,
  ProjectStage,
  type PartnershipProposalRow,
} from '../entities/index.ts';
import { knownOrganization, knownRow } from './known.ts';
import { longest, mostBrought } from './limits.ts';
import { writeParticipation } from './participationRows.ts';
import { holds } from './periods.ts';
import { confirm, proposalsOf, reject, withdraw } from './proposals.ts';
import { momentOf, statementBy } from './statements.ts';

/** Proposes to join a project; answers with the id of the proposal. */
export async function joinProject(change: Change, input: JoinProjectInput) {
  const { em, viewer } = change;
  const organizationId = organizationFor(viewer, input.organizationId);
  const { projectId, amount = null, hours = null } = input;
  const check = checkInput();
  await knownOrganization(change, check, organizationId, 'input.organizationId');
  await knownRow(change, check, Project, 'project', projectId, 'input.projectId');
  const contribution = check.text(input.contribution, 'input.contribution', longest.contribution);
  check.within(amount, 'input.amount', 1, mostBrought.amount);
  check.within(hours, 'input.hours', 1, mostBrought.hours);
  check.holds(amount !== null || hours !== null, 'input.amount', 'Give an amount, hours, or both.');
  check.done();
  await refuseClosed(change, projectId);
  await refuseParty(change, { projectId, organizationId }, 'input.projectId');
  const { rows, newId: id } = await proposalsOf(change, PartnershipProposal, 'partnership', organizationId);
  const same = rows.find((row) => row.status === 'PENDING' && row.projectId === projectId);
  if (same !== undefined)
    refuse('ALREADY_EXISTS', `You have proposed it: ${same.id} is not decided yet.`, 'input.projectId');
  const proposedAt = await momentOf(change);
  em.create(PartnershipProposal, {
    id,
    organizationId,
    projectId,
    contribution,
    amount,
    hours,
    status: 'PENDING',
    proposedAt,
  });
  return { proposalId: id, participationId: null };
}

/** Takes a partnership that is proposed back; answers with the id of the proposal. */
export async function withdrawPartnershipProposal(change: Change, input: WithdrawPartnershipProposalInput) {
  const { id } = await withdraw<PartnershipProposalRow>(change, PartnershipProposal, input);
  return { proposalId: id, participationId: null };
}

/** Rejects a partnership that is proposed; answers with the id of the proposal. */
export async function rejectPartnershipProposal(change: Change, input: RejectPartnershipProposalInput) {
  const { id } = await reject<PartnershipProposalRow>(change, PartnershipProposal, input);
  return { proposalId: id, participationId: null };
}

/**
 * Confirms a partnership: the organization becomes a party of the project and, where the project has a product, an associated
 * partner of that; answers with the ids of the proposal and the part in the product.
 */
export async function confirmPartnershipProposal(change: Change, input: ConfirmPartnershipProposalInput) {
  const { em, today } = change;
  const check = checkInput();
  check.within(input.costShare, 'input.costShare', 0, 1);
  check.done();
  const proposal = await confirm<PartnershipProposalRow>(change, PartnershipProposal, input);
  const { organizationId, projectId, amount, hours, proposedAt } = proposal;
  const project = await em.findOneOrFail(Project, { id: projectId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const partner = await knownOrganization(change, check, organizationId, 'input.proposalId');
  check.done();
  await refuseParty(change, { projectId, organizationId }, 'input.proposalId');
  const statement = await statementBy(change, partner!, proposedAt.slice(0, 10));
  const provenance = statement([], 'Confirmed by the secretariat.');
  em.create(ProjectParty, { projectId, organizationId, role: 'PARTNER', provenance });
  project.version += 1;
  if (!project.productId) return { proposalId: proposal.id, participationId: null };
  const contributionKinds: ContributionKind[] = [
    ...(amount ? (['FUNDING'] as const) : []),
    ...(hours ? (['HOURS'] as const) : []),
  ];
  const participationId = await writeParticipation(change, {
    productId: project.productId,
    organizationId,
    role: 'ASSOCIATED_PARTNER',
    validFrom: input.validFrom ?? today,
    contributionKinds,
    costShare: input.costShare ?? null,
    provenance,
    path: 'input.validFrom',
  });
  return { proposalId: proposal.id, participationId };
}

/** @throws Refusal NOT_POSSIBLE when nobody joins a project any more */
async function refuseClosed({ em, today }: Change, projectId: string): Promise<void> {
  const stages = await em.find(ProjectStage, { projectId }, { orderBy: { n: 'asc' } });
  const stage = stages.findLast((row) => holds(row, today))?.stage;
  if (stage === 'PRODUCT' || stage === 'RETIRED')
    refuse('NOT_POSSIBLE', `It is in the stage ${stage}: nobody joins it any more.`, 'input.projectId');
}

/** @throws Refusal ALREADY_EXISTS when the organization takes part already */
async function refuseParty(
  { em }: Change,
  party: { readonly projectId: string; readonly organizationId: string },
  path: string,
): Promise<void> {
  if ((await em.count(ProjectParty, party)) > 0)
    refuse('ALREADY_EXISTS', `${party.organizationId} takes part in ${party.projectId} already.`, path);
}
