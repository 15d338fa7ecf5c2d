import { readFileSync } from 'node:fs';
import { Kind, parse, type ConstDirectiveNode, type DocumentNode } from 'graphql';
import { OperatorError } from '@community-graph/kit/errors';

/** A supergraph that was read. */
export interface Supergraph {
  readonly sdl: string;
  /** The names of its subgraphs. */
  readonly subgraphs: readonly string[];
}

/**
 * Reads a supergraph file.
 * @throws OperatorError BAD_SUPERGRAPH when it is missing, is not GraphQL, or names no subgraphs
 */
export function loadSupergraph(file: string): Supergraph {
  const sdl = readText(file);
  const subgraphs = subgraphsOf(parseText(sdl, file));
  if (subgraphs.length === 0) {
    throw new OperatorError(
      'BAD_SUPERGRAPH',
      `${file} is not a supergraph: it has no enum join__Graph. Give a file that composition wrote.`,
    );
  }
  const lost = subgraphs.find(({ url }) => !URL.canParse(url));
  if (lost !== undefined) {
    throw new OperatorError(
      'BAD_SUPERGRAPH',
      `The supergraph ${file} gives no address for the subgraph "${lost.name}".`,
    );
  }
  return { sdl, subgraphs: subgraphs.map(({ name }) => name) };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new OperatorError('BAD_SUPERGRAPH', `${file} cannot be read: ${(error as Error).message}`);
  }
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
