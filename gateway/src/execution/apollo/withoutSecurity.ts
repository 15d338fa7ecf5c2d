import { Kind, parse, print, visit, type ConstDirectiveNode } from 'graphql';

const features = /^https:\/\/specs\.apollo\.dev\/(authenticated|requiresScopes|policy)\/v[\d.]+$/;

/**
 * A supergraph that does not say that whoever runs it must enforce `@authenticated`, `@requiresScopes` and `@policy`:
 * `@apollo/gateway` runs none that does, because that is left to its maker's router. Here it is done before it runs.
 */
export function withoutSecurity(supergraphSdl: string): string {
  const document = parse(supergraphSdl, { noLocation: true });
  const isDemand = (node: ConstDirectiveNode) =>
    node.name.value === 'link' &&
    (node.arguments ?? []).some(({ value }) => value.kind === Kind.STRING && features.test(value.value));
  const mended = visit(document, {
    Directive: (node) =>
      isDemand(node as ConstDirectiveNode)
        ? { ...node, arguments: (node.arguments ?? []).filter(({ name }) => name.value !== 'for') }
        : undefined,
  });
  return mended === document ? supergraphSdl : print(mended);
}
