import { readFileSync } from 'node:fs';

/** A fenced block of the README. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of README.md, in order. */
export function readmeBlocks(): Block[] {
  const readme = readFileSync('README.md', 'utf8');
  return [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({ language, text }));
}

/** The commands of the README's shell blocks, a line each. */
export function readmeCommands(): string[] {
  return readmeBlocks()
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.trim().split('\n'));
}
