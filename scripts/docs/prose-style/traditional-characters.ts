import { Converter } from 'opencc-js/t2cn';

/** First and last character of the block that both scripts share. */
const UNIFIED = { first: 0x4e00, last: 0x9fa5 };

/** A traditional form in a text: where it begins, and the simplified form of all of it. */
export interface TraditionalForm {
  index: number;
  found: string;
  instead: string;
}

/** Makes what finds traditional forms in a text of simplified Chinese: 簡體 → 简体. What both scripts have stays: 著, 后. */
export function createTraditionalFinder(): (text: string) => TraditionalForm[] {
  const convert = Converter({ from: 't', to: 'cn' });
  const all = Array.from({ length: UNIFIED.last - UNIFIED.first + 1 }, (_, place) =>
    String.fromCodePoint(UNIFIED.first + place),
  ).join('');
  // Conversion by words costs much more than a look at characters, which hardly any text fails.
  const candidates = new Set(
    differences(all, convert(all))
      .map(({ found }) => found)
      .join(''),
  );
  return (text) => ([...text].some((each) => candidates.has(each)) ? differences(text, convert(text)) : []);
}

/** The runs of characters by which a text differs from another of its length. */
function differences(text: string, other: string): TraditionalForm[] {
  if (text.length !== other.length) return [{ index: 0, found: text, instead: other }];
  const runs: TraditionalForm[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const [found, instead] = [text.charAt(index), other.charAt(index)];
    if (found === instead) continue;
    const last = runs.at(-1);
    if (last && last.index + last.found.length === index) {
      last.found += found;
      last.instead += instead;
    } else runs.push({ index, found, instead });
  }
  return runs;
}
