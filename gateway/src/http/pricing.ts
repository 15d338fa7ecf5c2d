import type { ApolloServerPlugin } from '@apollo/server';
import { costExceeded } from '@community-graph/kit/cost';
import { introspectionTooLarge, type Admission, type OperationCosts } from '../access/index.ts';
import type { VisitContext } from './visit.ts';

/**
 * Counts what each operation costs once it is known to be valid, and has it paid before it runs. The answer tells the
 * cost in `extensions.cost`, whether the operation was run or refused.
 */
export function pricing(costs: OperationCosts, admission: Admission): ApolloServerPlugin<VisitContext> {
  return {
    async requestDidStart({ request, contextValue: { visit } }) {
      if (visit.document?.isTrusted === true) {
        request.query = visit.document.text;
        request.extensions = withoutHash(request.extensions);
      }
      let cost: { readonly requested: number; readonly limit: number } | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request: { variables = {} } }) {
          // The engine reports that there is none.
          if (operation === undefined) return;
          const price = costs.of(schema, document, operation, variables);
          const { cost: limit, answerBytes } = visit.asker.allowance.limits;
          cost = { requested: price.total, limit };
          if (price.total > limit) {
            await visit.pay(Math.ceil(price.counted * admission.prices.countedPart));
            throw costExceeded(price, limit);
          }
          const { introspectionBytes } = price;
          if (introspectionBytes > answerBytes) throw introspectionTooLarge(introspectionBytes, answerBytes);
          const rest = price.total - admission.prices.request;
          if (rest > 0) await visit.pay(rest);
          await visit.begin(price.total);
        },
        async willSendResponse({ response: { body } }) {
          if (cost === undefined || body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}

/** The document was found by its id already. */
function withoutHash({ persistedQuery: _hash, ...others }: Record<string, unknown> = {}): Record<string, unknown> {
  return others;
}
