export { maximumDocumentTokens, serverOptions } from './serverOptions.ts';
