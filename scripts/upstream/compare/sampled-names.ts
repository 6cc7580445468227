import { isRecord } from '../../lib/type-guards.ts';
import type { OfficialPlace, OfficialRecord } from '../official-model.ts';

/** Paths of the fields that samples of a place hold: a page names a field also where only its sample has it. */
export const sampledNames = ({ statements }: OfficialRecord, place: OfficialPlace): string[] =>
  statements.flatMap(({ facts }) => (facts.samples[place] ?? []).flatMap((sample) => namesIn(sample, '')));

function namesIn(sample: unknown, prefix: string): string[] {
  if (Array.isArray(sample)) return sample.flatMap((item) => namesIn(item, prefix));
  if (typeof sample === 'string') return namesIn(jsonOf(sample), prefix);
  if (!isRecord(sample)) return [];
  return Object.entries(sample).flatMap(([key, value]) => [`${prefix}${key}`, ...namesIn(value, `${prefix}${key}.`)]);
}

/** The value of JSON in a string; undefined for other text. */
function jsonOf(text: string): unknown {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
