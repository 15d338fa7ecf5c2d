import { topics, type Kind } from './kind.ts';

const opening = `# What is promised under attack

**Promised**: no anonymous client, whatever it sends from one address, makes another client's \`{viewer{role}}\` wait more than **250 ms** (p99),
takes more than **1.2 cores** of one process, or ends a process. That is with gateway and subgraphs in processes of their own on PostgreSQL, on
two cores. In one process on the embedded database the bound is **1 s**, because the database shares the thread with everything else.

Two things show it. The tests send each kind of attack below, small, and hold it against the rule that stops it: no statement, connection or
process is left behind. The benchmark sends each for some seconds and measures the victim:
[hostile.md](../test/load/results/hostile.md) is its last run on PostgreSQL, and [hostile-embedded.md](../test/load/results/hostile-embedded.md)
in one process on the embedded database. A kind that broke a bound there says so in its last column.

## What makes it so

- **Limits** refuse a request by its size and form before it is parsed: bytes, tokens, depth, aliases and the like.
  [limits.md](limits.md) lists them.
- **Cost** is known before any SQL runs. An operation that costs more than \`cost\` is refused. One unit stands for 10
  microseconds of CPU time of gateway, subgraphs and database together.
- **Buckets** hold cost, one for each signed-in viewer and one for each address. Every request pays, failed credentials, pages and new
  documents included. An empty bucket answers 429 before any work.
- **Turns** share the thread: the client that has used the least time goes on first, what one client has at work costs half a CPU second
  at the most, and subgraphs give long lists in pieces. New connections are taken 32 at a time.
- **Sockets** are closed when their request is not complete in time, when they take nothing of their answer, and when one address has too
  many.
- **Statements** in PostgreSQL end after their timeout, and when their request has ended or its client has left. One subject holds a part of
  the connections, never all.
- **Subgraphs** answer their gateway alone when they have a key (\`SUBGRAPH_TRUST_KEY\`; in production they need one).

## What is not promised

- **Many addresses.** A distributed attack multiplies the buckets by the number of its addresses. What filters those belongs in front: a
  provider's or a proxy's protection.
- **TLS, and HTTP before it.** TLS ends at a proxy. That proxy limits handshakes and new connections for each address.
- **Addresses behind a proxy.** Set \`TRUST_PROXY\` to your proxies. Without it all their clients share one bucket, and with too wide a
  value a client chooses its own address.
- **Signed-in viewers** have larger buckets, and can take more than an anonymous client. They are known, and their credentials can be
  revoked.

## How it is measured

\`npm test -- test/hostile\` sends every kind once against the shipped data, small, beside a victim at another address. It counts what comes of
it: bytes written, statements, calls to subgraphs, look-ups, what was paid, connections and statements left.

\`npm run bench:hostile\` starts a PostgreSQL of its own with a tenth of the synthetic continent, gateway and subgraphs in processes of
their own, and attacks for some seconds in each way; \`--embedded\` takes the stack in one process instead. \`--list\` lists the kinds, \`--kind\` and
\`--topic\` choose some. It writes \`hostile.md\` or \`hostile-embedded.md\` to [test/load/results/](../test/load/results/). Run it on
a machine that does nothing else: the column _others_ says how many cores other programs kept busy.

This page is made of the arsenal, [test/hostile/kinds/](../test/hostile/kinds/): write it anew with
\`UPDATE_DOCS=1 npm test -- test/hostile/arsenal.test.ts\`.
`;

/** The text of `docs/bounds.md`: what is promised, and each kind of attack with the rule that stops it. */
export function boundsPage(kinds: readonly Kind[]): string {
  const sections = topics.map((topic) => {
    const own = kinds.filter((kind) => kind.topic === topic);
    const rows = [['attack', 'stopped by'], ...own.map(({ name, rule }) => [name, rule.text])] as const;
    return `### ${topic[0]!.toUpperCase()}${topic.slice(1)}\n\n${aligned(rows)}\n`;
  });
  return [opening, `## ${kinds.length} kinds of attack, and what stops each\n`, ...sections].join('\n');
}

/** A table in Markdown as the formatter writes it; the first row is its head. */
function aligned(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((text) => text.replaceAll('|', '\\|')));
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) => `| ${row.map((text, column) => text.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(cells[0]!), line(widths.map((width) => '-'.repeat(width))), ...cells.slice(1).map(line)].join('\n');
}
