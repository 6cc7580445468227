import { createLineIndex } from '../lib/line-index.ts';
import type { Example } from './examples/example-model.ts';

/** Code with the file that holds it. */
type Code = Pick<Example, 'file' | 'text'>;

interface Place {
  line: number;
  column: number;
}

/** Where an example calls the client: the place of whatever has none of its own. */
export function placeOfCall({ text }: Pick<Code, 'text'>): Place {
  const places = [/await\s+wxpay\b/, /\bwxpay(?=\s*[.[])/].map((call) => text.search(call));
  return createLineIndex(text).at(places.find((place) => place !== -1) ?? 0);
}

/** Where an example writes a field, given by its JSON pointer: the last of its names that the text holds, in order. */
export function placeOfField({ text }: Pick<Code, 'text'>, pointer: string): Place | undefined {
  let found = -1;
  for (const name of pointer.split('/').filter((part) => part !== '' && !/^\d+$/.test(part))) {
    const pattern = new RegExp(`(?<![\\w$'"-])['"]?${name.replace(/\W/g, '\\$&')}['"]?(?=\\s*[:,}])`, 'g');
    pattern.lastIndex = Math.max(0, found);
    const next = pattern.exec(text)?.index;
    if (next === undefined) break;
    found = next;
  }
  return found === -1 ? undefined : createLineIndex(text).at(found);
}

/** The innermost frame of a stack that lies in the example; the call of the client when there is none. */
export function placeOfStack(example: Code, stack: string): Place {
  return placeOfFrame(example.file, stack) ?? placeOfCall(example);
}

/** The innermost frame of a stack that lies in a file. */
export function placeOfFrame(file: string, stack: string): Place | undefined {
  const name = file.replace(/\W/g, '\\$&');
  const [, line, column] = new RegExp(`${name}:(\\d+):(\\d+)`).exec(stack) ?? [];
  return line && column ? { line: Number(line), column: Number(column) } : undefined;
}
