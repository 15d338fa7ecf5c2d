export { serverOptions } from './serverOptions.ts';
export { maximumAnswerBytes, stringifyBounded } from './boundedAnswer.ts';
export { introspectionLimit } from './introspectionLimit.ts';
