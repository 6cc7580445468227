import { errorAnchor } from '../../../spec/locations.ts';
import type { Entry } from '../search-model.ts';
import { abbreviationSpans } from './abbreviations.ts';
import { anchorOf, type DecodedSection } from './decoded-index.ts';
import type { Hit } from './hits.ts';
import { bigramsOf, fold, tokenize } from './search-text.ts';

/** A text with the places to mark in it: pairs of where one begins and where it ends. */
export interface Marked {
  text: string;
  marks: [from: number, to: number][];
}

/** A result as it is shown. All texts are plain: they come from the spec. */
export interface Result extends Pick<Entry, 'kind' | 'breadcrumb' | 'method'> {
  /** Address without the site's base, with the anchor of what was found. */
  url: string;
  title: Marked;
  path: Marked;
  /** The place of the match; absent when it is in title or path. */
  found?: { in: 'field' | 'code' | 'prose'; name: Marked; text: Marked };
}

/** Characters of an excerpt: before the match, and in all. */
const EXCERPT_LENGTH = { before: 16, all: 72 };

/** Makes a result of an entry. Its URL has the anchor of the hit with the lowest score. */
export function explain(entry: Entry, hits: readonly Hit[]): Result {
  const { kind, breadcrumb, method, title, path, url } = entry;
  const texts = hits.map(({ text }) => text);
  const deepest = [...hits].sort((a, b) => a.score - b.score)[0];
  const found = deepest && foundIn(deepest, texts);
  return {
    ...{ kind, breadcrumb, method, title: mark(title, texts), path: mark(path, texts) },
    url: deepest ? `${url.replace(/#.*/, '')}${anchorIn(entry, deepest)}` : url,
    ...(found && { found }),
  };
}

function foundIn({ where }: Hit, texts: readonly string[]): Result['found'] {
  if (where.in === 'field') {
    const { name, term, values } = where.field;
    const marked = mark(values, texts);
    const more = marked.marks.length ? `：${snippet(values, marked.marks[0]?.[0] ?? 0)}` : '';
    return { in: 'field', name: mark(name, texts), text: mark(`${term}${more}`, texts) };
  }
  if (where.in === 'explanation') {
    const { field, explanation } = where;
    const at = mark(explanation, texts).marks[0]?.[0] ?? 0;
    const text = `${field.term}：${snippet(explanation, at)}`;
    return { in: 'field', name: mark(field.name, texts), text: mark(text, texts) };
  }
  if (where.in === 'code') {
    return { in: 'code', name: mark(where.code.code, texts), text: mark(where.code.description, texts) };
  }
  if (where.in !== 'prose') return undefined;
  const { heading, text } = where.section;
  const at = mark(text, texts).marks[0]?.[0] ?? 0;
  return { in: 'prose', name: mark(heading, texts), text: mark(snippet(text, at), texts) };
}

function anchorIn({ url, kind, method }: Entry, { where }: Hit): string {
  const own = /#.*/.exec(url)?.[0] ?? '';
  const prefix = kind === 'webhook' || kind === 'client' ? '' : `${method.toLowerCase()}-`;
  if (where.in === 'field' || where.in === 'explanation')
    return `#${prefix}${anchorOf(where.parent, where.field.name)}`;
  if (where.in === 'code') return `#${prefix}errors-${errorAnchor(where.code.code)}`;
  return where.in === 'prose' && hasAnchor(where.section) ? `#${where.section.anchor}` : own;
}

const hasAnchor = ({ anchor }: DecodedSection): boolean => anchor !== '';

function snippet(text: string, at: number): string {
  // A name is not cut in its middle.
  const name = /[\w.-]*$/.exec(text.slice(0, Math.max(0, at - EXCERPT_LENGTH.before)))?.[0] ?? '';
  const from = Math.max(0, at - EXCERPT_LENGTH.before - Math.min(name.length, EXCERPT_LENGTH.before));
  const excerpt = text.slice(from, from + EXCERPT_LENGTH.all);
  return `${from > 0 ? '…' : ''}${excerpt}${from + EXCERPT_LENGTH.all < text.length ? '…' : ''}`;
}

/** Marks the query in a text: all of it where it occurs, or else its parts, of Chinese its bigrams. */
export function mark(text: string, wanted: readonly string[]): Marked {
  const folded = fold(text);
  const marks = wanted.flatMap((each) => {
    if (folded.includes(each)) return placesOf(folded, each);
    return tokenize(each).flatMap(({ script, text: token }) => {
      if (script === 'latin' || folded.includes(token)) return placesOf(folded, token);
      const pairs = bigramsOf(token).flatMap((pair) => placesOf(folded, pair));
      return pairs.length ? [...pairs, ...lettersIn(folded, token)] : pairs;
    });
  });
  return { text, marks: join(marks) };
}

function placesOf(text: string, wanted: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = wanted ? text.indexOf(wanted) : -1; at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    places.push([at, at + wanted.length]);
  }
  return places;
}

/** The places of a shortened name's characters; none unless all of them follow each other near enough. */
function lettersIn(text: string, name: string): [number, number][] {
  const places = abbreviationSpans([...name], text);
  return places.map((at) => [at, at + 1]);
}

/** Sorts places, and makes one of those that touch. */
function join(places: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...places].sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
