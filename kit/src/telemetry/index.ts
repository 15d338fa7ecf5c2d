export { createLimitedLog, type LimitedLog } from './limitedLog.ts';
export { loggedDocument, loggedMessage } from './loggedText.ts';
export { createLogger, logLevels, type LogLevel, type Logger } from './logger.ts';
