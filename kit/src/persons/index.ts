export { holdsCivilNumber } from './civilNumbers.ts';
export { isPersonalMailbox, namesPerson, personalMailboxesIn } from './personalNames.ts';
