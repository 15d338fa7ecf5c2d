export { createIntrospector, noIntrospection, type Introspection, type Introspector } from './introspector.ts';
