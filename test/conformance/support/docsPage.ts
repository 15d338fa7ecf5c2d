import type { ConformanceCase, Feature } from './conformanceCase.ts';

const opening = `# Conformance

What a federation gateway must get right, case by case. Each feature is a folder of
[\`test/conformance/\`](../test/conformance) with subgraphs of its own (\`subgraphs.ts\`) and its cases (\`cases.ts\`); a case is one
question over HTTP and the one right answer: its data with the fields in the client's order, and its errors with path,
code and message. Ids are permanent.

Every case runs on our engine, and on the reference engine (\`@apollo/gateway\`) too, which so proves the case itself.
Where the reference is known to answer otherwise, the line says how. **Pending** marks what our engine does not do yet.

\`npm test -- test/conformance\` runs them all, with \`-t KEYS-03\` one. This page is made of the cases: write it anew with
\`UPDATE_DOCS=1 npm test -- test/conformance/docs.test.ts\`.
`;

/** The text of `docs/conformance.md`. */
export function docsPage(features: readonly Feature[]): string {
  const cases = features.flatMap((feature) => feature.cases);
  const differing = cases.filter(({ differs }) => differs !== undefined).length;
  const count = `${cases.length} cases in ${features.length} features; the reference engine differs in ${differing}.\n`;
  return [opening, count, ...features.map(section)].join('\n');
}

const section = ({ name, title, cases }: Feature): string =>
  `## ${title}\n\nFolder \`${name}\`.\n\n${cases.map((one) => `${line(one)}\n`).join('')}`;

function line({ id, shows, differs, pending }: ConformanceCase): string {
  const reference = differs === undefined ? '' : ` _Reference: ${differs}._`;
  const state = pending === undefined ? '' : ` **Pending:** ${pending}.`;
  return `- **${id}** ${shows}${reference}${state}`;
}
