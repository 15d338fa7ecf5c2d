import type { RunOptions } from './run.ts';
import { differenceOfData } from './compare.ts';
import { everything } from './generate/generate.ts';

/**
 * Where `@apollo/gateway` answers as one server would, found by running this fuzzer on it. Elsewhere it differs:
 * - an alias that is the name of a field it needs for a key breaks the request;
 * - `@skip` or `@include` that leave nothing of an object make it null;
 * - a fragment on an interface or union around one on a type loses the fields;
 * - the order of keys is its own wherever fragments or introspection are, and introspection in fragments fails;
 * - required fields with arguments take the place of the client's own, and those in lists of lists do not arrive;
 * - an `@interfaceObject` takes the place of the type that is there;
 * - nulls that spread upwards are no errors.
 */
export const whereApolloIsRight = {
  taste: { ...everything, aliases: 0, directives: 0 },
  mishaps: false,
  compare: differenceOfData,
  fit: ({ query }) =>
    !/\.\.\. on (Item|Reviewed|Thing|Media|Account|Node)\b|\bfragment |\b__(schema|type)\b/.test(query) &&
    !/\b(strictCost|costIn\w+|ownerScore|praise|volumes?|rating|strictRating|keeper|copies|f\d+)\b/.test(query),
} satisfies Partial<RunOptions>;
