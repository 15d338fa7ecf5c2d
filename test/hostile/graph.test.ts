import { describeKinds } from './world/describeKinds.ts';

// What reaches the subgraphs and their database, on whichever the pass runs.
describeKinds(['filters', 'lists', 'search and facets', 'variables', 'mutations', 'subgraphs', 'abandoned requests']);
