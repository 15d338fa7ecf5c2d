import { abstractEntities } from './abstract-entities/cases.ts';
import { aliases } from './aliases/cases.ts';
import { brokenAnswers } from './broken-answers/cases.ts';
import { brokenHttp } from './broken-http/cases.ts';
import { conditions } from './conditions/cases.ts';
import { directives } from './directives/cases.ts';
import { enums } from './enums/cases.ts';
import { errorPaths } from './error-paths/cases.ts';
import { external } from './external/cases.ts';
import { fragments } from './fragments/cases.ts';
import { inaccessible } from './inaccessible/cases.ts';
import { inputs } from './inputs/cases.ts';
import { interfaceObject } from './interface-object/cases.ts';
import { introspection } from './introspection/cases.ts';
import { keyMix } from './key-mix/cases.ts';
import { keys } from './keys/cases.ts';
import { listKeys } from './list-keys/cases.ts';
import { lists } from './lists/cases.ts';
import { mutations } from './mutations/cases.ts';
import { nodes } from './nodes/cases.ts';
import { nullKeys } from './null-keys/cases.ts';
import { nulls } from './nulls/cases.ts';
import { overfetching } from './overfetching/cases.ts';
import { override } from './override/cases.ts';
import { parents } from './parents/cases.ts';
import { partialAbstract } from './partial-abstract/cases.ts';
import { provides } from './provides/cases.ts';
import { requires } from './requires/cases.ts';
import { requiresAbstract } from './requires-abstract/cases.ts';
import { requiresArguments } from './requires-arguments/cases.ts';
import { requiresCircular } from './requires-circular/cases.ts';
import { shareable } from './shareable/cases.ts';
import { typename } from './typename/cases.ts';
import { unplannable } from './unplannable/cases.ts';
import { values } from './values/cases.ts';
import type { Feature } from './support/conformanceCase.ts';

/** Every feature, in the order of `docs/conformance.md`. */
export const features: readonly Feature[] = [
  keys,
  keyMix,
  listKeys,
  parents,
  nodes,
  abstractEntities,
  requires,
  requiresArguments,
  requiresAbstract,
  requiresCircular,
  provides,
  shareable,
  override,
  external,
  inaccessible,
  interfaceObject,
  enums,
  inputs,
  values,
  partialAbstract,
  fragments,
  directives,
  conditions,
  introspection,
  typename,
  aliases,
  mutations,
  lists,
  nullKeys,
  nulls,
  errorPaths,
  brokenAnswers,
  brokenHttp,
  overfetching,
  unplannable,
];
