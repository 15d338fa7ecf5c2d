import type { Expected } from './fetching/expected.ts';

/** A place in an answer: response keys and list indexes. */
export type Path = readonly (string | number)[];

/** Why a value is not there, as the client may be told. */
export interface Fault {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Where it happened, below the place that is missing because of it; in the response keys of the plan. */
  readonly tail: Path;
}

/**
 * Stands in the data of a run in the place of a value that did not arrive. The errors of an answer are made from
 * it when the data is projected, so each of them has the path that the client sees, wherever the object stands.
 */
export class Absence {
  readonly faults: readonly Fault[];
  /** What the value should have had; undefined for leaves. */
  readonly expected: Expected | undefined;
  /** Whether another place of the same answer tells the error. */
  readonly isToldElsewhere: boolean;

  /** @param faults none when the subgraph that owns the entity says that there is none */
  constructor(faults: readonly Fault[], expected?: Expected, isToldElsewhere = false) {
    this.faults = faults;
    this.expected = expected;
    this.isToldElsewhere = isToldElsewhere;
  }

  /** The same with one more reason. */
  and(fault: Fault): Absence {
    return new Absence([...this.faults, fault], this.expected);
  }

  /**
   * The same for a part of the value. What names another part is an error there: this part is missing because the
   * whole is, and the answer needs no error of it.
   * @param key a response key or a list index
   */
  at(key: string | number): Absence {
    if (this.faults.every(({ tail }) => tail.length === 0)) return this;
    const own = this.faults.filter(({ tail }) => tail.length === 0 || tail[0] === key);
    const faults = (own.length > 0 ? own : this.faults).map((fault) => ({
      ...fault,
      tail: own.length > 0 ? fault.tail.slice(1) : [],
    }));
    return new Absence(faults, this.expected, own.length === 0);
  }

  /** The same for a value that should have had fields. */
  within(expected: Expected): Absence {
    return new Absence(this.faults, expected, this.isToldElsewhere);
  }

  /** Whether the subgraph that owns the entity says that there is none. */
  get isNoEntity(): boolean {
    return this.faults.length === 0;
  }
}

/** The owner of an entity has no such entity. */
export const noSuchEntity = new Absence([]);

/** An object of the data of a run, by the response keys of the plan. */
export type DataObject = Record<string, unknown>;

/** Whether a value is an object of the data, not a list, an absence or a leaf. */
export function isDataObject(value: unknown): value is DataObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Absence);
}
