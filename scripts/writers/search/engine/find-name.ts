import type { Kind } from '../search-model.ts';
import type { DecodedCode, DecodedEntry, DecodedField, DecodedIndex, DecodedSection } from './decoded-index.ts';
import { type Hit, type Hits, keepBest, WEIGHTS } from './hits.ts';
import { matchName, matchPhrase, shareOf } from './search-text.ts';
import { itemsNamed, itemsWith, type TextsOf } from './text-list.ts';

/** A text that is looked for, and how it is compared. */
interface Wanted {
  text: string;
  match: Match;
  /** Finds the items of a list that may match: a name may be spelt otherwise there, a Chinese text is as it is. */
  among: <T extends object>(items: readonly T[], textsOf: TextsOf<T>) => [number, T][];
}

/** Keeps a hit of an entry, if it has a score. */
type Keep = (entry: number, score: number, where: Hit['where']) => void;

/** Finds a name or a phrase: in titles, paths, breadcrumbs, fields, their explanations, error codes and prose. */
export function findText(index: DecodedIndex, text: string, script: 'han' | 'latin'): Hits {
  const wanted: Wanted =
    script === 'han'
      ? { text, match: matchPhrase, among: (items, textsOf) => itemsWith(items, [text], textsOf) }
      : { text, match: matchName, among: (items, textsOf) => itemsNamed(items, text, textsOf) };
  const hits: Hits = new Map();
  const keep: Keep = (entry, score, where) => {
    if (score > 0) keepBest(hits, entry, { score, isComplete: true, where, text });
  };
  findInEntries(index, wanted, keep);
  findInFields(index, wanted, hits.size, keep);
  findInCodes(index, wanted, keep);
  findInExplanations(index, wanted, keep);
  findInSections(index, wanted, keep);
  return hits;
}

/** What of an entry is compared. */
export const entryTexts = ({ titleText, breadcrumbText, groupText, pathText }: DecodedEntry): string[] => [
  titleText,
  breadcrumbText,
  groupText,
  pathText,
];
/** What of a section is compared. */
export const sectionTexts = ({ headingText, proseText }: DecodedSection): string[] => [headingText, proseText];
const fieldTexts = ({ nameText, termText, valuesText }: DecodedField): string[] => [nameText, termText, valuesText];
const codeTexts = ({ codeText, descriptionText }: DecodedCode): string[] => [codeText, descriptionText];
const explanationTexts = ({ explanationText }: DecodedIndex['explanations'][number]): string[] => [explanationText];

function findInEntries({ entries }: DecodedIndex, { text, match, among }: Wanted, keep: Keep): void {
  for (const [entry, { titleText, breadcrumbText, groupText, pathText }] of among(entries, entryTexts)) {
    keep(entry, WEIGHTS.title * matchTitle(text, titleText, match), { in: 'title' });
    keep(entry, WEIGHTS.path * matchPath(text, pathText, match), { in: 'path' });
    if (groupText) keep(entry, WEIGHTS.group * matchGroup(text, groupText, match), { in: 'breadcrumb' });
    if (breadcrumbText.includes(text))
      keep(entry, WEIGHTS.breadcrumb * match(text, breadcrumbText), { in: 'breadcrumb' });
  }
}

/** `titles` is the number of entries with the text, which a name may be mainly that of. */
function findInFields(
  { entries, fields }: DecodedIndex,
  { text, match, among }: Wanted,
  titles: number,
  keep: Keep,
): void {
  const found = among(fields, fieldTexts).map(([, field]) => field);
  const isField = match === matchName && isFieldName(found, text, titles);
  for (const field of found) {
    const name = match(text, field.nameText);
    const said = Math.max(match(text, field.termText), field.valuesText.includes(text) ? 0.6 : 0);
    if (!name && !said) continue;
    const exact = isField && field.nameText === text ? FIELD_NAME_WEIGHT : 1;
    const quality = exact * Math.max(name, said * rarityOf(field.places));
    for (const { entry, parent, weight } of field.places) {
      const own = resourceWeight(entries[entry], field.name);
      keep(entry, WEIGHTS.field * quality * weight * own, { in: 'field', field, parent });
    }
  }
}

