export { checkArguments } from './checkArguments.ts';
export { CvrNumberScalar, DateScalar, UrlScalar, isCvrNumber } from './shared.ts';
export { textScalar } from './textScalar.ts';
export { DateTimeScalar } from './moment.ts';
