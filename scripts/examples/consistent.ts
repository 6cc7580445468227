import { AMOUNT_NAME, totalOf } from '../reference/samples/totals.ts';
import { array, type Entry, literal, object, type Value } from './code-value.ts';

/** Makes the totals of an object agree with its list: `total_amount` is the sum, `total_num` the number of items. */
export function consistent(entries: Entry[]): Entry[] {
  const list = entries.find(([, value]) => value.kind === 'array' && value.items.some(hasAmount))?.[1];
  if (list?.kind !== 'array') return entries;
  const amounts = list.items.map(amountOf);
  return entries.map(([name, value]): Entry => {
    const total = totalOf(name, amounts);
    return [name, total === undefined ? value : literal(total)];
  });
}

/** The same item again, its order number counted up: no two items of a list have one number. */
export function numbered(value: Value, index: number): Value {
  if (value.kind === 'array') return array(value.items.map((item) => numbered(item, index)));
  if (value.kind === 'object')
    return object(value.entries.map(([name, entry]): Entry => [name, numbered(entry, index)]));
  if (value.kind === 'code' || typeof value.value !== 'string') return value;
  return literal(value.value.replace(/(20261201\d{5})1$/, `$1${index + 1}`));
}

const hasAmount = (item: Value): boolean => amountOf(item) > 0;

function amountOf(item: Value): number {
  if (item.kind !== 'object') return 0;
  const amount = item.entries.find(([name]) => AMOUNT_NAME.test(name))?.[1];
  return amount?.kind === 'literal' && typeof amount.value === 'number' ? amount.value : 0;
}
