import { startCommand } from '@community-graph/kit/command';
import { privacyProgram } from './program.ts';

await startCommand(process, privacyProgram);
