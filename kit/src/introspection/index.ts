export { leafText } from './leaf.ts';
export { introspectionMeter, type IntrospectionMeter, type IntrospectionSize } from './measure.ts';
export {
  introspectionFields,
  introspectionRoot,
  isIntrospectionField,
  type Member,
  type Selection,
  type SelectionSource,
} from './selection.ts';
