/**
 * Kinds whose rule does not stand yet, with who builds it. The small run skips them unless `HOSTILE_AWAITING=1`; the list must
 * be empty before issue 11 is closed.
 */
export const awaiting: Readonly<Record<string, string>> = {
  'empty lines on a connection after its answer': 'http',
  'paths that are not there': 'http',
  'methods that are not served': 'http',
  'preflights of pages': 'http',
  'another name of the operation each time': 'cost',
  'another alias each time': 'cost',
  'another comment each time': 'cost',
  'documents of 1,000 fields, another each time': 'cost',
  'documents of 90 aliases over three subgraphs, another each time': 'cost',
  'invalid documents, another each time': 'cost',
  'persisted queries registered in bulk': 'cost',
  'relations in relations under or, aliased ten times': 'cost',
  '1,200 ids in a filter, and their opposite': 'cost',
  'integrations between one of many products and one of many others': 'cost',
  'text conditions of nothing but wildcards': 'cost',
  'counts of everything, 30 at a time': 'cost',
  '30 searches in one document': 'cost',
  'a search for 200 letters in 67 words': 'cost',
  'misspelled words that nothing has, each time others': 'cost',
  'all facets of all lists in one document': 'cost',
  'the facets of the largest list, each time filtered otherwise': 'cost',
  'orders by everything, 30 lists at a time': 'cost',
  'counts of everything, by a client that leaves': 'cost',
  'a filter over relations, by a client that leaves': 'cost',
  'a viewer token of another request, replayed': 'auth',
  'corrections by a partner, another each time': 'privacy',
  'one change by a partner, over and over at once': 'privacy',
  'a contact that a partner writes to and fro': 'privacy',
};
