export { localized, textIn, type Language, type LocalizedText, type Text } from './localizedText.ts';
