import { abstractEntities } from './abstract-entities/cases.ts';
import { enums } from './enums/cases.ts';
import { external } from './external/cases.ts';
import { inaccessible } from './inaccessible/cases.ts';
import { inputs } from './inputs/cases.ts';
import { interfaceObject } from './interface-object/cases.ts';
import { keyMix } from './key-mix/cases.ts';
import { keys } from './keys/cases.ts';
import { mutations } from './mutations/cases.ts';
import { override } from './override/cases.ts';
import { partialAbstract } from './partial-abstract/cases.ts';
import { provides } from './provides/cases.ts';
import { requires } from './requires/cases.ts';
import { requiresAbstract } from './requires-abstract/cases.ts';
import { requiresArguments } from './requires-arguments/cases.ts';
import { requiresCircular } from './requires-circular/cases.ts';
import { shareable } from './shareable/cases.ts';
import { typename } from './typename/cases.ts';
import type { Feature } from './support/conformanceCase.ts';

/** Every feature. */
export const features: readonly Feature[] = [
  abstractEntities,
  enums,
  external,
  inaccessible,
  inputs,
  interfaceObject,
  keyMix,
  keys,
  mutations,
  override,
  partialAbstract,
  provides,
  requires,
  requiresAbstract,
  requiresArguments,
  requiresCircular,
  shareable,
  typename,
];
