export { idSegment, idWithin, isIdWithin, localName, namespaceOf, type GlobalId } from './globalId.ts';
export { slugOf } from './slug.ts';
