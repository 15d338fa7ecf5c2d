import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { introspectionFields, introspectionMeter, type IntrospectionMeter } from '../introspection/index.ts';
import { answerTooLarge, maximumAnswerBytes } from './boundedAnswer.ts';

/** The most objects of an introspection answer; the standard query of a subgraph gives some 5,000. */
const maximumObjects = 50_000;

/** Refuses introspection that would give too much, before it runs. The schema is looked at on the first introspection. */
export function introspectionLimit<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  const meters = new WeakMap<GraphQLSchema, IntrospectionMeter>();
  const meterOf = (schema: GraphQLSchema) => {
    let meter = meters.get(schema);
    if (meter === undefined) meters.set(schema, (meter = introspectionMeter(schema)));
    return meter;
  };
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request: { variables = {} } }) {
          if (operation === undefined) return;
          const { fields, ...source } = introspectionFields(document, operation, variables);
          if (fields.length === 0) return;
          let [objects, bytes] = [0, 0];
          for (const field of fields) {
            const size = meterOf(schema).sizeOf(source, field);
            objects += size.objects;
            bytes += size.bytes;
          }
          if (objects > maximumObjects || bytes > maximumAnswerBytes) throw answerTooLarge();
        },
      };
    },
  };
}
