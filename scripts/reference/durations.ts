import type { Unit } from '../spec/catalog-model.ts';
import { UNITS } from './fact-words.ts';

/** Seconds of the units that count time. */
export const SECONDS_OF: ReadonlyMap<Unit, number> = new Map<Unit, number>([
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
]);

const SECONDS_BY_WORD = new Map([...SECONDS_OF].map(([unit, seconds]) => [UNITS[unit], seconds]));

/** Seconds of a unit by its word, such as 分钟; undefined for words that count no time. */
export const secondsOfWord = (word: string): number | undefined => SECONDS_BY_WORD.get(word);

/** An explanation of an end that limits its span: 与开始日期相隔不能超过 7 天。 */
const LIMITED = /相隔(?:不能|不)超过 ?(\d+) ?(天|小时|分钟)/;

/** The longest span that an explanation allows, in seconds and in its words; undefined when it says none. */
export function spanLimit(explanation = ''): { seconds: number; words: string } | undefined {
  const [, number = '', unit = ''] = LIMITED.exec(explanation) ?? [];
  const seconds = secondsOfWord(unit);
  return seconds === undefined ? undefined : { seconds: Number(number) * seconds, words: `${number} ${unit}` };
}
