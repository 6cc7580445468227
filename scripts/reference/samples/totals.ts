/** What a field says about a list beside it: `total_amount` the sum, `total_num` the number of items; else undefined. */
export function totalOf(name: string, amounts: readonly number[]): number | undefined {
  if (/^total_(num|count)$/.test(name)) return amounts.length;
  return name === 'total_amount' ? amounts.reduce((total, amount) => total + amount, 0) : undefined;
}

/** Fields of an item that hold its amount. */
export const AMOUNT_NAME = /^(amount|transfer_amount)$/;
