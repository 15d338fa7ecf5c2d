export { createIntrospector, noIntrospection, type Introspection } from './introspector.ts';
