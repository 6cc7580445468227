import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { groupBy } from '../../lib/group-by.ts';
import { SYNONYMS } from './engine/synonyms.ts';
import type { CharacterTables } from './search-model.ts';

const HAN = /\p{Script=Han}/u;
/** First and last character of the block that both scripts share. */
const UNIFIED = { first: 0x4e00, last: 0x9fa5 };

/** How the characters of some texts, and of the words that readers use for them, are read and written otherwise. */
export function characterTables(texts: Iterable<string>): CharacterTables {
  const all = [...new Set([...texts, ...SYNONYMS.flatMap(({ typed, means }) => [...typed, ...means])])];
  const readings = new Map<string, Set<string>>();
  for (const text of all.filter((each) => HAN.test(each))) {
    const characters = [...text];
    const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true });
    characters.forEach((character, place) => {
      const syllable = syllables[place] ?? '';
      if (!HAN.test(character) || !/^[a-z]+$/.test(syllable)) return;
      readings.set(character, (readings.get(character) ?? new Set()).add(syllable));
    });
  }
  const pairs = [...readings].flatMap(([character, own]) => [...own].map((syllable) => ({ character, syllable })));
  const syllables = [...groupBy(pairs, ({ syllable }) => syllable)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    syllables: syllables.map(([syllable, own]) => [
      syllable,
      own
        .map(({ character }) => character)
        .sort()
        .join(''),
    ]),
    traditional: traditionalPairs(new Set(readings.keys())),
  };
}

/** Every traditional character of which the simplified form is known, each followed by that form. */
function traditionalPairs(known: ReadonlySet<string>): string {
  const all = Array.from({ length: UNIFIED.last - UNIFIED.first + 1 }, (_, place) =>
    String.fromCodePoint(UNIFIED.first + place),
  );
  const simplified = Converter({ from: 't', to: 'cn' })(all.join('\n')).split('\n');
  return all
    .flatMap((character, place) => {
      const other = simplified[place] ?? character;
      return other !== character && !known.has(character) && known.has(other) ? [`${character}${other}`] : [];
    })
    .join('');
}
