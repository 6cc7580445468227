import type { HoverInfo } from '../../hovers/hover-model.ts';

/**
 * Whether the editor says of a name what its page says. The editor has TypeScript 6 and the page was made with
 * TypeScript 7, which say the same in other forms: another order of a union's members, other quotation marks, a function
 * as the type of its name, no number of overloads. What packages declare has no documentation in the editor, and need
 * have no more than the same name, if no import renames it; a page also documents a property of several types, and a name that is
 * destructured, and leaves out what is said of a namespace that a type shares its name with, and of one of several functions.
 */
export function isSameHover(own: Partial<HoverInfo>, stored: HoverInfo): boolean {
  const { text = '', docs = '', tags = [] } = own;
  if (isOfPackage(text, docs, stored)) return nameOf(text) === nameOf(stored.text) || isImport(text, stored.text);
  const formOf = LEFT_OUT.test(text + stored.text) ? nameOf : tokensOf;
  const saysLess = docs === '' && SAYS_LESS.test(text);
  const isSameDocs = docs === stored.docs || saysLess || (stored.docs === '' && LEFT_UNSAID.test(text));
  const hasNoTags = tags.length === 0 && (saysLess || text.startsWith('const '));
  return formOf(text) === formOf(stored.text) && isSameDocs && (hasNoTags || isSameTags(tags, stored.tags));
}

const isOfPackage = (text: string, docs: string, stored: HoverInfo): boolean =>
  docs === '' &&
  !/\p{Script=Han}/u.test(stored.docs) &&
  !/\bWeChatPay\b/.test(text + stored.text) &&
  (stored.docs !== '' || text.startsWith('var ') || LEFT_OUT.test(text));

/** Members of a long union that are not shown. */
const LEFT_OUT = /\.\.\. \d+ more \.\.\.|\.\.\.;/;

const isImport = (...texts: string[]): boolean => texts.every((text) => text.startsWith('(alias) '));

/** What the page has no documentation of. */
const LEFT_UNSAID = /^(?:const|namespace) /;

/** An import that is called, or a property of an object's own type. */
const SAYS_LESS = /^\(alias\) |^\(property\) [^.<(]+?\??:/;

/** Of several declarations the editor repeats what they have in common. */
function isSameTags(own: HoverInfo['tags'], stored: HoverInfo['tags']): boolean {
  const [one, other] = [own, stored].map((tags) => [...new Set(tags.map((tag) => tag.join(' ')))].join('\n'));
  return one === other;
}

/** The name whose hover it is, without its owner. */
const nameOf = (text: string): string | undefined =>
  /^(?:\([\w ]+\) )*(?:(?:const|function|var|type|class|interface|new|constructor) )?(?:[\w$<>, =]+\.)*([\w$]+)/.exec(
    text,
  )?.[1];

const FORM: ReadonlySet<string> = new Set(['alias', 'local', 'const', 'function', 'new', 'constructor', 'var']);

/** Names, literals and marks of a type, sorted. */
function tokensOf(text: string): string {
  const plain = text
    .replace(/^\(accessor\)/, '(property)')
    .replaceAll("'", '"')
    .replace(/ \(\+\d+ overloads?\)$|\nnamespace .*$/, '');
  return (plain.match(/"[^"]*"|[\w$.]+|\?(?=:)|\[\]|&/g) ?? [])
    .filter((token) => !FORM.has(token))
    .sort()
    .join(' ');
}
