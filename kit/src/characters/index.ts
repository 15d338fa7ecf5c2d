export { characterFault, unseenCharacter, type CharacterFault, type Layout } from './characterFault.ts';
export { escapeCharacters } from './escape.ts';
export { describeFault, lineRule, textRule } from './rules.ts';
export { normalized } from './normalized.ts';
export { mostDecodings, percentDecoded } from './decoded.ts';
