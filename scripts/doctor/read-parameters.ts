import { parseJson } from '../lib/parse-json.ts';
import { isRecord } from '../lib/type-guards.ts';
import { unescaped } from './text-changes.ts';

/** A parameter: its name and its value as text. */
export type Parameter = readonly [name: string, value: string];

/** Reads parameters in the order in which they stand: XML, JSON, an object of JavaScript, a query string, or a line each. */
export function readParameters(text: string): Parameter[] {
  const trimmed = text.trim();
  if (trimmed.startsWith('<')) return fromXml(trimmed);
  if (!trimmed.startsWith('{')) return fromLines(trimmed);
  const value = parseJson(trimmed);
  return isRecord(value) ? Object.entries(value).map(([name, own]) => [name, textOf(own)]) : fromScript(trimmed);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

const ELEMENT = /<([\w.-]+)>(?:\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*|([^<]*))<\/\1>|<([\w.-]+)\s*\/>/g;

/** The elements of XML that hold text, CDATA or not. */
function fromXml(xml: string): Parameter[] {
  return [...xml.matchAll(ELEMENT)].map(
    ([, name, data, plain, empty]): Parameter => [name ?? empty ?? '', data ?? unescaped(plain ?? '')],
  );
}

const MEMBER = /["']?([\w$]+)["']?\s*:\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^,\n}]+))/g;

/** The members of an object as it is written in JavaScript. */
function fromScript(script: string): Parameter[] {
  return [...script.matchAll(MEMBER)].map(
    ([, name = '', double, single, bare]): Parameter => [name, double ?? single ?? (bare ?? '').trim()],
  );
}

/** A line each; one line is a query string. */
function fromLines(text: string): Parameter[] {
  return text
    .split(text.includes('\n') ? /\r?\n/ : '&')
    .filter((part) => part.trim() !== '')
    .map((part): Parameter => {
      const place = part.search(/[=:]/);
      return place < 0 ? [part.trim(), ''] : [part.slice(0, place).trim(), part.slice(place + 1)];
    });
}
