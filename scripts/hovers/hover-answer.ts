import { markdownOf } from './display.ts';
import { plainOwner, spansOf } from './display-text.ts';
import type { HoverInfo } from './hover-model.ts';

const ANSWER = /^```typescript\n([\s\S]*?)\n```\n?([\s\S]*)$/;
const FIRST_TAG = /(?:^|\n\n)(?=\*@\S+\*)/;
const TAG = /^\*@(\S+)\*(?: `([^`]+)`)?(?: — |\s+)?([\s\S]*)$/;
/** An example without a fence gets this one. */
const FENCE = /^```tsx\n([\s\S]*)\n```$/;
/** A name that `{@link}` names, with the place of its declaration. */
const FILE_LINK = /\[`?([^\]`]+)`?\]\(file:[^)]*\)/g;

/**
 * Reads an answer of TypeScript 7's language server: Markdown with the type in a fence, the documentation, and tags as
 * `*@name*`. `literals` has the order of a union's members. Undefined for an answer of another form.
 */
export function readHover(markdown: string, literals: ReadonlyMap<string, number>): HoverInfo | undefined {
  const [, lines, described = ''] = ANSWER.exec(markdown) ?? [];
  if (lines === undefined) return undefined;
  const text = shortenUnions(orderUnions(plainOwner(firstOverload(lines)), literals));
  const [docs = '', ...tags] = described.replaceAll(FILE_LINK, (_, name: string) => `{@link ${name}}`).split(FIRST_TAG);
  return {
    text,
    spans: spansOf(text),
    docs: markdownOf(docs),
    tags: tags.flatMap((tag) => tag.split(/\n\n(?=\*@\S+\*)/)).map(tagOf),
  };
}

function tagOf(text: string): [name: string, text: string] {
  const [, name = '', parameter = '', rest = ''] = TAG.exec(text.trim()) ?? [];
  const value = FENCE.exec(rest.trim())?.[1] ?? rest;
  return [name, markdownOf([parameter, value].filter(Boolean).join(' '))];
}

/** Of a function's overloads the first, with the number of the others. */
function firstOverload(text: string): string {
  const [, head] = /^((?:\(\w+\) )?(?:function )?[\w$.]+\??)[<(]/.exec(text) ?? [];
  if (head === undefined) return text;
  const [first = '', ...others] = text.split(`\n${head}`);
  if (others.length === 0) return text;
  return `${first} (+${others.length} overload${others.length === 1 ? '' : 's'})`;
}

const LITERALS = /(?:"[^"\n]*"|\b\d+)(?: \| (?:"[^"\n]*"|\d+))+/g;

/** Literals in the order of the declarations; the server sorts them by their letters. */
function orderUnions(text: string, literals: ReadonlyMap<string, number>): string {
  const rank = (literal: string): number =>
    literal.startsWith('"') ? (literals.get(literal.slice(1, -1)) ?? literals.size) : Number(literal);
  return text.replaceAll(LITERALS, (union) =>
    union
      .split(' | ')
      .sort((a, b) => rank(a) - rank(b))
      .join(' | '),
  );
}

/** Types of a union that are shown; literals are shown all. */
const MAX_TYPES = 8;
const TYPES = /[A-Z][\w$]*(?:\.[\w$]+)+(?: \| [A-Z][\w$]*(?:\.[\w$]+)+)+/g;

/** A long union of types, such as that of all notifications, with what is between the first and the last left out. */
function shortenUnions(text: string): string {
  if (text.length < MAX_TYPES * 10) return text;
  return text.replaceAll(TYPES, (union) => {
    const types = union.split(' | ');
    const left = types.length - MAX_TYPES;
    return left < 2 ? union : [...types.slice(0, MAX_TYPES - 1), `... ${left} more ...`, types.at(-1)].join(' | ');
  });
}
