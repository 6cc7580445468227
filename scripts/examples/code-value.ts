import type { Scalar } from '../spec/catalog-model.ts';

/** A value in the code of an example: data, or an expression of TypeScript. */
export type Value =
  | { kind: 'literal'; value: Scalar }
  | { kind: 'code'; code: string }
  | { kind: 'array'; items: Value[] }
  | { kind: 'object'; entries: Entry[] };

export type Entry = [name: string, value: Value];

export const literal = (value: Scalar): Value => ({ kind: 'literal', value });
export const code = (text: string): Value => ({ kind: 'code', code: text });
export const array = (items: Value[]): Value => ({ kind: 'array', items });
export const object = (entries: Entry[]): Value => ({ kind: 'object', entries });

/** Whether an expression in a value contains `text`. */
export function usesCode(value: Value, text: string): boolean {
  if (value.kind === 'code') return value.code.includes(text);
  if (value.kind === 'array') return value.items.some((item) => usesCode(item, text));
  return value.kind === 'object' && value.entries.some(([, entry]) => usesCode(entry, text));
}

/** Longest line that the site shows without scrolling, in characters: `lineWidth` of examples in biome.json. */
const LINE_WIDTH = 76;

/** Prints a value as TypeScript: single quotes, two spaces, small objects on one line. */
export function printValue(value: Value, indent = ''): string {
  const line = printLine(value);
  if (!line.includes('\n') && isSmall(value) && indent.length + line.length <= LINE_WIDTH - 10) return line;
  const deeper = `${indent}  `;
  if (value.kind === 'object') {
    const entries = value.entries.map(([name, entry]) => `${deeper}${printEntry(name, printValue(entry, deeper))},\n`);
    return `{\n${entries.join('')}${indent}}`;
  }
  if (value.kind === 'array') {
    return `[\n${value.items.map((item) => `${deeper}${printValue(item, deeper)},\n`).join('')}${indent}]`;
  }
  return line.replaceAll('\n', `\n${indent}`);
}

/** A string literal in single quotes. */
export function quote(text: string): string {
  const quoted = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return text.includes("'") && !text.includes('"') ? `"${quoted}"` : `'${quoted.replaceAll("'", "\\'")}'`;
}

/** A field's name, quoted unless it is an identifier. */
export const printName = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name));

/** `data` for an entry whose code is its own name, `name: value` for any other. */
function printEntry(name: string, value: string): string {
  return name === value ? name : `${printName(name)}: ${value}`;
}

function printLine(value: Value): string {
  if (value.kind === 'code') return value.code;
  if (value.kind === 'literal') return typeof value.value === 'string' ? quote(value.value) : String(value.value);
  if (value.kind === 'array') return `[${value.items.map(printLine).join(', ')}]`;
  if (value.entries.length === 0) return '{}';
  return `{ ${value.entries.map(([name, entry]) => printEntry(name, printLine(entry))).join(', ')} }`;
}

/** Whether a value fits on one line: up to three fields with plain values. */
function isSmall(value: Value): boolean {
  if (value.kind === 'array') return value.items.every((item) => item.kind === 'literal' || item.kind === 'code');
  if (value.kind !== 'object') return true;
  return (
    value.entries.length <= 3 &&
    value.entries.every(([, entry]) => (entry.kind !== 'array' || entry.items.length === 0) && isSmall(entry))
  );
}