function findInCodes({ codes }: DecodedIndex, { text, match, among }: Wanted, keep: Keep): void {
  for (const [, code] of among(codes, codeTexts)) {
    const quality = Math.max(match(text, code.codeText), 0.8 * match(text, code.descriptionText));
    for (const entry of code.entries) keep(entry, WEIGHTS.code * quality, { in: 'code', code });
  }
}

function findInExplanations({ explanations }: DecodedIndex, { text, match, among }: Wanted, keep: Keep): void {
  for (const [, { text: explanation, explanationText, places }] of among(explanations, explanationTexts)) {
    if (!explanationText.includes(text)) continue;
    const quality = proseQuality(text, explanationText, match) * rarityOf(places);
    for (const { entry, field, parent, weight } of places)
      keep(entry, WEIGHTS.explanation * quality * weight, { in: 'explanation', field, parent, explanation });
  }
}

function findInSections({ entries, sections }: DecodedIndex, { text, match, among }: Wanted, keep: Keep): void {
  for (const [, section] of among(sections, sectionTexts)) {
    const heading = WEIGHTS.heading * match(text, section.headingText);
    const quality = section.proseText.includes(text) ? proseQuality(text, section.proseText, match) : 0;
    const kind = entries[section.entry]?.kind;
    const prose = WEIGHTS.prose * quality * (quality ? proseWeight(text, section.proseText, kind) : 0);
    keep(section.entry, Math.max(heading, prose), { in: 'prose', section });
  }
}

/** Weight of a part of a group's name, relative to all of it. */
const PARTIAL_GROUP_WEIGHT = 0.75;
/** Weight of prose of a guide or a product, relative to that of a reference page. */
const GUIDE_WEIGHT = 1.5;
/** Occurrences that count at most. */
const MAX_OCCURRENCES = 4;
/** Weight of an exact field name, when most uses of the name are fields. */
const FIELD_NAME_WEIGHT = 1.6;
/** Weight of a field on the page of the resource that it names: the one whose path ends with it. */
const RESOURCE_WEIGHT = { read: 1.3, changed: 1.15 };
/** Such a name has this many fields for each title or path with it. */
const FIELDS_PER_TITLE = 10;

/** Whether a name is mainly that of fields, such as `openid`, though a few titles contain it too. */
function isFieldName(fields: readonly DecodedField[], name: string, titles: number): boolean {
  const own = fields.filter(({ nameText }) => nameText === name);
  return own.reduce((sum, { places }) => sum + places.length, 0) > FIELDS_PER_TITLE * titles;
}

const resourceWeight = (entry: DecodedEntry | undefined, name: string): number =>
  entry?.path.endsWith(`{${name}}`) ? RESOURCE_WEIGHT[entry.method === 'GET' ? 'read' : 'changed'] : 1;

type Match = (text: string, container: string) => number;

function matchTitle(text: string, title: string, match: Match): number {
  const quality = match(text, title);
  return match === matchName ? quality * shareOf(text, title) : quality;
}

const matchGroup = (text: string, group: string, match: Match): number =>
  text === group ? 1 : PARTIAL_GROUP_WEIGHT * match(text, group);

/** A name weighs more in a short path than in a long one. */
function matchPath(text: string, path: string, match: Match): number {
  const quality = match(text, path);
  return quality && quality * shareOf(text, path);
}

/** In prose the length of the text carries no information, but an early position does. */
function proseQuality(text: string, prose: string, match: Match): number {
  return match === matchName ? match(text, prose) : 1 - (0.2 * prose.indexOf(text)) / prose.length;
}

/** Weight of prose by the kind of its page; in a guide it grows with the number of occurrences. */
function proseWeight(text: string, prose: string, kind: Kind | undefined): number {
  if (kind === 'guide') return GUIDE_WEIGHT * (1 + Math.log2(Math.min(MAX_OCCURRENCES, prose.split(text).length - 1)));
  return kind === 'product' ? GUIDE_WEIGHT : 1;
}

/** A term that hundreds of pages have distinguishes none of them. */
const rarityOf = ({ length }: readonly unknown[]): number => 1 / (1 + Math.log10(1 + length) / 2);
