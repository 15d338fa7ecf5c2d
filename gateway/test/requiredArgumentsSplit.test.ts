import { describe, expect, test } from '@jest/globals';
import type { BatchFetchNode, PlanNode, RequiresSelection } from '@graphql-hive/router-query-planner';
import { separateRequiredArguments } from '../src/planning/requiredArguments/index.ts';
import { PlanningError } from '../src/planning/planner.ts';
import { printPlan } from '../src/planning/printPlan.ts';
import { parcelGraph } from './support/requiringGraph.ts';

const { sdl, document, schema } = parcelGraph();
const { restore } = separateRequiredArguments(sdl, document, schema);

/** `id _r0_price box { _r2_length }` as a plan says it. */
function selections(text: string): RequiresSelection[] {
  const [fields] = read(text.match(/[\w]+|[{}]/g) ?? [], 0);
  return fields;
}

function read(tokens: readonly string[], start: number): [RequiresSelection[], number] {
  const fields: RequiresSelection[] = [];
  let at = start;
  while (at < tokens.length && tokens[at] !== '}') {
    const name = tokens[at]!;
    at += 1;
    if (tokens[at] !== '{') fields.push({ kind: 'Field', name });
    else {
      const [inner, end] = read(tokens, at + 1);
      fields.push({ kind: 'Field', name, selections: inner });
      at = end + 1;
    }
  }
  return [fields, at];
}

const requires = (text: string): RequiresSelection[] => [
  { kind: 'InlineFragment', typeCondition: 'Parcel', selections: selections(`__typename ${text}`) },
];

/** A fetch of parcels as a planner makes it. */
const fetchOf = (fields: string, required: string, more = ''): PlanNode => ({
  kind: 'Flatten',
  path: [{ Field: 'parcel' }],
  node: {
    kind: 'Fetch',
    serviceName: 'freight',
    variableUsages: ['_v0'],
    operation: `query($_v0:Boolean,$representations:[_Any!]!){_entities(representations:$representations){${fields}}}${more}`,
    requires: requires(required),
  },
});

/** The lines of a restored plan that say what is sent, and those with the fields that are asked for. */
function restored(node: PlanNode) {
  const lines = printPlan([restore(node)])
    .split('\n')
    .map((line) => line.trim());
  const asked = lines.filter((line) =>
    /^(?:_k\d+: )?(?:plain|dollars|dollarsAgain|long|longInches|weight)\b/.test(line),
  );
  return { sent: lines.flatMap((line) => /(?:^| )by (.*)$/.exec(line)?.[1] ?? []), asked };
}

describe('fields that are fetched together', () => {
  test('share a representation when what they require fits', () => {
    const { sent } = restored(
      fetchOf('...on Parcel{dollars dollarsAgain long}', 'id _r1_price name box{_r2_length depth}'),
    );
    expect(sent).toEqual(['Parcel { __typename id price: _r1_price name box { length: _r2_length depth } }']);
  });

  test('get representations of their own when they require one field with different arguments', () => {
    const { sent, asked } = restored(
      fetchOf('...on Parcel{plain dollars dollarsAgain _k0:weight(exact:$_v0)}', 'id _r1_price name _r0_price'),
    );
    expect(sent).toEqual([
      'Parcel { __typename id name price: _r0_price }',
      'Parcel { __typename id price: _r1_price name }',
    ]);
    expect(asked).toEqual(['plain', '_k0: weight(exact: $_v0)', 'dollars', 'dollarsAgain']);
  });

  test('are one request still, with a list of entities for each representation', () => {
    const node = restore(fetchOf('...on Parcel{plain dollars}', 'id _r1_price name _r0_price')) as BatchFetchNode;
    expect(node.kind).toBe('BatchFetch');
    expect(node.variableUsages).toEqual(['_v0']);
    expect(
      node.entityBatch.aliases.map(({ alias, representationsVariableName, paths }) => [
        alias,
        representationsVariableName,
        paths,
      ]),
    ).toEqual([
      ['_entities', 'representations', [[{ Field: 'parcel' }]]],
      ['_entities_1', 'representations_1', [[{ Field: 'parcel' }]]],
    ]);
    expect(node.operation).toBe(
      'query($_v0:Boolean$representations:[_Any!]!$representations_1:[_Any!]!)' +
        '{_entities(representations:$representations){...on Parcel{plain}}' +
        '_entities_1:_entities(representations:$representations_1){...on Parcel{dollars}}}',
    );
  });

  test('are told apart by what they require below an object', () => {
    const { sent } = restored(fetchOf('...on Parcel{longInches long}', 'id box{_r3_length _r2_length depth}'));
    expect(sent).toEqual([
      'Parcel { __typename id box { length: _r3_length depth } }',
      'Parcel { __typename id box { length: _r2_length depth } }',
    ]);
  });

  test('are found in fragments, also in such as others use', () => {
    const node = fetchOf(
      '...a ...on Parcel{x:plain}',
      'id name _r0_price _r1_price',
      'fragment a on Parcel{dollars ...b}fragment b on Parcel{weight}',
    );
    const { operation } = restore(node) as BatchFetchNode;
    expect(operation).toContain('{...on Parcel{dollars ...on Parcel{weight}}}');
    expect(operation).toContain('{...on Parcel{x:plain}}');
    expect(operation).not.toContain('fragment');
  });

  test('are split in the one list of a batch that needs it', () => {
    const list = (name: string, required: string) => ({
      alias: `_e${name}`,
      representationsVariableName: `reps_${name}`,
      paths: [[{ Field: `parcel${name}` }]],
      requires: requires(required),
    });
    const node = restore({
      kind: 'BatchFetch',
      serviceName: 'freight',
      operation: `query($reps_0:[_Any!]!,$reps_1:[_Any!]!){
        _e0:_entities(representations:$reps_0){...a}
        _e1:_entities(representations:$reps_1){...on Parcel{plain dollars}}
      } fragment a on Parcel{weight}`,
      entityBatch: { aliases: [list('0', 'id'), list('1', 'id _r0_price _r1_price name')] },
    }) as BatchFetchNode;
    expect(node.entityBatch.aliases.map(({ alias }) => alias)).toEqual(['_e0', '_e1', '_e1_1']);
    expect(node.operation).toBe(
      'query($reps_0:[_Any!]!$reps_1:[_Any!]!$reps_1_1:[_Any!]!)' +
        '{_e0:_entities(representations:$reps_0){...a}' +
        '_e1:_entities(representations:$reps_1){...on Parcel{plain}}' +
        '_e1_1:_entities(representations:$reps_1_1){...on Parcel{dollars}}}' +
        'fragment a on Parcel{weight}',
    );
  });

  test('are refused when two values under one name would still be sent', () => {
    for (const fields of ['weight', '__typename']) {
      const node = fetchOf(`...on Parcel{${fields}}`, 'id _r0_price _r1_price');
      expect(() => restore(node)).toThrow(PlanningError);
    }
  });
});
