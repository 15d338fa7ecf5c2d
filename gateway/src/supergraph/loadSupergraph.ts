import { readFileSync } from 'node:fs';
import { Kind, parse, type ConstDirectiveNode, type DocumentNode } from 'graphql';
import { OperatorError } from '@community-graph/kit/errors';

/** What a gateway runs on. */
export interface Supergraph {
  readonly sdl: string;
  /** The names of its subgraphs. */
  readonly subgraphs: readonly string[];
}

/** A supergraph that was read. */
export interface LoadedSupergraph extends Supergraph {
  /** The GraphQL address of each subgraph, by its name. */
  readonly urls: ReadonlyMap<string, string>;
}

/**
 * Reads a supergraph file.
 * @throws OperatorError BAD_SUPERGRAPH when it is missing, is not GraphQL, names no subgraphs, or names one in a
 * way that cannot be used
 */
export function loadSupergraph(file: string): LoadedSupergraph {
  return parseSupergraph(readSupergraphText(file), file);
}

/**
 * The text of a supergraph file.
 * @throws OperatorError BAD_SUPERGRAPH
 */
export function readSupergraphText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new OperatorError('BAD_SUPERGRAPH', `${file} cannot be read: ${(error as Error).message}`);
  }
}

/**
 * Makes a supergraph of a text.
 * @param file where the text comes from, for messages
 * @throws OperatorError BAD_SUPERGRAPH as `loadSupergraph` does
 */
export function parseSupergraph(sdl: string, file: string): LoadedSupergraph {
  const subgraphs = subgraphsOf(parseText(sdl, file));
  if (subgraphs.length === 0) {
    throw new OperatorError(
      'BAD_SUPERGRAPH',
      `${file} is not a supergraph: it has no enum join__Graph. Give a file that composition wrote.`,
    );
  }
  const urls = new Map<string, string>();
  for (const { name, url } of subgraphs) {
    const reason = complaint(name, url, urls);
    if (reason !== undefined) throw new OperatorError('BAD_SUPERGRAPH', `The supergraph ${file} ${reason}.`);
    urls.set(name, url);
  }
  return { sdl, subgraphs: [...urls.keys()], urls };
}

function parseText(sdl: string, file: string): DocumentNode {
  try {
    return parse(sdl, { noLocation: true });
  } catch (error) {
    throw new OperatorError('BAD_SUPERGRAPH', `${file} is not GraphQL: ${(error as Error).message}`);
  }
}

function subgraphsOf(document: DocumentNode): { name: string; url: string }[] {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    return (definition.values ?? []).flatMap(({ directives = [] }) =>
      directives
        .filter((directive) => directive.name.value === 'join__graph')
        .map((directive) => ({ name: textOf(directive, 'name'), url: textOf(directive, 'url') })),
    );
  }
  return [];
}

function textOf({ arguments: given = [] }: ConstDirectiveNode, name: string): string {
  const value = given.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}

/** Why a subgraph cannot be used, to be read after "The supergraph …"; nothing when it can. */
function complaint(name: string, url: string, known: ReadonlyMap<string, string>): string | undefined {
  // A name reaches clients in messages, and `SUBGRAPH_LIMITS` as a key.
  if (!/^\w[\w.-]{0,63}$/.test(name)) {
    return `names a subgraph "${name.slice(0, 64)}"; a name is 1 to 64 letters, digits, "_", "-" or "."`;
  }
  if (known.has(name)) return `names the subgraph "${name}" twice`;
  if (url === '') return `gives no address for the subgraph "${name}"`;
  const protocol = URL.canParse(url) ? new URL(url).protocol : undefined;
  if (protocol === 'http:' || protocol === 'https:') return undefined;
  return `gives the subgraph "${name}" an address that is not one of HTTP: "${url}"`;
}
