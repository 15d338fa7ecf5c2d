export { checkArguments } from './checkArguments.ts';
export { CvrNumberScalar, DateScalar, isCvrNumber } from './shared.ts';
export { textScalar } from './textScalar.ts';
export { DateTimeScalar } from './moment.ts';
export { UrlScalar } from './url.ts';
