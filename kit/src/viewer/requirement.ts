import { valueFromASTUntyped, type ConstDirectiveNode } from 'graphql';

/** What a viewer has been granted. */
export interface Grants {
  /** Whether it is known who asks. */
  readonly isAuthenticated: boolean;
  readonly scopes: ReadonlySet<string>;
  /** The policies that have been decided in the viewer's favour. */
  readonly policies: ReadonlySet<string>;
}

/** What nobody in particular has been granted: nothing. */
export const noGrants: Grants = { isAuthenticated: false, scopes: new Set(), policies: new Set() };

/** Alternatives, each of which asks for all of its names: `[["a", "b"], ["c"]]` is a and b, or c. */
export type Alternatives = readonly (readonly string[])[];

/** What a viewer must have been granted to read something; every part must be fulfilled. */
export interface Requirement {
  /** From `@authenticated`. */
  readonly authenticated: boolean;
  /** From each `@requiresScopes` that applies. */
  readonly scopes: readonly Alternatives[];
  /** From each `@policy` that applies. */
  readonly policies: readonly Alternatives[];
}

/** Both requirements as one; undefined when there is neither. */
export function bothOf(one: Requirement | undefined, other: Requirement | undefined): Requirement | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    authenticated: one.authenticated || other.authenticated,
    scopes: [...one.scopes, ...other.scopes],
    policies: [...one.policies, ...other.policies],
  };
}

/** Whether a viewer fulfils a requirement. Scopes and policies are granted to nobody who is not authenticated. */
export function isFulfilled({ authenticated, scopes, policies }: Requirement, grants: Grants): boolean {
  const one = (alternatives: Alternatives, granted: ReadonlySet<string>) =>
    alternatives.some((names) => names.every((name) => granted.has(name)));
  if (authenticated && !grants.isAuthenticated) return false;
  return (
    scopes.every((alternatives) => one(alternatives, grants.scopes)) &&
    policies.every((alternatives) => one(alternatives, grants.policies))
  );
}

/** A requirement in words, to be read after "It needs"; for clients, who see the same in the schema's directives. */
export function inWords({ authenticated, scopes, policies }: Requirement): string {
  const names = (what: string, all: readonly Alternatives[]) =>
    all.map((alternatives) => `the ${what} ${alternatives.map((each) => each.join(' and ')).join(', or ')}`);
  return [
    ...(authenticated ? ['a viewer who is signed in'] : []),
    ...names('scope', scopes),
    ...names('policy', policies),
  ].join('; ');
}

/** What the directives of access are called; federation lets a schema rename them. */
export interface AccessDirectives {
  readonly authenticated: ReadonlySet<string>;
  readonly requiresScopes: ReadonlySet<string>;
  readonly policy: ReadonlySet<string>;
}

/** What the directives on a type or a field require; undefined when anybody may read it. */
export function requirementOf(
  directives: readonly ConstDirectiveNode[],
  names: AccessDirectives,
): Requirement | undefined {
  const authenticated = directives.some(({ name }) => names.authenticated.has(name.value));
  const scopes = listsOf(directives, names.requiresScopes, 'scopes');
  const policies = listsOf(directives, names.policy, 'policies');
  return authenticated || scopes.length > 0 || policies.length > 0 ? { authenticated, scopes, policies } : undefined;
}

function listsOf(
  directives: readonly ConstDirectiveNode[],
  names: ReadonlySet<string>,
  argument: 'scopes' | 'policies',
): Alternatives[] {
  return directives
    .filter(({ name }) => names.has(name.value))
    .map(({ arguments: values = [] }) => {
      const value = values.find(({ name }) => name.value === argument)?.value;
      // What cannot be read is fulfilled by nobody.
      return value === undefined ? [] : (valueFromASTUntyped(value) as Alternatives);
    });
}
