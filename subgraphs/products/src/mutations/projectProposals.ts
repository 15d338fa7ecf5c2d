import { checkInput, organizationFor, refuse, type Change } from '@community-graph/kit/changing';
import { danishSortKey } from '@community-graph/kit/paging';
import type {
  ConfirmProjectProposalInput,
  ProposeProjectInput,
  RejectProjectProposalInput,
  WithdrawProjectProposalInput,
} from '../__generated__/schema.ts';
import {
  Product,
  Project,
  ProjectParty,
  ProjectProposal,
  ProjectStage,
  type ProjectProposalRow,
} from '../entities/index.ts';
import { newId } from './ids.ts';
import { knownOrganization, knownRow } from './known.ts';
import { longest } from './limits.ts';
import { confirm, proposalsOf, reject, withdraw } from './proposals.ts';
import { momentOf, statementBy } from './statements.ts';
import { requireSummary, summaryOf } from './texts.ts';

/** Proposes a project; answers with the id of the proposal. */
export async function proposeProject(change: Change, input: ProposeProjectInput) {
  const { em, viewer } = change;
  const organizationId = organizationFor(viewer, input.organizationId);
  const check = checkInput();
  await knownOrganization(change, check, organizationId, 'input.organizationId');
  const name = check.line(input.name, 'input.name', longest.name);
  const summary = summaryOf(check, input);
  requireSummary(check, summary);
  await knownRow(change, check, Product, 'product', input.productId, 'input.productId');
  check.text(input.url, 'input.url', longest.url);
  check.done();
  if ((await em.count(Project, { sortKey: danishSortKey(name) })) > 0)
    refuse('ALREADY_EXISTS', 'There is a project of this name: join it, or choose another name.', 'input.name');
  const { rows, newId: id } = await proposalsOf(change, ProjectProposal, 'proposal', organizationId);
  const same = rows.find((row) => row.status === 'PENDING' && danishSortKey(row.name) === danishSortKey(name));
  if (same !== undefined)
    refuse('ALREADY_EXISTS', `You have proposed it: ${same.id} is not decided yet.`, 'input.name');
  em.create(ProjectProposal, {
    id,
    organizationId,
    name,
    summary,
    productId: input.productId ?? null,
    url: input.url ?? null,
    status: 'PENDING',
    proposedAt: await momentOf(change),
  });
  return { proposalId: id };
}

/** Takes a project that is proposed back; answers with the id of the proposal. */
export async function withdrawProjectProposal(change: Change, input: WithdrawProjectProposalInput) {
  const { id } = await withdraw<ProjectProposalRow>(change, ProjectProposal, input);
  return { proposalId: id };
}

/** Rejects a project that is proposed; answers with the id of the proposal. */
export async function rejectProjectProposal(change: Change, input: RejectProjectProposalInput) {
  const { id } = await reject<ProjectProposalRow>(change, ProjectProposal, input);
  return { proposalId: id };
}

/** Confirms a project that is proposed, and writes the project; answers with the id of the proposal. */
export async function confirmProjectProposal(change: Change, input: ConfirmProjectProposalInput) {
  const { em, today } = change;
  const proposal = await confirm<ProjectProposalRow>(change, ProjectProposal, input);
  const { name, summary, productId, url, organizationId } = proposal;
  const check = checkInput();
  const projectId = await newId(change, check, Project, 'project', { id: input.projectId, name }, 'input.projectId');
  const proposer = await knownOrganization(change, check, organizationId, 'input.proposalId');
  check.done();
  const provenance = (await statementBy(change, proposer!, proposedOn(proposal)))([], 'Confirmed by the secretariat.');
  // At once, before the proposal that will point to it.
  await em.insert(Project, {
    id: projectId,
    name,
    sortKey: danishSortKey(name),
    productId: productId ?? null,
    summary,
    url: url ?? null,
    provenance,
    version: 1,
  });
  await em.insert(ProjectStage, { projectId, n: 0, stage: 'PROPOSED', validFrom: today, validTo: null, provenance });
  await em.insert(ProjectParty, { projectId, organizationId, role: 'PROPOSER', provenance });
  proposal.projectId = projectId;
  return { proposalId: proposal.id };
}

/** The day, in UTC, on which a project was proposed. */
const proposedOn = ({ proposedAt }: ProjectProposalRow): string => proposedAt.slice(0, 10);
