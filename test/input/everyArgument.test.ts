import { describe, expect, test } from '@jest/globals';
import { GraphQLError, isObjectType, type GraphQLResolveInfo } from 'graphql';
import { commandLine, executableSchema } from '@community-graph/kit/subgraph';
import { system, type Viewer } from '@community-graph/kit/viewer';
import { members } from '@community-graph/members';
import { products } from '@community-graph/products';
import { suppliers } from '@community-graph/suppliers';
import { badCharacters, badEnds } from './badTexts.ts';
import { textPlaces } from './textPlaces.ts';

const subgraphs = [members, products, suppliers];

/** The part of graphql-js' field information that a check of arguments reads; of another field each time. */
const infoOfOneField = () => ({ fieldNodes: [] }) as unknown as GraphQLResolveInfo;

/** A context in which a resolver must read nothing but who the viewer is. */
const untouched = (viewer: Viewer) =>
  new Proxy(
    { viewer },
    {
      get(target, name) {
        if (name === 'viewer') return target.viewer;
        throw new Error(`the resolver ran: it read context.${String(name)}`);
      },
    },
  );

/** What only a part of the system itself may ask. */
const ofTheSystem = new Set(['productLinkFeed', 'credentialHolder']);

describe.each(subgraphs.map((definition) => [definition.name, definition] as const))(
  'every argument and input field of the %s subgraph',
  (_name, definition) => {
    const schema = executableSchema(definition);
    // Ids that stand in no input object are left to the field: `everyRequest.test.ts` asks each of them.
    const places = textPlaces(schema).filter(({ scalar, path }) => scalar !== 'ID' || path.includes('.'));

    /** What a field makes of a value in one of its places. */
    function errorOf(place: (typeof places)[number], value: unknown): unknown {
      const type = schema.getType(place.type);
      if (!isObjectType(type)) throw new Error(`${place.type} has no fields`);
      try {
        const { resolve } = type.getFields()[place.field]!;
        const context = untouched(ofTheSystem.has(place.field) ? system('sweep') : commandLine);
        return resolve?.({}, place.with(value), context, infoOfOneField()) ?? 'no error';
      } catch (error) {
        return error;
      }
    }

    test('is swept', () => {
      expect(places.length).toBeGreaterThan(150);
      expect(new Set(places.map(({ scalar }) => scalar)).size).toBeGreaterThan(4);
    });

    /** The places that take a text, or that refuse it without the argument, the rule and the character. */
    const faults = (text: string, fault: string, hidden: RegExp): string[] =>
      places.flatMap((place) => {
        const error = errorOf(place, text);
        const { extensions = {}, message = '' } = error instanceof GraphQLError ? error : {};
        const isRight =
          extensions['code'] === 'BAD_USER_INPUT' &&
          extensions['argument'] === place.path &&
          message.startsWith(`The argument "${place.path}" must be ${String(extensions['rule'])}; it ${fault}; `) &&
          !hidden.test(message);
        return isRight ? [] : [`${place.type}.${place.field}(${place.path}: ${place.scalar}): ${String(error)}`];
      });

    test.each(badCharacters.map(([character, named]) => [named, character] as const))(
      'refuses %s before its field resolves',
      (named, character) => {
        expect(faults(`a${character}b`, `has ${named} at character 2`, new RegExp(character))).toEqual([]);
      },
    );

    test.each(badEnds.map(([character, named]) => [named, character] as const))(
      'refuses %s at an end of a text before its field resolves',
      (named, character) => {
        expect(faults(`a b${character}`, `has ${named} at character 4`, /[\n\r\t]/)).toEqual([]);
        expect(faults(`${character}a`, `has ${named} at character 1`, /[\n\r\t]/)).toEqual([]);
      },
    );

    test('refuses what is no text where a scalar of ours stands', () => {
      const own = places.filter(({ scalar }) => !['String', 'ID'].includes(scalar));
      const wrong = own.flatMap((place) =>
        [20_260_101, true, { day: '2026-01-01' }].flatMap((value) => {
          const error = errorOf(place, value);
          const code = error instanceof GraphQLError ? error.extensions['code'] : String(error);
          return code === 'BAD_USER_INPUT' ? [] : [`${place.type}.${place.field}(${place.path}): ${String(code)}`];
        }),
      );
      expect(wrong).toEqual([]);
    });
  },
);
