import type { Kind } from '../search-model.ts';
import type { DecodedEntry, DecodedIndex } from './decoded-index.ts';
import { type Hit, type Hits, keepBest, WEIGHTS } from './hits.ts';
import { matchName, matchPhrase, shareOf } from './search-text.ts';

/** Finds a name or a phrase: in titles, paths, breadcrumbs, fields, their explanations, error codes and prose. */
export function findText(index: DecodedIndex, text: string, script: 'han' | 'latin'): Hits {
  const match = script === 'han' ? matchPhrase : matchName;
  const hits: Hits = new Map();
  const keep = (entry: number, score: number, where: Hit['where']): void => {
    if (score > 0) keepBest(hits, entry, { score, isComplete: true, where, text });
  };
  const entries = containing(index.entries, text, script, entryText);
  entries.forEach(({ titleText, breadcrumbText, groupText, pathText }, entry) => {
    keep(entry, WEIGHTS.title * matchTitle(text, titleText, match), { in: 'title' });
    keep(entry, WEIGHTS.path * matchPath(text, pathText, match), { in: 'path' });
    if (groupText) keep(entry, WEIGHTS.group * matchGroup(text, groupText, match), { in: 'breadcrumb' });
    if (breadcrumbText.includes(text))
      keep(entry, WEIGHTS.breadcrumb * match(text, breadcrumbText), { in: 'breadcrumb' });
  });
  const isField = match === matchName && isFieldName(index, text, hits.size);
  const fields = containing(index.fields, text, script, fieldText);
  const codes = containing(index.codes, text, script, codeText);
  findInFields({ fields, codes }, text, match, (entry, score, where) => {
    const exact = isField && where.in === 'field' && where.field.nameText === text;
    const own = where.in === 'field' ? resourceWeight(index.entries[entry], where.field.name) : 1;
    keep(entry, own * (exact ? FIELD_NAME_WEIGHT * score : score), where);
  });
  for (const { text: explanation, explanationText, places } of containing(
    index.explanations,
    text,
    script,
    explained,
  )) {
    if (!explanationText.includes(text)) continue;
    const quality = proseQuality(text, explanationText, match) * rarityOf(places);
    for (const { entry, field, parent, weight } of places)
      keep(entry, WEIGHTS.explanation * quality * weight, { in: 'explanation', field, parent, explanation });
  }
  for (const section of containing(index.sections, text, script, sectionText)) {
    const heading = WEIGHTS.heading * match(text, section.headingText);
    const quality = section.proseText.includes(text) ? proseQuality(text, section.proseText, match) : 0;
    const kind = index.entries[section.entry]?.kind;
    const prose = WEIGHTS.prose * quality * (quality ? proseWeight(text, section.proseText, kind) : 0);
    keep(section.entry, Math.max(heading, prose), { in: 'prose', section });
  }
  return hits;
}

const entryText = ({ titleText, breadcrumbText, groupText, pathText }: DecodedEntry): string =>
  `${titleText}\n${breadcrumbText}\n${groupText}\n${pathText}`;
const fieldText = ({ nameText, termText, valuesText }: DecodedIndex['fields'][number]): string =>
  `${nameText}\n${termText}\n${valuesText}`;
const codeText = (code: DecodedIndex['codes'][number]): string => `${code.codeText}\n${code.descriptionText}`;
const explained = ({ explanationText }: DecodedIndex['explanations'][number]): string => explanationText;
const sectionText = ({ headingText, proseText }: DecodedIndex['sections'][number]): string =>
  `${headingText}\n${proseText}`;

/** All text of a list of the index, which one search looks through faster than its items. */
const texts = new WeakMap<object, string>();

/** The items of a list, or none when a Chinese text is in none of them; a name may be spelt otherwise there. */
function containing<T>(items: T[], text: string, script: 'han' | 'latin', textOf: (item: T) => string): T[] {
  if (script === 'latin') return items;
  const all = texts.get(items) ?? items.map(textOf).join('\n');
  texts.set(items, all);
  return all.includes(text) ? items : [];
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
function isFieldName({ fields }: DecodedIndex, name: string, titles: number): boolean {
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

function findInFields(
  { fields, codes }: Pick<DecodedIndex, 'fields' | 'codes'>,
  text: string,
  match: Match,
  keep: (entry: number, score: number, where: Hit['where']) => void,
): void {
  for (const field of fields) {
    const name = match(text, field.nameText);
    const said = Math.max(match(text, field.termText), field.valuesText.includes(text) ? 0.6 : 0);
    if (!name && !said) continue;
    const quality = Math.max(name, said * rarityOf(field.places));
    for (const { entry, parent, weight } of field.places) {
      keep(entry, WEIGHTS.field * quality * weight, { in: 'field', field, parent });
    }
  }
  for (const code of codes) {
    const quality = Math.max(match(text, code.codeText), 0.8 * match(text, code.descriptionText));
    if (quality) for (const entry of code.entries) keep(entry, WEIGHTS.code * quality, { in: 'code', code });
  }
}
