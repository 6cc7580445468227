import { catalogSchemas } from '../../spec/catalog-fields.ts';
import type { Property } from '../../spec/catalog-model.ts';
import { placeKey } from '../../spec/traverse.ts';
import type { CheckContext } from '../define-rule.ts';
import { keywordPlace } from './keyword-place.ts';

/**
 * A value does not have the meaning that, in fields of this name, is that of another value of the same list. Two that always
 * mean the same do no harm.
 */
export function checkMeanings(fields: readonly Property[], { cursors, report }: CheckContext): void {
  const uses = countUses(fields);
  for (const { name, schema } of fields) {
    const own = Object.entries(schema.enumDescriptions);
    for (const [value, meaning] of own) {
      const timesOf = (each: string, words = meaning): number => uses.get(keyOf(name, each, words)) ?? 0;
      const [owner, words] = own.find(([other]) => timesOf(other) > timesOf(value)) ?? [];
      const isSynonym = words === meaning && timesOf(value) === timesOf(value, ANY);
      if (owner === undefined || isSynonym) continue;
      report(
        keywordPlace(schema.source, 'x-enumDescriptions', cursors),
        `"${value}" of "${name}" means ${meaning} here, as ${owner} does elsewhere.`,
        'Give each value its own meaning.',
      );
      break;
    }
  }
}

/** Stands for all meanings of a value. */
const ANY = '';

/** How often the values of fields have a meaning, and any. */
function countUses(fields: readonly Property[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { name, schema } of fields)
    for (const [value, meaning] of Object.entries(schema.enumDescriptions))
      for (const words of [meaning, ANY]) {
        const key = keyOf(name, value, words);
        uses.set(key, (uses.get(key) ?? 0) + 1);
      }
  return uses;
}

const keyOf = (...parts: [name: string, value: string, meaning: string]): string => parts.join('\n');

/** Values that no source explains, by the term of their field, beside values of which one says what they mean. */
const UNEXPLAINED: Readonly<Record<string, readonly string[]>> = {
  转账接收方订单类型: ['WXVALUE'],
  赔付单类型: ['WXVALUE'],
  明细状态: ['REFUND'],
  下单用户账户的证件类型: ['19'],
  申请证明材料类型: [6, 7, 8].map((number) => `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_${number}`),
};

/** Where some values of a list have a meaning, all have one. */
export function checkAllMeanings({ catalog, cursors, report }: CheckContext): void {
  const seen = new Set<string>();
  for (const { enum: values = [], enumDescriptions, title = '', source } of catalogSchemas(catalog)) {
    if (Object.keys(enumDescriptions).length === 0) continue;
    const isOpen = (value: string): boolean => !enumDescriptions[value] && !UNEXPLAINED[title]?.includes(value);
    const missing = values.map(String).filter((value) => value !== '' && isOpen(value));
    const place = placeKey(source);
    if (missing.length === 0 || seen.has(place)) continue;
    seen.add(place);
    for (const value of missing)
      report(
        keywordPlace(source, 'x-enumDescriptions', cursors),
        `"${value}" (${title}) has no meaning, and values beside it have one.`,
        `Add to x-enumDescriptions: ${value}: …`,
      );
  }
}
