import { startCommand } from '@community-graph/kit/command';
import { credentialsProgram } from './program.ts';

await startCommand(process, credentialsProgram);
