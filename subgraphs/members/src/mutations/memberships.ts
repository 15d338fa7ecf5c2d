import { LockMode } from '@mikro-orm/core';
import {
  checkInput,
  nextVersion,
  refuse,
  secretariatOnly,
  type Change,
  type InputCheck,
} from '@community-graph/kit/changing';
import { secretariat, stateReport, withReport, type ProvenanceItem } from '@community-graph/kit/facts';
import { idSegment } from '@community-graph/kit/ids';
import type { Day } from '@community-graph/kit/time';
import type { AdmitMemberInput, EndMembershipInput } from '../__generated__/schema.ts';
import {
  Community,
  Membership,
  Organization,
  Source,
  type MembershipRow,
  type OrganizationRow,
} from '../entities/index.ts';
import { longest } from './limits.ts';
import { nextId, takeTurns } from './turns.ts';

/** Makes an organization a member; answers with the id of the membership. */
export async function admitMember(change: Change, input: AdmitMemberInput) {
  secretariatOnly(change.viewer);
  const { em, today } = change;
  const { organizationId } = input;
  const validFrom = input.validFrom ?? today;
  const check = checkInput();
  check.id(organizationId, 'input.organizationId', ['municipality', 'region', 'organization']);
  const note = check.text(input.note, 'input.note', longest.note);
  await checkFirstDay(change, check, validFrom);
  check.done();
  const organization = await em.findOne(Organization, organizationId);
  if (organization === null || !isThere(organization, validFrom)) {
    return refuse('NOT_FOUND', `There is no organization of this id on ${validFrom}.`, 'input.organizationId');
  }

  const own = `membership:${idSegment(organizationId)}`;
  await takeTurns(change, own);
  const memberships = await em.find(Membership, { organizationId }, { orderBy: { id: 'asc' } });
  const other = memberships.find(({ validTo }) => !validTo || validFrom < validTo);
  if (other !== undefined) {
    const rule = other.validTo ? `which ends on ${other.validTo}: begin then, or later` : 'which has no end';
    refuse('ALREADY_EXISTS', `There is ${other.id}, ${rule}.`, 'input.validFrom');
  }
  const id = nextId(
    own,
    memberships.map((each) => each.id),
  );
  const provenance = await reported(change, [], note);
  em.create(Membership, { id, organizationId, founding: false, validFrom, validTo: null, provenance, version: 1 });
  return { membershipId: id };
}

/** Sets the end of a membership; answers with its id. */
export async function endMembership(change: Change, input: EndMembershipInput) {
  secretariatOnly(change.viewer);
  const validTo = input.validTo ?? change.today;
  const check = checkInput();
  const note = check.text(input.note, 'input.note', longest.note);
  check.done();
  const membership = await change.em.findOne(Membership, input.membershipId, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  if (membership === null) return refuse('NOT_FOUND', 'There is no membership of this id.', 'input.membershipId');
  nextVersion(membership, input.expectedVersion);
  checkEnd(membership, validTo, change.today);
  Object.assign(membership, { validTo, provenance: await reported(change, membership.provenance, note) });
  return { membershipId: membership.id };
}

/** An end that has passed is history; one that lies ahead can still be moved. */
function checkEnd({ validFrom, validTo: present }: MembershipRow, validTo: Day, today: Day): void {
  if (present && present <= today) {
    refuse(
      'NOT_POSSIBLE',
      `It ended on ${present} already. Admit the organization again instead.`,
      'input.membershipId',
    );
  }
  if (validFrom && validTo < validFrom) {
    refuse(
      'INVALID',
      `It must not lie before the first day, ${validFrom}; the first day itself takes it back.`,
      'input.validTo',
    );
  }
}

async function checkFirstDay({ em }: Change, check: InputCheck, validFrom: Day): Promise<void> {
  const [community] = await em.find(Community, {});
  const { foundedOn = null } = community ?? {};
  check.holds(
    foundedOn === null || foundedOn <= validFrom,
    'input.validFrom',
    `No membership is older than the community, which was founded on ${foundedOn}.`,
  );
}

const isThere = ({ validFrom, validTo }: OrganizationRow, day: Day): boolean =>
  (!validFrom || validFrom <= day) && (!validTo || day < validTo);

async function reported(
  { em, today }: Change,
  provenance: readonly ProvenanceItem[],
  note: string | null | undefined,
): Promise<ProvenanceItem[]> {
  const source = await stateReport(em, Source, secretariat, today);
  return withReport(provenance, secretariat, source, note ?? undefined);
}
