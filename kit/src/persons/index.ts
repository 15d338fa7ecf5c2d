export { holdsCivilNumber } from './civilNumbers.ts';
export { functionMailboxFault, functionNameFault } from './contactFaults.ts';
export { decodedReadings } from './decodedReadings.ts';
export { isFunctionWord } from './functionWords.ts';
export { addressReadings, isPersonalMailbox, personalMailboxesIn } from './personalMailboxes.ts';
export { namesListedPerson, namesPerson, nameWithin } from './personalNames.ts';
export { isTelephoneNumber, isWrittenDate } from './telephoneNumbers.ts';
