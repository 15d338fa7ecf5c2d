import { median } from '../load/quantile.ts';
import { totalOf, type Measured } from './measurePrice.ts';

/** CPU time of an operation under which a class is not compared, in milliseconds: there the clock's steps decide. */
export const floorMs = 2;

/** The most CPU time that a unit may buy, in that of the median class. */
export const allowedRatio = 2;

/** A class with what one unit of its price buys. */
export interface Judged extends Measured {
  readonly cpuMs: number;
  /** CPU time of one unit, in microseconds. */
  readonly microseconds: number;
  /** That in units of the median class. */
  readonly ratio: number;
}

/** What is refused for its price has bought nothing: it must not be too cheap itself, and says nothing of what others buy. */
const isRefused = ({ error }: Measured) => error === 'COST_LIMIT_EXCEEDED';

/** Compares what a unit buys in each class with the median of all classes above the floor that ran. */
export function judge(measured: readonly Measured[]): { readonly median: number; readonly classes: Judged[] } {
  const priced = measured.map((each) => ({ ...each, cpuMs: totalOf(each.cpu) }));
  const unit = ({ cpuMs, price }: { cpuMs: number; price: number }) => (cpuMs * 1_000) / Math.max(price, 1);
  const compared = priced.filter((each) => each.cpuMs >= floorMs && !isRefused(each));
  const middle = median((compared.length > 0 ? compared : priced).map(unit));
  const classes = priced
    .map((each) => ({ ...each, microseconds: unit(each), ratio: unit(each) / middle }))
    .toSorted((one, other) => other.ratio - one.ratio);
  return { median: middle, classes };
}

/** The classes that get too much for a unit. */
export const tooCheap = (classes: readonly Judged[]): Judged[] =>
  classes.filter(({ cpuMs, ratio }) => cpuMs >= floorMs && ratio > allowedRatio);

/** One size of the data, as a section of the page. */
export function sectionOf(title: string, measured: readonly Measured[]): string {
  const { median: middle, classes } = judge(measured);
  const cheap = tooCheap(classes);
  const rows = classes.map(({ name, kind, price, cpu, cpuMs, microseconds, ratio, error }) =>
    [
      `${name}${error === undefined ? '' : ` (${error})`}`,
      kind,
      price.toFixed(0),
      cpu.gateway.toFixed(1),
      cpu.subgraphs.toFixed(1),
      Number.isNaN(cpu.database) ? '–' : cpu.database.toFixed(1),
      microseconds.toFixed(1),
      cpuMs < floorMs ? 'below the floor' : ratio.toFixed(2),
    ].join(' | '),
  );
  return [
    `## ${title}`,
    '',
    `One unit buys ${middle.toFixed(1)} µs of CPU time in the median class. ${
      cheap.length === 0
        ? `No class above the floor of ${floorMs} ms gets more than twice as much.`
        : `More than twice as much: ${cheap.map(({ name, ratio }) => `${name} (${ratio.toFixed(1)})`).join(', ')}.`
    }`,
    '',
    '| Class | Kind | Price | Gateway ms | Subgraphs ms | Database ms | µs a unit | Of the median |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
}

/** The whole page. */
export function pageOf(sections: readonly string[], facts: readonly string[]): string {
  const head = [
    '# What a unit of cost buys',
    '',
    'CPU time (user and system, from `/proc`) of one operation, in the gateway, the three subgraphs and PostgreSQL, each in processes',
    'of their own, and the price that the bucket paid for it. Operations run one after the other; documents of the library and of',
    'the hostile set are known before they are measured. Written by `npm run bench:price`.',
    '',
    facts.join(', '),
    '',
  ];
  return `${[...head, ...sections].join('\n').trimEnd()}\n`;
}
