import { removeTwoslashNotations } from 'twoslash/fallback';
import { readMarkdown } from './read-markdown.ts';

/** Names of `// @name: text` lines that readers see below the code. */
export const CUSTOM_TAGS = ['annotate', 'log', 'warn', 'error'];

/** Whether a block or a `<<<` line is marked for Twoslash: `ts twoslash`. */
export const isTwoslash = (attributes: string): boolean => /(?:^|\s)twoslash(?:\s|$)/.test(attributes);

const NOTATION = /^[ \t]*\/\/(?:\s?@\w+(?::|$)|\s?---cut|\s*\^(?:[?|]|\^*)(?:\s|$))/m;

/** Whether code has notations of Twoslash, such as `// ^?`. */
export const hasNotations = (code: string): boolean => NOTATION.test(code);

const EXPECTED = /^\/\/\s?@(?:errors|noErrors):\s?([\d ]+)$/gm;

/** The numbers of the compiler's errors that code expects: `// @errors: 2322 2345`. */
export const expectedErrors = (code: string): ReadonlySet<number> =>
  new Set([...code.matchAll(EXPECTED)].flatMap(([, codes = '']) => codes.trim().split(/ +/).map(Number)));

/** The code as readers see it: without notations, and without what they cut off. Throws for a cut without its end. */
export const withoutNotations = (code: string): string =>
  hasNotations(code) ? removeTwoslashNotations(code, CUSTOM_TAGS).trimEnd() : code;

/** A page's text without the notations of its own blocks marked `twoslash`; what they include is put in. */
export function withoutFenceNotations(text: string, page: string): string {
  if (!text.includes('twoslash')) return text;
  const lines = text.split('\n');
  const include = createIncludes();
  const edits = readMarkdown(text, page).fences.filter(({ attributes }) => isTwoslash(attributes));
  const codes = edits.map(({ code, attributes }) => withoutNotations(include(code, attributes)));
  for (const [index, { line, end }] of [...edits.entries()].reverse()) {
    const [indentation = ''] = /^[\s>]*/.exec(lines[line - 1] ?? '') ?? [];
    lines.splice(line, end - 1 - line, ...(codes[index] ?? '').split('\n').map((each) => indentation + each));
  }
  return lines.join('\n');
}

const INCLUDE = /^[ \t]*\/\/ @include: (.*)$/gm;
const INCLUDE_NAME = /(?:^|\s)include\s+([\w-]+)/;
const SECTION = /^\s*\/\/ - (\S+)/;

/**
 * Puts in the code of blocks named above on the page: `ts twoslash include name` names one, `// @include: name` stands
 * for it, and `// @include: name-part` for its lines above `// - part`. A name that there is not stays as it is.
 * Made for one page, and called with the code and the attributes of each block in turn.
 */
export function createIncludes(): (code: string, attributes: string) => string {
  const named = new Map<string, string>();
  return (code, attributes) => {
    const complete = code.replaceAll(INCLUDE, (line, name: string) => named.get(name.trim()) ?? line);
    const name = INCLUDE_NAME.exec(attributes)?.[1];
    if (name !== undefined) addNamed(named, name, complete);
    return complete;
  };
}

function addNamed(named: Map<string, string>, name: string, code: string): void {
  const lines: string[] = [];
  for (const line of code.split('\n')) {
    const section = SECTION.exec(line)?.[1];
    if (section === undefined) lines.push(line);
    else named.set(`${name}-${section}`, lines.join('\n'));
  }
  named.set(name, lines.join('\n'));
}
