export { holdsCivilNumber } from './civilNumbers.ts';
export { functionMailboxFault, functionNameFault } from './contactFaults.ts';
export { decodedReadings } from './decodedReadings.ts';
export { addressReadings, isPersonalMailbox, personalMailboxesIn } from './personalMailboxes.ts';
export { namesListedPerson, namesPerson } from './personalNames.ts';
export { isTelephoneNumber, isWrittenDate } from './telephoneNumbers.ts';
