import { isRecord } from '../../lib/type-guards.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * A sum of amounts in several objects: both sides make the same. An amount is a path from the object that holds all of
 * them, through every item of a list; `?` is one that may be missing.
 */
export interface ObjectSum {
  left: readonly string[];
  right: readonly string[];
}

/** The sums that the official pages state of amounts in several objects. */
export const OBJECT_SUMS: readonly ObjectSum[] = [
  { left: ['amount.total'], right: ['promotion_detail.amount', 'amount.payer_total'] },
  { left: ['amount.total'], right: ['detail.amount', 'amount.payer_total'] },
  { left: ['amount.total_amount'], right: ['promotion_detail.amount', 'amount.payer_amount'] },
  { left: ['amount.discount_refund'], right: ['promotion_detail.refund_amount'] },
  { left: ['refund'], right: ['from.amount'] },
  { left: ['amount'], right: ['from.amount'] },
  { left: ['total_amount'], right: ['transfer_detail_list.transfer_amount'] },
  { left: ['total_amount'], right: ['detail_list.amount'] },
  { left: ['total_amount', 'post_discounts.amount?'], right: ['post_payments.amount'] },
  { left: ['total_amount'], right: ['items.total_amount'] },
  { left: ['total_amount'], right: ['amount', 'tax_amount'] },
  { left: ['amount'], right: ['items.amount'] },
  { left: ['tax_amount'], right: ['items.tax_amount'] },
  {
    left: ['wechat_pay_cash_fee', 'cash_reduce_detail.cash_reduce_fee?'],
    right: ['med_ins_cash_fee', 'cash_add_detail.cash_add_fee?'],
  },
  {
    left: ['total_fee'],
    right: [
      ...['med_ins_gov_fee?', 'med_ins_self_fee?', 'med_ins_other_fee?'],
      ...['wechat_pay_cash_fee', 'cash_reduce_detail.cash_reduce_fee?'],
    ],
  },
];

/** What the two sides of a sum make in an object that states it: undefined where amounts are missing or of two currencies. */
export function sidesOf({ left, right }: ObjectSum, values: Values): [left: number, right: number] | undefined {
  const sides = [left, right].map((names) => total(names.map((name) => amountAt(values, name))));
  return isOneCurrency(values.amount) && sides[0] !== undefined && sides[1] !== undefined
    ? [sides[0], sides[1]]
    : undefined;
}

function amountAt(values: Values, name: string): number | undefined {
  const found = total(amountsAt(values, name.replace('?', '').split('.')));
  return found ?? (name.endsWith('?') ? 0 : undefined);
}

function amountsAt(value: unknown, path: readonly string[]): (number | undefined)[] {
  if (Array.isArray(value)) return value.flatMap((item) => amountsAt(item, path));
  const [name, ...rest] = path;
  if (name === undefined) return [typeof value === 'number' ? value : undefined];
  return isRecord(value) ? amountsAt(value[name], rest) : [undefined];
}

/** The sum of amounts; undefined where one is missing, or all. */
const total = (amounts: readonly (number | undefined)[]): number | undefined =>
  amounts.reduce(
    (sum, each) => (sum === undefined || each === undefined ? undefined : sum + each),
    amounts.length ? 0 : undefined,
  );

function isOneCurrency(amount: unknown): boolean {
  const { currency, payer_currency: other }: Values = isRecord(amount) ? amount : {};
  return currency === undefined || other === undefined || currency === other;
}
