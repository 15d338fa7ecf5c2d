import type { Question } from '../../gateway/src/http/questions.ts';

const opening = `# The question library

Each question is one operation in [\`gateway/questions/\`](../gateway/questions), with its answer on the shipped data, read
on 21 November 2026, beside it. The tests ask every one and compare the answer, the plan, the calls to subgraphs and the
statements to the databases. _Statements_ are the numbered statements of the source texts, which
[domain.md](domain.md) lists. A _fetch_ is a request to a subgraph.

This page is made of the questions: write it anew with \`UPDATE_DOCS=1 npm test -- test/e2e/questionsPage.test.ts\`.
`;

/** The sections of the page, by who asks first. */
const sections = {
  'front-end': 'Asked from web pages',
  supplier: 'Asked by suppliers',
  explorer: 'Asked by those who explore',
} as const satisfies Record<Question['askedBy'][number], string>;

/** A question with the number of fetches that it takes. */
type PlannedQuestion = Question & { readonly fetches: number };

/** The text of `docs/questions.md`. */
export function questionsPage(questions: readonly PlannedQuestion[]): string {
  const parts = Object.entries(sections).flatMap(([asker, title]) => [
    `## ${title}\n`,
    ...questions.filter(({ askedBy }) => askedBy[0] === asker).map(section),
  ]);
  return [opening, `${questions.length} questions.\n`, ...parts].join('\n');
}

function section({
  name,
  danish,
  english,
  note,
  statements,
  askedBy,
  fetches,
}: Parameters<typeof questionsPage>[0][0]) {
  const file = `../gateway/questions/${name}`;
  const paragraphs = [
    `### ${english}`,
    `_${danish}_`,
    note,
    [
      `[${name}](${file}.graphql)`,
      `[its answer](${file}.answer.json)`,
      `statement${statements.length === 1 ? '' : 's'} ${statements.join(', ')}`,
      `asked by ${askedBy.join(', ')}`,
      `${fetches} fetch${fetches === 1 ? '' : 'es'}`,
    ].join(' · '),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== undefined).join('\n\n')}\n`;
}
