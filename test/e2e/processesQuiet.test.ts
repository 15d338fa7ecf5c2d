import { afterAll, describe, expect, test } from '@jest/globals';
import { createDataPlace } from '../support/dataPlace.ts';
import { ask } from '../support/graphqlClient.ts';
import { endProcesses, startProgram } from '../support/process.ts';

const ports = { PORT: '0', MEMBERS_PORT: '0', PRODUCTS_PORT: '0', SUPPLIERS_PORT: '0' };
const preload = '--import=./test/support/reportForeign.mjs';
afterAll(endProcesses);

describe('the stack', () => {
  test('talks to nobody outside this machine, from its start to its end', async () => {
    const place = await createDataPlace();
    const stack = startProgram([preload, 'stack.ts'], { ...ports, ...place.variables });
    const [, url] = await stack.written(/GraphQL +(\S+)\n/);
    expect(await ask(url!, '{ product(id: "product:os2mo") { name } }')).toHaveProperty('data.product.name', 'OS2mo');
    stack.signal('SIGTERM');
    expect(await stack.ended).toBe(0);
    expect(stack.complaints()).toBe('');
    await place.remove();
  });

  test('would be caught if it did', async () => {
    const program = startProgram(
      [preload, '-e', "require('net').connect(9, '192.0.2.1').on('error', () => {}).destroy()"],
      {},
    );
    expect(await program.ended).toBe(0);
    expect(program.complaints()).toBe('FOREIGN 192.0.2.1\n');
  });
});
