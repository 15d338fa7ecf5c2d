export { isDay, today, type Clock, type Day } from './day.ts';
