import { Kind, valueFromASTUntyped, type DocumentNode } from 'graphql';

/** What a supergraph calls the parts of federation. */
export interface FederationNames {
  /** The names, without the `@`, of the directive that a feature brings, such as `inaccessible`. */
  directivesOf(feature: string): ReadonlySet<string>;
  /** What the supergraph calls a directive of a feature, without the `@`, such as `listSize` of `cost`. */
  directiveOf(feature: string, directive: string): string;
  /** Whether federation brought a directive, by its name without the `@`. */
  isDirective(name: string): boolean;
  /** Whether federation brought a type. */
  isType(name: string): boolean;
}

/** A feature that a supergraph links. */
interface Link {
  /** What its specification calls it. */
  readonly feature: string;
  /** Whether it is one of federation's, not of whoever wrote the subgraphs. */
  readonly isFederation: boolean;
  /** What the supergraph calls it. */
  readonly prefix: string;
  /** What is imported, by the names of the specification; directives with the `@`. */
  readonly imports: ReadonlyMap<string, string>;
}

/** Reads the names of federation from the `@link`s of a supergraph, which may rename each feature and each import. */
export function federationNames(supergraph: DocumentNode): FederationNames {
  const links = linksOf(supergraph);
  const own = links.filter(({ isFederation }) => isFederation);
  const linked = new Set(own.map(({ feature }) => feature));
  const directives = new Set(own.map(({ prefix }) => prefix));
  const types = new Set<string>();
  for (const name of own.flatMap(({ imports }) => [...imports.values()])) {
    if (name.startsWith('@')) directives.add(name.slice(1));
    else types.add(name);
  }
  const taken = new Set(links.filter(({ isFederation }) => !isFederation).flatMap(directivesOf));
  // Supergraphs that were not composed by Apollo's tools may use a mark without linking it.
  const isUnlinkedMark = (name: string) => marks.has(name) && !linked.has(name) && !taken.has(name);
  const prefixes = new Set([...alwaysReserved, ...own.map(({ prefix }) => prefix)]);
  const isPrefixed = (name: string) => prefixes.has(name.slice(0, Math.max(name.indexOf('__'), 0)));
  return {
    directivesOf(feature) {
      const linkedNames = own.filter((link) => link.feature === feature).flatMap(directivesOf);
      return new Set(isUnlinkedMark(feature) ? [feature] : linkedNames);
    },
    directiveOf(feature, directive) {
      const link = own.find((each) => each.feature === feature);
      const imported = link?.imports.get(`@${directive}`)?.slice(1);
      if (link === undefined || imported !== undefined) return imported ?? directive;
      return directive === feature ? link.prefix : `${link.prefix}__${directive}`;
    },
    isDirective: (name) => directives.has(name) || isPrefixed(name) || isUnlinkedMark(name),
    isType: (name) => types.has(name) || isPrefixed(name),
  };
}

/** What a link calls the directive that has the name of its feature, and the directives that it imports. */
function directivesOf({ prefix, imports }: Link): string[] {
  return [prefix, ...[...imports.values()].filter((name) => name.startsWith('@')).map((name) => name.slice(1))];
}

function linksOf({ definitions }: DocumentNode): Link[] {
  return definitions
    .filter((node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION)
    .flatMap(({ directives = [] }) => directives)
    .flatMap(({ arguments: given = [] }) => {
      const values = new Map(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
      // The directive itself may be renamed, so its arguments tell it: `@link` has a `url`, `@core` a `feature`.
      const [, host, feature] = urlPattern.exec(String(values.get('url') ?? values.get('feature'))) ?? [];
      if (host === undefined || feature === undefined) return [];
      const as = values.get('as');
      return {
        feature,
        isFederation: host === 'https://specs.apollo.dev',
        prefix: typeof as === 'string' ? as : feature,
        imports: importsOf(values.get('import')),
      };
    });
}

/** Reads `["@a", { name: "@b", as: "@c" }]`. */
function importsOf(given: unknown): Map<string, string> {
  const imports = new Map<string, string>();
  for (const item of Array.isArray(given) ? (given as unknown[]) : []) {
    if (typeof item === 'string') imports.set(item, item);
    if (typeof item !== 'object' || item === null) continue;
    const { name, as = name } = item as { name?: unknown; as?: unknown };
    if (typeof name === 'string' && typeof as === 'string') imports.set(name, as);
  }
  return imports;
}

/** Where a feature is specified, and its name; the version comes last. */
const urlPattern = /^(.+)\/([^/]+)\/v\d+\.\d+\/?$/;

/** The prefixes that federation has in every supergraph. */
const alwaysReserved = ['join', 'link', 'core', 'federation'];

/** The directives of federation that supergraphs carry under their own names. */
const marks = new Set([
  'link',
  'core',
  'inaccessible',
  'tag',
  'authenticated',
  'requiresScopes',
  'policy',
  'cost',
  'listSize',
  'context',
  'connect',
  'source',
]);
