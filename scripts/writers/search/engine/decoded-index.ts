import {
  type CharacterTables,
  type Entry,
  type EntryRow,
  type IndexParts,
  KINDS,
  REQUIRED,
  WHOLE,
} from '../search-model.ts';
import { namesOf } from './entry-names.ts';
import { bigramsOf, comparable, fold } from './search-text.ts';

/** An entry with its text as it is compared. */
export interface DecodedEntry extends Entry {
  titleText: string;
  breadcrumbText: string;
  /** The name of the group of which it is the first; nothing when it isn't. */
  groupText: string;
  /** The path without the names of its templates, which count as fields. */
  pathText: string;
}

/** A field with its normalized text, and its places: number of the entry, parent of the anchor, and weight. */
export interface DecodedField {
  name: string;
  term: string;
  values: string;
  nameText: string;
  termText: string;
  valuesText: string;
  places: { entry: number; parent: string; weight: number }[];
}

/** An explanation with its text as it is compared, and the places of the fields that have it. */
interface DecodedExplanation {
  text: string;
  explanationText: string;
  places: { field: DecodedField; entry: number; parent: string; weight: number }[];
}

/** An error code with its text as it is compared, and the entries that answer with it. */
export interface DecodedCode {
  code: string;
  description: string;
  codeText: string;
  descriptionText: string;
  entries: number[];
}

/** Prose of a page with its text as it is compared. */
export interface DecodedSection {
  entry: number;
  anchor: string;
  heading: string;
  text: string;
  headingText: string;
  proseText: string;
}

/** An index as far as it has been loaded. */
export interface DecodedIndex {
  entries: DecodedEntry[];
  fields: DecodedField[];
  explanations: DecodedExplanation[];
  codes: DecodedCode[];
  sections: DecodedSection[];
  /** Latin names with how often each occurs, to correct what was misspelt. */
  names: Map<string, number>;
  /** Readings of a character, without tones. */
  readings: ReadonlyMap<string, readonly string[]>;
  /** The simplified form of a traditional character. */
  simplified: ReadonlyMap<string, string>;
  /** What titles and groups are called, each once, without what is in brackets. */
  terms: readonly Term[];
  /** Pairs of neighbouring characters, with the number of titles that have each. */
  pairs: ReadonlyMap<string, number>;
}

/** What a page or a group is called. */
export interface Term {
  text: string;
  /** Pages that are called so. */
  uses: number;
}

/** An index of which nothing has been loaded. */
export const emptyIndex = (): DecodedIndex => ({
  entries: [],
  fields: [],
  explanations: [],
  codes: [],
  sections: [],
  names: new Map(),
  readings: new Map(),
  simplified: new Map(),
  terms: [],
  pairs: new Map(),
});

/** Opens a part of the index; the others stay as they are. Explanations need the fields. */
export function decodePart<P extends keyof IndexParts>(
  index: DecodedIndex,
  part: P,
  content: IndexParts[P],
): DecodedIndex {
  if (part === 'titles') return withNames({ ...index, ...openTitles(content as IndexParts['titles']) });
  if (part === 'fields') return withNames({ ...index, ...openFields(content as IndexParts['fields']) });
  if (part === 'explanations')
    return { ...index, explanations: openExplanations(content as IndexParts['explanations'], index.fields) };
  return { ...index, sections: openSections(content as IndexParts['prose']) };
}

const withNames = (index: DecodedIndex): DecodedIndex => ({ ...index, names: namesOf(index) });

function openTitles({ entries: rows, characters }: IndexParts['titles']): Partial<DecodedIndex> {
  const entries = openEntries(rows);
  return { entries, terms: termsOf(entries), pairs: pairsOf(entries), ...openCharacters(characters) };
}

function openCharacters({ syllables, traditional }: CharacterTables): Pick<DecodedIndex, 'readings' | 'simplified'> {
  const readings = new Map<string, string[]>();
  for (const [syllable, characters] of syllables) {
    for (const character of characters) readings.set(character, [...(readings.get(character) ?? []), syllable]);
  }
  return { readings, simplified: new Map(traditional.match(/../gu)?.map(([from = '', to = '']) => [from, to])) };
}

