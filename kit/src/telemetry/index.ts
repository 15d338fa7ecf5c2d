export { createLimitedLog, type LimitedLog } from './limitedLog.ts';
export { loggedText } from './loggedText.ts';
export { createLogger, logLevels, type LogLevel, type Logger } from './logger.ts';
