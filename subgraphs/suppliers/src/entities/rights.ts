import { grantsOf, type Scope, type Viewer } from '@community-graph/kit/viewer';

/** Whether a viewer has at least one of some scopes, as its role allows. */
export function may(viewer: Viewer, ...scopes: readonly Scope[]): boolean {
  const granted = grantsOf(viewer).scopes;
  return scopes.some((scope) => granted.has(scope));
}
