export { idSegment, idWithin, localName, namespaceOf, type GlobalId } from './globalId.ts';
