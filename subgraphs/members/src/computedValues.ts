import type { ComputedValues, CountedReads } from '@community-graph/kit/statistics';

const ofOrganization = { parents: ['organization_id'] };
const membership: CountedReads = { table: 'membership', ...ofOrganization };
const region: CountedReads = { table: 'region_affiliation', ...ofOrganization };
/** Each organization is looked up among the municipalities. */
const municipality: CountedReads = { table: 'organization', parents: ['id'], times: 3 };
/** The organization that a row is about: PostgreSQL looks it up for each row, or keeps all that fulfil the condition. */
const theOrganization: CountedReads = { table: 'organization', parents: ['id'], times: 4 };
/** Each organization is looked up among the members. */
const everyMember: CountedReads = { table: 'organization', anyParent: true, times: 2 };
const everyOrganization: CountedReads = { table: 'organization', anyParent: true };

/** What is read to compute values. */
export const computedValues: ComputedValues = {
  'Organization.isMember': [membership],
  'Organization.membership': [membership],
  'Organization.region': [region],
  'Organization.municipalities': [{ table: 'region_affiliation', parents: ['region_id'], times: 20 }],
  'Community.memberCount': [everyMember],
  'Community.municipalityCount': [everyOrganization],
  'Community.memberMunicipalityShare': [everyMember],
  'Community.founders': [everyOrganization],
  'Query.members': [{ ...everyMember, times: 4 }],
  'OrganizationFilter.isMember': [{ ...membership, times: 2 }],
  'OrganizationFilter.memberships': [{ ...membership, times: 4 }],
  'OrganizationFilter.seats': [{ table: 'governance_seat', ...ofOrganization, times: 4 }],
  'OrganizationFilter.founding': [membership],
  'OrganizationFilter.region': [{ ...region, times: 6 }],
  'OrganizationFilter.code': [municipality],
  'OrganizationFilter.nuts3': [municipality],
  'MembershipFilter.organization': [theOrganization],
  'GovernanceSeatFilter.organization': [theOrganization],
  'WorkingGroupSeatFilter.organization': [theOrganization],
  'OrganizationOrderField.MEMBER_SINCE': [{ ...membership, times: 20 }],
  'OrganizationFacet.REGION': [region],
  'OrganizationFacet.IS_MEMBER': [membership],
  'MembershipFacet.REGION': [{ table: 'region_affiliation' }],
};
