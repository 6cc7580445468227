import { createLineIndex } from '../lib/line-index.ts';
import type { RunFailure, RunFile } from './run-model.ts';

interface Place {
  line: number;
  column: number;
}

/** The first call of the client in a file: the place of failures that have none of their own. */
export const placeOfCall = (file: Pick<RunFile, 'text'>): Place =>
  placeOfFirst(file, [/await\s+wxpay\b/, /\bwxpay(?=\s*[.[])/]);

/** The first text of a file that one of some patterns finds, the best pattern first; the beginning of the file when none does. */
export function placeOfFirst({ text }: Pick<RunFile, 'text'>, patterns: readonly RegExp[]): Place {
  const places = patterns.map((pattern) => text.search(pattern));
  return createLineIndex(text).at(places.find((place) => place !== -1) ?? 0);
}

/**
 * A field in a file, given by its JSON pointer: the last of its names that the text holds, in order. Of the second item of a list
 * it is the second field of that name, or the last that there is.
 */
export function placeOfField({ text }: Pick<RunFile, 'text'>, pointer: string): Place | undefined {
  // What a file takes from an answer is no field that it sends.
  const sent = text.replace(/\bconst\s*\{[^}]*\}\s*=/g, (taken) => ' '.repeat(taken.length));
  let found = -1;
  let item = 0;
  for (const part of pointer.split('/').filter(Boolean)) {
    const isIndex = /^\d+$/.test(part);
    const next = isIndex ? found : fieldsAfter(sent, part, found, item + 1).at(-1);
    if (next === undefined) break;
    found = next;
    item = isIndex ? Number(part) : 0;
  }
  return found === -1 ? undefined : createLineIndex(text).at(found);
}

/** The offsets of the first `count` fields of a name, from an offset on. */
function fieldsAfter(text: string, name: string, from: number, count: number): number[] {
  const pattern = new RegExp(`(?<![\\w$'"-])['"]?${name.replace(/\W/g, '\\$&')}['"]?(?=\\s*[:,}])`, 'g');
  pattern.lastIndex = Math.max(0, from);
  const found: number[] = [];
  while (found.length < count) {
    const match = pattern.exec(text);
    if (!match) break;
    found.push(match.index);
  }
  return found;
}

/** The last line of a file that holds a text. */
export function placeOfLast({ text }: Pick<RunFile, 'text'>, part: string): Place | undefined {
  const index = text.lastIndexOf(part);
  if (index === -1) return undefined;
  const { line } = createLineIndex(text).at(index);
  return { line, column: (text.split('\n')[line - 1] ?? '').indexOf(part) + 1 };
}

/** The innermost frame of a stack that lies in a file; the call of the client when there is none. */
export function placeOfStack(file: RunFile, stack: string): Place {
  return placeOfFrame(file.file, stack) ?? placeOfCall(file);
}

/** The innermost frame of a stack that lies in a file. */
function placeOfFrame(file: string, stack: string): Place | undefined {
  const name = file.replace(/\W/g, '\\$&');
  const [, line, column] = new RegExp(`${name}:(\\d+):(\\d+)`).exec(stack) ?? [];
  return line && column ? { line: Number(line), column: Number(column) } : undefined;
}

/** A failure at the innermost frame of a stack that lies in the file, or else at another place: the beginning by default. */
export function failureIn(
  file: string,
  message: string,
  stack = '',
  other: Place = { line: 1, column: 1 },
): RunFailure {
  return { file, ...(placeOfFrame(file, stack) ?? other), message };
}

/** The message of a stack, before its frames. */
export const firstLine = (stack: string): string => stack.split('\n')[0] ?? '';
