import type { Property } from '../../spec/catalog-model.ts';
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
