import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startGraph } from './graph.ts';
import { measureHostile, pageOfHostile } from './hostile/measureHostile.ts';
import { root } from './machine/children.ts';
import { choosePinning } from './machine/pinning.ts';
import { startContender } from './startContender.ts';

// The program behind `npm run bench:hostile`: how long it takes to refuse each hostile operation, and what ordinary
// requests feel of it meanwhile. The table goes to standard output and to a file.

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '20' },
    out: { type: 'string', default: join(root, 'test/load/results') },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'community-graph-hostile-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const pinning = choosePinning();
const graph = await startGraph('community', pinning, folder);
const gateway = await startContender('compiled', { supergraph: graph.supergraph }, pinning);
const measured = await measureHostile(gateway.url, { seconds: Number(values.seconds), rounds: Number(values.rounds) });
await gateway.process.stop();
await graph.stop();

const facts = [
  new Date().toISOString().slice(0, 10),
  `Node ${process.versions.node}`,
  `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`,
  pinning.description,
];
const page = pageOfHostile(measured, facts);
process.stdout.write(page);
mkdirSync(resolve(values.out), { recursive: true });
writeFileSync(join(resolve(values.out), 'hostile.md'), page);
