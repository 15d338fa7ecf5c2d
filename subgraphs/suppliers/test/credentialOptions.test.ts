import { describe, expect, test } from '@jest/globals';
import { newCredential } from '@community-graph/kit/viewer';
import { readOptions } from '../src/credentials/options.ts';

const read = (line: string) => readOptions(line === '' ? [] : line.split(' '));

describe('the command line of credentials', () => {
  test('says what to issue to whom', () => {
    const args = ['issue', '--supplier', 'supplier:magenta', '--scopes', 'products:read, agreements:read'];
    expect(readOptions([...args, '--expires', '90d', '--label', 'nightly sync'])).toEqual({
      command: {
        does: 'issue',
        supplierId: 'supplier:magenta',
        scopes: ['products:read', 'agreements:read'],
        label: 'nightly sync',
        expiresInDays: 90,
      },
      url: null,
    });
  });

  test.each([
    ['list', { does: 'list', supplierId: null }],
    ['list --supplier supplier:magenta', { does: 'list', supplierId: 'supplier:magenta' }],
    ['revoke abc', { does: 'revoke', id: 'credential:abc' }],
    ['revoke credential:abc', { does: 'revoke', id: 'credential:abc' }],
    ['rotate abc', { does: 'rotate', id: 'credential:abc', overlapMinutes: 60, expiresInDays: null }],
    ['rotate abc --overlap 30m', { does: 'rotate', id: 'credential:abc', overlapMinutes: 30, expiresInDays: null }],
    ['rotate abc --overlap 2d', { does: 'rotate', id: 'credential:abc', overlapMinutes: 2880, expiresInDays: null }],
    ['rotate abc --expires 1d', { does: 'rotate', id: 'credential:abc', overlapMinutes: 60, expiresInDays: 1 }],
  ])('%s', (line, command) => {
    expect(read(line).command).toEqual(command);
  });

  test('takes a whole token for its id, which is what somebody has who found one', () => {
    const { id, text } = newCredential();
    expect(read(`revoke ${text}`).command).toEqual({ does: 'revoke', id: `credential:${id}` });
  });

  test('names a graph to ask instead of the database', () => {
    expect(read('list --url http://localhost:4000/graphql').url).toBe('http://localhost:4000/graphql');
  });

  test.each([
    ['', 'What to do?'],
    ['give', '"give" is nothing'],
    ['issue --supplier supplier:magenta --expires 90d --label x', '--scopes is missing'],
    ['issue --supplier s --scopes a --label x --expires 3months', '--expires is a number of days'],
    ['issue magenta --scopes a', 'given by --supplier'],
    ['list all', 'takes no "all"'],
    ['revoke', 'The id of the credential is missing'],
    ['revoke a b', '"b" is one too many'],
    ['revoke a --overlap 1h', '"revoke" takes no --overlap'],
    ['rotate a --overlap soon', '--overlap is a time'],
    ['list --loud', "Unknown option '--loud'"],
  ])('%s is not understood', (line, said) => {
    expect(() => read(line)).toThrow(said);
  });
});
