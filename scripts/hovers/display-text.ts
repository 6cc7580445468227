import type { DisplaySpan, SpanKind } from './hover-model.ts';

const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'abstract any as asserts async await bigint boolean class const constructor declare enum export extends false ' +
    'function get implements import in infer interface is keyof let module namespace never new null number object of ' +
    'private protected public readonly return set static string super symbol this true type typeof undefined unique ' +
    'unknown using var void'
  ).split(' '),
);

/** Keywords behind which the name of what is declared stands. */
const DECLARED: Partial<Record<string, SpanKind>> = {
  const: 'p',
  let: 'p',
  var: 'p',
  using: 'p',
  function: 'f',
  class: 't',
  enum: 't',
  interface: 't',
  namespace: 't',
  module: 't',
  type: 't',
};

/** What a name is by the word in front of a hover: `(property) JsonDataRequest.appid`. */
const PREFIXED: Readonly<Record<string, SpanKind>> = {
  property: 'p',
  accessor: 'p',
  parameter: 'p',
  'enum member': 'p',
  method: 'f',
  'type parameter': 't',
};

const NAME = '[\\p{ID_Start}$_][\\p{ID_Continue}$]*';
const CHAIN = `${NAME}(?:\\.${NAME})*`;
/** Members of a long union that are not shown. */
const LEFT_OUT = '\\.{3} \\d+ more \\.{3}';
const TEXT = `"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'`;
const TOKEN = new RegExp(`${LEFT_OUT}|${TEXT}|${CHAIN}|\\d+|(?:(?!${LEFT_OUT})[^"'\\p{ID_Start}$_\\d])+|.`, 'gsu');
/** An owner with type arguments, up to its member: `Array<[string, string]>.`. */
const GENERIC_OWNER = new RegExp(`^${CHAIN}<.*?>\\.(?=${NAME}[?:(<])`, 'su');
/** An owner whose member is no identifier: `Headers['Wechatpay-Serial']`. */
const INDEXED_OWNER = new RegExp(`^${CHAIN}\\[`, 'u');
const OVERLOADS = / \(\+\d+ overloads?\)$/;

/** A property of a generic owner. */
const GENERIC_PROPERTY = new RegExp(`^(\\((?:property|accessor)\\) ${CHAIN})<.*?>(?=\\.${NAME}\\??:)`, 'su');

/** The text of a hover, without an owner's type arguments: of a property that has none of them the compiler shows now its own, now those given. */
export const plainOwner = (text: string): string => text.replace(GENERIC_PROPERTY, '$1');

/** The colours of a hover's text; they cover it from end to end, and neighbours of one colour are joined. */
export function spansOf(text: string): DisplaySpan[] {
  const spans: [number, SpanKind][] = [];
  const add: AddSpan = (length, kind) => {
    const last = spans.at(-1);
    if (last?.[1] === kind) last[0] += length;
    else if (length > 0) spans.push([length, kind]);
  };
  const [prefix = '', word = ''] = /^\(([a-z ]+)\) /.exec(text) ?? [];
  const [overloads = ''] = OVERLOADS.exec(text) ?? [];
  add(prefix.length, '-');
  addTokens(text.slice(prefix.length, text.length - overloads.length), word, add);
  add(overloads.length, '-');
  return spans;
}

type AddSpan = (length: number, kind: SpanKind) => void;

function addTokens(text: string, word: string, add: AddSpan): void {
  const memberStart = startOfMember(text);
  let declared: SpanKind | undefined;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (index === memberStart) declared = PREFIXED[word];
    const kind = kindOf(token, text.slice(index + token.length, index + token.length + 2), declared);
    if (kind === 'k') declared = word === 'alias' && DECLARED[token] ? 't' : DECLARED[token];
    else if (kind !== '-') declared = undefined;
    addName(token, kind, add);
  }
}

/** Where the member begins whose hover it is, or its owner without type arguments; -1 for a member in brackets. */
function startOfMember(text: string): number {
  return INDEXED_OWNER.test(text) ? -1 : (GENERIC_OWNER.exec(text)?.[0].length ?? 0);
}

function kindOf(token: string, next: string, declared: SpanKind | undefined): SpanKind {
  if (/^["']/.test(token)) return 's';
  if (/^\d/.test(token)) return 'n';
  if (!/^[\p{ID_Start}$_]/u.test(token)) return '-';
  if (declared) return declared;
  if (/^\??:/.test(next)) return 'p';
  if (KEYWORDS.has(token)) return 'k';
  return next.startsWith('(') ? 'f' : 't';
}

/** Of a dotted name the last part counts, and of a member its owner too; what stands before qualifies it. */
function addName(token: string, kind: SpanKind, add: AddSpan): void {
  const parts = kind === 's' || kind === '-' ? [token] : token.split('.');
  const name = parts.pop() ?? '';
  const owner = kind === 'p' || kind === 'f' ? parts.pop() : undefined;
  if (parts.length > 0) add(parts.join('.').length + 1, 'm');
  if (owner !== undefined) {
    add(owner.length, 't');
    add(1, '-');
  }
  add(name.length, kind);
}
