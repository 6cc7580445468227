/** A total beside parts of it in one object. */
export interface Sum {
  total: string;
  /** The first one has to be there and takes what the others leave; another that is not there counts nothing. */
  parts: string[];
  /** The parts are the whole: else they may be less, as long as something is under way. */
  isWhole: boolean;
}

const whole = (total: string, ...parts: string[]): Sum => ({ total, parts, isWhole: true });
const atMost = (total: string, ...parts: string[]): Sum => ({ total, parts, isWhole: false });

/** The sums that the official pages state, by field names. */
export const SUMS: readonly Sum[] = [
  whole('total', 'discount_total', 'payer_total'),
  whole('refund', 'payer_refund', 'discount_refund'),
  whole('total_fee', 'cash_fee', 'coupon_fee'),
  whole('refund_fee', 'cash_refund_fee', 'coupon_refund_fee'),
  whole('amount', 'wechatpay_contribute', 'merchant_contribute', 'other_contribute'),
  whole('amount', 'wxpay_contribute', 'merchant_contribute', 'other_contribute'),
  whole('amount', 'wechatpay_contribute_amount', 'merchant_contribute_amount', 'other_contribute_amount'),
  whole('amount', 'wxpay_contribute_amount', 'merchant_contribute_amount', 'other_contribute_amount'),
  atMost('total', 'payer_total'),
  atMost('total', 'refund'),
  atMost('total', 'settlement_total'),
  atMost('refund', 'settlement_refund'),
  atMost('total_fee', 'refund_fee'),
  atMost('total_fee', 'settlement_total_fee'),
  atMost('refund_fee', 'settlement_refund_fee'),
  atMost('coupon_fee', 'coupon_fee_0'),
  atMost('coupon_refund_fee', 'coupon_refund_fee_0'),
  atMost('amount', 'refund_amount'),
  atMost('total_amount', 'success_amount', 'fail_amount'),
  atMost('total_amount', 'success_amount', 'failed_amount'),
  atMost('total_num', 'success_num', 'fail_num'),
  atMost('total_num', 'success_num', 'failed_num'),
  atMost('total_count', 'success_count', 'fail_count'),
];

/** A sum that an object states, with the values of its total and of the parts that are there. */
export interface FoundSum {
  sum: Sum;
  total: number;
  parts: [name: string, value: number][];
}

/** The values of a sum in an object that has its total and its first part; undefined where amounts are of two currencies. */
export function findSum(sum: Sum, read: (name: string) => unknown): FoundSum | undefined {
  const total = read(sum.total);
  const parts = sum.parts.flatMap((name): [string, number][] => {
    const value = read(name);
    return typeof value === 'number' ? [[name, value]] : [];
  });
  const [currency, other] = [read('currency'), read('payer_currency')];
  const isOneCurrency = currency === undefined || other === undefined || currency === other;
  return typeof total === 'number' && isOneCurrency && parts[0]?.[0] === sum.parts[0]
    ? { sum, total, parts }
    : undefined;
}

/** Whether the parts agree with their total. */
export function isSumRight({ sum, total, parts }: FoundSum): boolean {
  const actual = parts.reduce((all, [, value]) => all + value, 0);
  return actual === total || (!sum.isWhole && actual < total);
}
