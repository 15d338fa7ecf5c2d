import { Kind, parse, visit, type FieldNode } from 'graphql';

/** What a question is held to. */
export type QuestionKind = 'page' | 'search' | 'statistic';

/** What the kinds are called in the table. */
export const kindTitles: Readonly<Record<QuestionKind, string>> = {
  page: 'page or look-up',
  search: 'search or facets',
  statistic: 'statistic',
};

/** Pages and look-ups may cost so many times what they cost on the smallest size. */
export const pageFactor = 1.5;

/** Search and facets may take so long. */
export const searchMs = 100;

/** Fields that look through everything there is of something. */
const searching = new Set(['search', 'facets']);

/** Fields that add up what is everywhere in the community, beside `totalCount`, which a page has. */
const addingUp = new Set<string>([
  'memberCount',
  'municipalityCount',
  'recordedMemberCount',
  'memberUserCount',
  'nonMemberUserCount',
]);

/** Fields of the root that lead to lists of the whole community. */
const wholeLists = new Set(['organizations', 'members', 'products', 'suppliers', 'usages', 'engagements']);

/**
 * What a question is, told from its fields. A question that counts a whole list of the community is a statistic: counting
 * takes longer where there is more, while a page of the same list does not. What is none of the others is a page, which
 * is held to most.
 */
export function kindOf(query: string): QuestionKind {
  let kind: QuestionKind = 'page';
  visit(parse(query), {
    FragmentDefinition(node) {
      if (kind === 'page' && node.typeCondition.name.value === 'Ratio') kind = 'statistic';
    },
    Field: {
      enter(node, _key, _parent, _path, ancestors) {
        const name = node.name.value;
        if (searching.has(name)) kind = 'search';
        else if (kind === 'page' && (addingUp.has(name) || isRatio(node))) kind = 'statistic';
        else if (kind === 'page' && name === 'totalCount' && wholeLists.has(rootField(ancestors))) kind = 'statistic';
      },
    },
  });
  return kind;
}

/** A share comes with its numerator and denominator. */
const isRatio = ({ selectionSet }: FieldNode): boolean =>
  selectionSet?.selections.some((each) => each.kind === Kind.FIELD && each.name.value === 'denominator') ?? false;

/** The field that an ancestor list begins with, when `totalCount` stands right below it. */
function rootField(ancestors: readonly unknown[]): string {
  const fields = (ancestors as readonly FieldNode[]).filter((each) => each.kind === Kind.FIELD);
  return fields.length === 1 ? fields[0]!.name.value : '';
}
