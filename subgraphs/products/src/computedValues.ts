import type { ComputedValues, CountedReads } from '@community-graph/kit/statistics';

const ofProduct = { parents: ['product_id'] };
const ofOrganization = { parents: ['organization_id'] };

const userCount: CountedReads = { table: 'product_use_count', ...ofProduct };
const productCount: CountedReads = { table: 'organization_use_count', ...ofOrganization };
const membership: CountedReads = { table: 'organization_membership', ...ofOrganization };
const region: CountedReads = { table: 'organization_region', ...ofOrganization };
/** The count nearest to a year is looked for among them. */
const population: CountedReads = { table: 'organization_population', ...ofOrganization, times: 5 };
const usersOfOne: CountedReads = { table: 'usage', ...ofProduct };
/** Many integrations may end at one product. */
const usersOfAnEnd: CountedReads = { ...usersOfOne, anyParent: true, times: 2 };
/** Each user is looked up among the members. */
const membersOfOne: CountedReads = { ...usersOfOne, times: 3 };
const everyUsage: CountedReads = { table: 'usage', anyParent: true };
/** The usages of the products of one area out of five. */
const someUsages: CountedReads = { ...everyUsage, times: 0.05 };
const everyOrganization: CountedReads = { table: 'organization_model', anyParent: true };
/** Of every organization, its days of membership, its region and what it uses. */
const everyMember: CountedReads = { ...everyOrganization, times: 16 };
/** Of each row of a relation, the object that it is about is looked up. */
const ofEachUsage: CountedReads = { table: 'usage', parents: ['id'], times: 0.3 };
const ofEachParticipation: CountedReads = { table: 'participation', parents: ['id'], times: 0.3 };
/** What is known about a product, read by a subquery for each row. */
const subquery: CountedReads = { table: 'product', parents: ['id'] };
const everyUserCount: CountedReads = { table: 'product_use_count', anyParent: true };

/** What is read to compute values. */
export const computedValues: ComputedValues = {
  'Query.plannedAdoptions': [{ ...everyUsage, times: 1.4 }],
  'Product.plannedAdoptions': [usersOfOne, usersOfOne],
  'Product.userCount': [userCount],
  'Product.reach': [userCount],
  'Product.reuseFactor': [userCount],
  'Product.memberReach': [membersOfOne],
  'Product.memberUserCount': [membersOfOne],
  'Product.nonMemberUserCount': [membersOfOne],
  'Product.membersNotUsing': [{ ...everyOrganization, times: 3 }],
  'Product.costShare': [membersOfOne],
  // The suppliers subgraph asks for what the organization uses.
  'Organization.suppliers': [{ table: 'usage', ...ofOrganization, times: 40 }],
  'Organization.productCount': [productCount],
  'Organization.similarOrganizations': [{ ...everyUsage, times: 12 }],
  'Organization.suggestedProducts': [{ ...everyUsage, times: 12 }],
  'Community.membersWithProducts': [{ ...everyOrganization, times: 80 }],
  'Community.recruitingList': [everyMember],
  'Community.feeIncomeIfUsersJoined': [everyMember],
  'Community.widestReach': [everyUserCount],
  'MembersWithProducts.organizations': [everyMember],
  'FlagshipAreaCoverage.municipalities': [someUsages],
  'FlagshipAreaCoverage.regionsWithUse': [someUsages],
  'FlagshipAreaCoverage.regionsWithoutUse': [someUsages],
  'Supplier.usersOfProducts': [{ ...everyUsage, times: 0.6 }],
  'SupplierDependency.userShare': [{ ...everyUsage, times: 0.6 }],
  'SupplierExit.organizations': [{ ...everyUsage, times: 0.3 }],
  'Integration.usersOfBothEnds': [usersOfAnEnd],
  'Integration.usersOfOneEnd': [usersOfAnEnd],
  'ProductFilter.userCount': [userCount],
  'ProductFilter.usages': [{ ...usersOfOne, times: 0.3 }],
  'ProductFilter.participations': [{ table: 'participation', ...ofProduct, times: 0.8 }],
  'ProductFilter.maintenanceType': [subquery],
  'ProductFilter.ipOwnerKind': [subquery],
  'ProductFilter.flagshipAreas': [subquery],
  'ProductFilter.benefits': [subquery],
  'ProductFilter.authorityLevels': [subquery],
  'UsageFilter.product': [ofEachUsage],
  'UsageFilter.organization': [ofEachUsage],
  'ParticipationFilter.product': [ofEachParticipation],
  'ParticipationFilter.organization': [ofEachParticipation],
  'IntegrationOrderField.PRODUCT': [{ table: 'integration', parents: ['id'], times: 4 }],
  'ProductOrderField.USERS': [userCount],
  'UserOrganizationFilter.isMember': [membership],
  'UserOrganizationFilter.region': [region],
  'UserOrganizationFilter.population': [population],
  'UserOrganizationFilter.feeClass': [population],
  'UsageFacet.REGION': [region],
  'UsageFacet.FEE_CLASS': [population],
  'UsageFacet.IS_MEMBER': [membership],
  'ParticipationFacet.REGION': [region],
  'ParticipationFacet.IS_MEMBER': [membership],
  'SupplierUserFacet.REGION': [region],
  'SupplierUserFacet.IS_MEMBER': [membership],
  'CountedOrganizationFacet.REGION': [region],
  'CountedOrganizationFacet.FEE_CLASS': [population],
  'CountedOrganizationFacet.IS_MEMBER': [membership],
  'CountedOrganizationOrderField.PRODUCT_COUNT': [productCount],
  'CountedOrganizationOrderField.POPULATION': [population],
};
