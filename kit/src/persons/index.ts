export { holdsCivilNumber } from './civilNumbers.ts';
export { functionMailboxFault, functionNameFault } from './contactFaults.ts';
export { isPersonalMailbox, personalMailboxesIn } from './personalMailboxes.ts';
export { namesPerson } from './personalNames.ts';
