import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { isIdWithin, idSegment, idWithin, localName, namespaceOf, slugOf } from '../src/ids/index.ts';

function refusal(action: () => unknown): GraphQLError {
  try {
    action();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
  }
  throw new Error('expected a refusal');
}

const longest = `product:${'x'.repeat(120)}`;

describe('a global id', () => {
  test.each([
    ['municipality:101', 'municipality'],
    ['region:ostdanmark', 'region'],
    ['product:os2mo', 'product'],
    ['participation:os2compliance.municipality-183.initiator', 'participation'],
    ['product:2', 'product'],
    [longest, 'product'],
  ])('%s has a namespace', (id, namespace) => {
    expect(namespaceOf(id, 'id')).toBe(namespace);
  });

  test.each(
    [
      '|os2mo|:os2mo|product:|product:OS2mo|Product:os2mo|product:os2 mo| product:os2mo|product:os2mo\n|pro-duct:x',
      `product::os2mo|product:a:b|product:-x|product:.x|product:løn|product:'; drop table product; --|product:\u0000`,
      `${longest}x`,
    ].flatMap((line) => line.split('|')),
  )('%j is refused with the form it must have', (id) => {
    const error = refusal(() => namespaceOf(id, 'ids'));
    expect(error.message).toContain('The argument "ids" must be an id of the form `namespace:name`');
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'ids' });
  });

  test('of a thousand characters is not repeated whole in the message', () => {
    expect(refusal(() => namespaceOf('x'.repeat(1000), 'id')).message.length).toBeLessThan(200);
  });
});

describe('an id within namespaces', () => {
  test('is given back as it is', () => {
    expect(idWithin(['municipality', 'region'], 'region:1084', 'id')).toBe('region:1084');
  });

  test('is refused when it is of another namespace; the message names those that fit', () => {
    const error = refusal(() => idWithin(['municipality', 'region'], 'product:os2mo', 'organization'));
    expect(error.message).toBe(
      'The argument "organization" must be an id that begins with `municipality:` or `region:`; received "product:os2mo".',
    );
    expect(error.extensions['code']).toBe('BAD_USER_INPUT');
  });

  test('is refused when its namespace only begins like one of them', () => {
    expect(refusal(() => idWithin(['product'], 'products:os2mo', 'id')).extensions['code']).toBe('BAD_USER_INPUT');
  });
});

test('ids built of ids are ids again', () => {
  const id = `usage:${localName('product:os2mo')}.${idSegment('municipality:151')}`;
  expect(id).toBe('usage:os2mo.municipality-151');
  expect(namespaceOf(id, 'id')).toBe('usage');
});

test.each([
  ['OS2borgerPC', 'os2borgerpc'],
  ['GIS-plan-CO2', 'gis-plan-co2'],
  ['OS2 skadesøkonomi & Ærø', 'os2-skadesoekonomi-aeroe'],
  ['A\u030Arhus  Åben', 'aarhus-aaben'],
  ['Café (København)', 'cafe-koebenhavn'],
  ['x'.repeat(59) + ' y', 'x'.repeat(59)],
  ['«»', ''],
])('the name %j is spelled %j in an id', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test.each([
  ['product:os2mo', true],
  ['module:os2ferie', true],
  ['supplier:magenta', false],
  ['product:', false],
  ['Product:os2mo', false],
])('%s is an id of a product or a module: %s', (id, is) => {
  expect(isIdWithin(['product', 'module'], id)).toBe(is);
});
