import type { ServiceKind } from '../__generated__/schema.ts';

/** An agreement that nobody made. */
export interface Deal {
  readonly supplier: string;
  readonly product: string;
  readonly organization: string;
  readonly services: ServiceKind[];
  /** In whole DKK: figures that nobody takes for real. */
  readonly yearlyAmount: number | null;
  readonly noticeMonths: number | null;
  /** The first day, in days from today; null where there is none. */
  readonly begins: number | null;
  /** The day after the last, in days from today; null where there is none. */
  readonly ends: number | null;
}

/** Suppliers, products and organizations are those of the shipped data; that they agreed on anything is made up. */
export const deals: readonly Deal[] = [
  {
    supplier: 'supplier:magenta',
    product: 'product:os2mo',
    organization: 'municipality:151',
    services: ['OPERATION', 'SUPPORT'],
    yearlyAmount: 111_111,
    noticeMonths: 6,
    begins: -700,
    ends: null,
  },
  {
    supplier: 'supplier:magenta',
    product: 'product:os2mo',
    organization: 'municipality:791',
    services: ['DEVELOPMENT'],
    yearlyAmount: 222_222,
    noticeMonths: 3,
    begins: -365,
    ends: 60,
  },
  {
    supplier: 'supplier:magenta',
    product: 'product:os2mo',
    organization: 'municipality:751',
    services: ['SUPPORT'],
    yearlyAmount: null,
    noticeMonths: null,
    begins: null,
    ends: null,
  },
  {
    supplier: 'supplier:bellcom',
    product: 'product:os2forms',
    organization: 'municipality:751',
    services: ['OPERATION'],
    yearlyAmount: 333_333,
    noticeMonths: 12,
    begins: -100,
    ends: 630,
  },
  {
    supplier: 'supplier:bellcom',
    product: 'product:os2web',
    organization: 'municipality:706',
    services: ['OPERATION', 'ADVICE'],
    yearlyAmount: 44_444,
    noticeMonths: 1,
    begins: -30,
    ends: null,
  },
  {
    supplier: 'supplier:reload',
    product: 'product:os2display',
    organization: 'municipality:101',
    services: ['DEVELOPMENT'],
    yearlyAmount: 555_555,
    noticeMonths: 6,
    begins: -900,
    ends: -200,
  },
];
