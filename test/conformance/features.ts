import { abstractEntities } from './abstract-entities/cases.ts';
import { aliases } from './aliases/cases.ts';
import { conditions } from './conditions/cases.ts';
import { enums } from './enums/cases.ts';
import { external } from './external/cases.ts';
import { fragments } from './fragments/cases.ts';
import { inaccessible } from './inaccessible/cases.ts';
import { inputs } from './inputs/cases.ts';
import { interfaceObject } from './interface-object/cases.ts';
import { introspection } from './introspection/cases.ts';
import { keyMix } from './key-mix/cases.ts';
import { keys } from './keys/cases.ts';
import { lists } from './lists/cases.ts';
import { mutations } from './mutations/cases.ts';
import { nodes } from './nodes/cases.ts';
import { nullKeys } from './null-keys/cases.ts';
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
import type { Feature } from './support/conformanceCase.ts';

/** Every feature. */
export const features: readonly Feature[] = [
  abstractEntities,
  aliases,
  conditions,
  enums,
  external,
  fragments,
  inaccessible,
  inputs,
  interfaceObject,
  introspection,
  keyMix,
  keys,
  lists,
  mutations,
  nodes,
  nullKeys,
  override,
  parents,
  partialAbstract,
  provides,
  requires,
  requiresAbstract,
  requiresArguments,
  requiresCircular,
  shareable,
  typename,
  unplannable,
];