function pairsOf(entries: readonly DecodedEntry[]): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const { titleText } of entries) {
    for (const pair of new Set(bigramsOf(titleText))) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Messages are sentences, and codes no words. */
function termsOf(entries: readonly DecodedEntry[]): Term[] {
  const uses = new Map<string, number>();
  for (const { kind, titleText, breadcrumb } of entries) {
    if (kind === 'error') continue;
    const places = breadcrumb.split(' / ').map(comparable);
    for (const text of new Set([titleText.replace(BRACKETS, ''), ...places])) {
      if (text) uses.set(text, (uses.get(text) ?? 0) + 1);
    }
  }
  return [...uses].map(([text, own]) => ({ text, uses: own }));
}

const BRACKETS = /\([^)]*\)/g;

function openEntries(entries: readonly EntryRow[]): DecodedEntry[] {
  return entries.map(([kind, title, breadcrumb, words, method, path, url, rank, first]) => {
    const isFirst = first === 1;
    return {
      ...{ kind: KINDS[kind] ?? 'guide', title, breadcrumb, words, method, path, url, rank, isFirst },
      titleText: comparable(title),
      groupText: isFirst ? comparable(breadcrumb.replace(/^.* \/ /, '')) : '',
      breadcrumbText: comparable(`${breadcrumb} ${words}`),
      pathText: fold(path).replace(/\{[^}]*\}/g, '{}'),
    };
  });
}

function openFields({ parents, fields, codes }: IndexParts['fields']): Pick<DecodedIndex, 'fields' | 'codes'> {
  return {
    fields: fields.map(([name, term, values, uses]) => ({
      ...{ name, term, values, nameText: fold(name), termText: comparable(term), valuesText: comparable(values) },
      places: uses.flatMap(([parent = 0, ...steps]) => {
        const text = parents[parent] ?? '';
        const place = { parent: text.replace(REQUIRED, ''), weight: weightOf(text) };
        return sums(steps).map((entry) => ({ entry, ...place }));
      }),
    })),
    codes: codes.map(([code, description, steps]) => ({
      ...{ code, description, codeText: fold(code), descriptionText: comparable(description), entries: sums(steps) },
    })),
  };
}

function openExplanations(
  { explanations }: IndexParts['explanations'],
  fields: readonly DecodedField[],
): DecodedExplanation[] {
  return explanations.map(([text, uses]) => ({
    ...{ text, explanationText: comparable(text) },
    places: uses.flatMap(([number = 0, ...steps]) => {
      const field = fields[number];
      if (!field) return [];
      const places = steps.length ? sums(steps).flatMap((index) => field.places[index] ?? []) : field.places;
      return places.map((place) => ({ field, ...place }));
    }),
  }));
}

function openSections({ sections }: IndexParts['prose']): DecodedSection[] {
  return sections.map(([entry, anchor, heading, text]) => ({
    ...{ entry, anchor, heading, text, headingText: comparable(heading), proseText: comparable(text) },
  }));
}

/** The anchor of a field on its page, less the method of its operation. */
export const anchorOf = (parent: string, name: string): string =>
  parent.startsWith(WHOLE) ? parent.slice(WHOLE.length) : `${parent}-${name}`;

/** Weight of a header field: all callbacks share the same. */
const HEADER_WEIGHT = 0.5;

/** A required field of the request characterizes an operation most; an optional, a response and a deep one less. */
function weightOf(marked: string): number {
  const parent = marked.replace(REQUIRED, '');
  const depth = parent.split('-').length - 1;
  const isResponse = parent.startsWith('response') || parent.startsWith('body');
  if (parent.startsWith('header')) return HEADER_WEIGHT;
  if (isResponse) return 0.85 * 0.88 ** depth;
  return (parent === marked ? 0.87 : 1) * 0.95 ** depth;
}

function sums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}
