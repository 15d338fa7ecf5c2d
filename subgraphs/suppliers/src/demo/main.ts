import { startCommand } from '@community-graph/kit/command';
import { demoProgram } from './program.ts';

await startCommand(process, demoProgram);
