/** Words before the characters that a value may consist of. */
const ANNOUNCED =
  /(?:只能(?:是|由|填写)?|仅(?:能|可|允许|支持)?(?:使用|包含|填写)?|可(?:以)?(?:使用|包含)|可以是|必须是|由)\s*[:：]?\s*/g;
/** Characters by name; a sign may follow its name, quoted or not. */
const NAMED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:大小写的?)?(?:英文)?(?:大小写)?字母|^英文(?!半角|标点|逗号|冒号)/, ['A-Z', 'a-z']],
  [/^小写(?:英文)?字母/, ['a-z']],
  [/^大写(?:英文)?字母/, ['A-Z']],
  [/^(?:阿拉伯)?数字/, ['0-9']],
  [/^(?:连接线|连接符|连字符|中划线|短横线|横线|减号)/, ['-']],
  [/^下划线/, ['_']],
  [/^竖线/, ['|']],
  [/^星号/, ['*']],
  [/^(?:特殊(?:符号|字符)|英文半角的|半角的|符号)(?=.{0,3}[\x21-\x7e数字大小写字母])/u, []],
];
const SIGN = /^[\\`“”"'「」]*([_\-|｜*@/#.])[`“”"'「」]*/;
const SEPARATOR = /^(?:\s|、|\/(?=[\u4e00-\u9fff])|／|以及|或者|和|或|及)+/;
/** Words after which the list is over; a comma ends it unless a further character follows. */
const END = /^(?:$|[。；;，,：:\n<（(]|且|的?(?:任意)?组合|组成|等内容|中的一种|的一种|这些|符号|英文半角字符)/;
const COMMA = /^[，,]\s*/;
const ORDER = ['0-9', 'A-Z', 'a-z', '_', '|', '*', '@', '#', '.', '/'];

/**
 * The pattern of text that states plainly which characters a value consists of: `只能是数字、大小写字母_-|*` gives
 * `^[0-9A-Za-z_|*-]+$`. Undefined when it does not, or names anything else: punctuation, Chinese characters.
 */
export function readAlphabet(text: string): string | undefined {
  const plain = text.replaceAll('&#124;', '|').replaceAll('\\', '');
  for (const { 0: announced, index } of plain.matchAll(ANNOUNCED)) {
    const parts = readParts(plain.slice(index + announced.length), announced.startsWith('由'));
    if ([...(parts ?? [])].some((part) => part.length === 3)) return patternOf(new Set(parts));
  }
  return undefined;
}

/** Characters of a list up to its end; undefined for one that has something unknown. `由` needs its `组成`. */
function readParts(text: string, needsVerb: boolean): ReadonlySet<string> | undefined {
  const parts = new Set<string>();
  let rest = text;
  while (true) {
    const found = nextPart(rest);
    if (!found) break;
    for (const part of found.parts) parts.add(part);
    rest = rest.slice(found.length);
    const comma = COMMA.exec(rest)?.[0];
    if (comma !== undefined && nextPart(rest.slice(comma.length))) rest = rest.slice(comma.length);
    else if (parts.size > 0 && endsHere(rest, needsVerb)) return parts;
    else rest = rest.replace(SEPARATOR, '');
  }
  return parts.size > 0 && endsHere(rest, needsVerb) ? parts : undefined;
}

const endsHere = (rest: string, needsVerb: boolean): boolean => {
  const end = rest.trimStart();
  return needsVerb ? /^(?:符号|中的一种或几种)?组成/.test(end) : END.test(end);
};

function nextPart(text: string): { parts: readonly string[]; length: number } | undefined {
  for (const [name, parts] of NAMED) {
    const match = name.exec(text)?.[0];
    if (match !== undefined) return { parts, length: match.length };
  }
  const [match, sign] = SIGN.exec(text) ?? [];
  return match === undefined || sign === undefined
    ? undefined
    : { parts: [sign === '｜' ? '|' : sign], length: match.length };
}

/** A class of characters, repeated; the hyphen stands last, where it needs no escape. */
function patternOf(parts: ReadonlySet<string>): string {
  const members = ORDER.filter((part) => parts.has(part)).join('');
  return `^[${members}${parts.has('-') ? '-' : ''}]+$`;
}

/** The alphabet of all characters of several patterns that {@link readAlphabet} made. */
export function unionOfAlphabets(patterns: readonly string[]): string | undefined {
  if (patterns.length === 0) return undefined;
  const all = patterns.flatMap((pattern) => pattern.slice(2, -3).match(/[0-9A-Za-z]-[0-9A-Za-z]|./g) ?? []);
  return patternOf(new Set(all));
}
