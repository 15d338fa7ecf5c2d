import type { Samples } from './samples.ts';
import { measureQuestion, type Patience } from './measureQuestion.ts';
import type { Service } from './service.ts';

/** What a search costs. */
export interface SearchCost {
  /** What is searched for, in words. */
  readonly title: string;
  readonly hits: number;
  readonly wallMs: number;
}

const query = (text: string) =>
  `{ search(query: ${JSON.stringify(text)}, first: 10) { totalCount nodes { id name } } }`;

/** What is searched for; `name` is the short name of an organization of the continent, `number` a subject of its. */
const searches: readonly (readonly [title: string, text: (name: string, number: string) => string])[] = [
  ['a name', (name) => name],
  ['the beginning of a name', (name) => name.slice(0, 7)],
  ['a name with a letter wrong', (name) => `${name.slice(0, 4)}e${name.slice(5)}`],
  ['a subject number', (_name, number) => number],
  ['a word that every name has', () => 'syntet'],
];

/** Searches in several ways; each costs what it finds and looks through. */
export async function measureSearches(service: Service, samples: Samples, patience: Patience): Promise<SearchCost[]> {
  const [name = '', number = ''] = [samples['name']?.[0], samples['subject']?.[0]];
  const costs: SearchCost[] = [];
  for (const [title, text] of searches) {
    const asked = query(text(name, number));
    const { result } = await service.ask(asked);
    if (result.errors) throw new Error(JSON.stringify(result.errors[0]));
    const { wallMs } = await measureQuestion(service, asked, patience);
    costs.push({ title, hits: (result.data as { search: { totalCount: number } }).search.totalCount, wallMs });
  }
  return costs;
}
