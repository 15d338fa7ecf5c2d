import type { ComputedValues, CountedReads } from '@community-graph/kit/statistics';

const ofOrganization = { parents: ['organization_id'] };
const membership: CountedReads = { table: 'membership', ...ofOrganization };
const region: CountedReads = { table: 'region_affiliation', ...ofOrganization };
/** Each organization is looked up among the members. */
const everyMember: CountedReads = { table: 'organization', anyParent: true, times: 2 };
const everyOrganization: CountedReads = { table: 'organization', anyParent: true };

/** What is read to compute values. */
export const computedValues: ComputedValues = {
  'Organization.isMember': [membership],
  'Organization.region': [region],
  'Organization.municipalities': [{ table: 'region_affiliation', parents: ['region_id'], times: 20 }],
  'Community.memberCount': [everyMember],
  'Community.municipalityCount': [everyOrganization],
  'Community.memberMunicipalityShare': [everyMember],
  'Community.founders': [everyOrganization],
  'Query.members': [everyMember],
  'OrganizationFilter.isMember': [{ ...membership, times: 2 }],
  'OrganizationFilter.memberships': [{ ...membership, times: 4 }],
  'OrganizationFilter.seats': [{ table: 'governance_seat', ...ofOrganization, times: 4 }],
  'OrganizationFilter.founding': [membership],
  'OrganizationFilter.region': [region],
  'OrganizationOrderField.MEMBER_SINCE': [{ ...membership, times: 20 }],
  'OrganizationFacet.REGION': [region],
  'OrganizationFacet.IS_MEMBER': [membership],
  'MembershipFacet.REGION': [{ table: 'region_affiliation' }],
};
