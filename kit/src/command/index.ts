export { ignoreClosedOutput } from './closedOutput.ts';
export { readNothing, runCommand, UsageError, type Printer } from './runCommand.ts';
export { startCommand } from './startCommand.ts';
