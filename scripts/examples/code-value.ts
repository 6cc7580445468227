import type { Scalar } from '../spec/catalog-model.ts';

/** A value of an example before it is printed: data, or a piece of TypeScript that yields it. */
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

/** Whether some part of a value is code that contains `text`. */
export function usesCode(value: Value, text: string): boolean {
  if (value.kind === 'code') return value.code.includes(text);
  if (value.kind === 'array') return value.items.some((item) => usesCode(item, text));
  return value.kind === 'object' && value.entries.some(([, entry]) => usesCode(entry, text));
}
