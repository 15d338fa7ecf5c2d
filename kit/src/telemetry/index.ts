export { createLogger, logLevels, type LogLevel, type Logger } from './logger.ts';
