import type { LifecyclePhase, ServiceKind } from '../__generated__/schema.ts';

/** The phase in the life of a product that each service stands for; the services in the order of the schema. */
export const phaseOf: Readonly<Record<ServiceKind, LifecyclePhase>> = {
  DEVELOPMENT: 'DEVELOPMENT',
  OPERATION: 'OPERATION',
  SUPPORT: 'OPERATION',
  IMPLEMENTATION: 'INTRODUCTION',
  ADVICE: 'PREPARATION',
};

const serviceOrder = Object.keys(phaseOf) as ServiceKind[];
/** The phases in the order of the schema. */
export const phaseOrder: readonly LifecyclePhase[] = ['PREPARATION', 'DEVELOPMENT', 'INTRODUCTION', 'OPERATION'];

/** Services each once, in the order of the schema. */
export function inOrder(services: readonly ServiceKind[]): ServiceKind[] {
  return serviceOrder.filter((service) => services.includes(service));
}

/** The phases that services stand for, each once, in the order of the schema. */
export function phasesOf(services: readonly ServiceKind[]): LifecyclePhase[] {
  const phases = new Set(services.map((service) => phaseOf[service]));
  return phaseOrder.filter((phase) => phases.has(phase));
}

/** The services that stand for a phase. */
export const servicesIn = (phase: LifecyclePhase): ServiceKind[] =>
  serviceOrder.filter((service) => phaseOf[service] === phase);
