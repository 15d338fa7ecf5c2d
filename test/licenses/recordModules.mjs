// Records which packages a process loads: started with `--import`, it writes their folders to a file of MODULES_FOLDER, one a
// line, as they come. Processes that this one starts inherit it through NODE_OPTIONS.
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = join(process.env.MODULES_FOLDER, `${process.pid}.txt`);
const seen = new Set();
appendFileSync(file, `${process.argv[1] ?? 'node'}\n`);

registerHooks({
  load(url, context, nextLoad) {
    const [, folder] = url.startsWith('file:')
      ? (/^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(fileURLToPath(url)) ?? [])
      : [];
    if (folder !== undefined && !seen.has(folder)) {
      seen.add(folder);
      appendFileSync(file, `${folder}\n`);
    }
    return nextLoad(url, context);
  },
});
