import type { OfficialField } from '../official-model.ts';
import type { Cell, CellList } from './markdown-blocks.ts';
import { readAlphabet } from './read-alphabet.ts';
import type { TypeFacts } from './read-type.ts';

/** Facts of a field from its description, besides its type. */
export type DescriptionFacts = Omit<OfficialField, 'name' | 'type' | 'items' | 'required' | 'conditions'>;

/** Reads the column of descriptions of one field: plain statements alone, nothing that needs an interpretation. */
export function readDescription({ text, lists }: Cell, type: TypeFacts): DescriptionFacts {
  const isText = type.type === 'string' || type.items === 'string';
  const values = type.type === 'boolean' ? [] : readEnum(text, lists);
  return {
    ...optional('term', TERM.exec(text)?.[1]),
    ...(isText && readLengths(text, type)),
    ...(isText && values.length === 0 && optional('pattern', readAlphabet(text))),
    ...(type.type === 'integer' && readRange(text)),
    ...(type.type === 'array' && readItems(text)),
    ...(values.length > 0 && { enum: values }),
    ...(isText && values.length === 0 && optional('fixed', FIXED.exec(text)?.[1])),
    ...optional('default', DEFAULT.exec(text)?.[1]),
    ...(type.type === 'string' && values.length === 0 && optional('format', readFormat(text))),
    ...(isText && ENCRYPTED.test(text) && { encrypted: true as const }),
    ...(DEPRECATED.test(text) && { deprecated: true as const }),
  };
}

const optional = <Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });

/** The name in brackets before a description; one that is a sentence is no name. */
const TERM = /^【\s*([^】，。；]+?)\s*】/;
const FIXED = /固定(?:值?为|传入?|返回|填写?|是|值)?\s*[:：]?\s*[`"“「]?([A-Za-z][\w.-]*)/;
const DEFAULT = /默认(?:值)?(?:为|是|传|填)?\s*[:：]?\s*[`"“「]?([A-Za-z0-9_]+)(?![A-Za-z0-9_]*\s*[个天元份小时秒分])/;
const ENCRYPTED =
  /公钥加密|敏感信息加密|需[^。；\n]{0,20}(?:加密|解密)|已[^。；\n]{0,10}加密|解密(?:方法)?请?(?:参考|详见)/;

/** Said of the whole field: at the head of its description, or in brackets at its end. */
const DEPRECATED =
  /^【[^】]*】\s*(?:该|此|本)(?:字段|参数)(?:即将|将|已)?(?:下线|废弃|停用)|^[^\n]*[（(]已(?:废弃|下线|停用)[）)]$/;

const VALUE = /^(?:`([^`\s]+)`|([A-Z][A-Z0-9_]+|[A-Z]\w*_\w+|\d+))\s*(?:（[^（）]*）|\([^()]*\))?\s*(?:[:：]|$|-\s|——)/;
const LOWER_VALUE = /^([A-Za-z]\w*)\s*[:：]/;
const ENUM_LABEL = /(?:可选取值|枚举值?|取值(?:如下|为|范围|说明)?|以下枚举)[^。；]{0,12}[:：]?$/;
const EXAMPLE_LABEL = /(?:例如|示例|举例|比如)[:：]?$/;
const NUMBERED = /^(?:\d+[、.]\s*|-\s+)/;

/** Values of lists whose every item begins with one, and of lines below a line that announces values. */
function readEnum(text: string, lists: readonly CellList[]): string[] {
  const listed = lists.filter(({ label }) => !EXAMPLE_LABEL.test(label)).flatMap(valuesOfList);
  return [...new Set(listed.length > 0 ? listed : valuesOfLines(text.split('\n')))];
}

function valuesOfList({ label, items }: CellList): string[] {
  const values = items.map((item) => valueIn(item, ENUM_LABEL.test(label)));
  return values.every((value) => value !== undefined) ? values : [];
}

function valueIn(item: string, isAnnounced: boolean): string | undefined {
  const [, code, plain] = VALUE.exec(item) ?? [];
  return code ?? plain ?? (isAnnounced ? LOWER_VALUE.exec(item)?.[1] : undefined);
}

function valuesOfLines(lines: readonly string[]): string[] {
  const values: string[] = [];
  let isAnnounced = false;
  for (const line of lines) {
    const value: string | undefined = isAnnounced ? valueIn(line.replace(NUMBERED, ''), true) : undefined;
    if (value !== undefined) values.push(value);
    isAnnounced = value !== undefined || ENUM_LABEL.test(line) || /(?:类型|枚举值?)[:：]$/.test(line);
  }
  return values;
}

const RANGE = /(\d+)\s*[-~～—至到]\s*(\d+)\s*(?:个|位)?\s*(?:UTF-?8)?\s*(?:编码)?(?:的)?(字符|字节|位)/i;
const MAXIMUM =
  /(?:不(?:能|可|得)?(?:超过|大于|多于)|最(?:多|长|大)(?:支持|不超过|为|可)?|限制(?:在|为)?)\s*(\d+)\s*个?\s*(?:UTF-?8)?\s*(?:编码)?(?:的)?(字符|字节)/i;

/** Whether a text has one length alone: that of a number which may be one of several documents is none of the field. */
function hasOneLength(text: string): boolean {
  const ranges = matchesOf(RANGE, text).map(([, low, high]) => `${low}-${high}`);
  return new Set(ranges).size <= 1 && !(/\d\s*位/.test(text) && /护照|通行证/.test(text));
}

const matchesOf = (pattern: RegExp, text: string): RegExpMatchArray[] => [
  ...text.matchAll(new RegExp(pattern, `${pattern.flags}g`)),
];

/** Lengths in words refine those of the type: the lower limit, and the unit where both name one upper limit. */
function readLengths(text: string, type: TypeFacts): Partial<DescriptionFacts> {
  if (!hasOneLength(text)) return lengthsOf(type);
  const [, low, high, rangeUnit] = RANGE.exec(text) ?? [];
  const [, most, mostUnit] = MAXIMUM.exec(text) ?? [];
  const max = high ?? most;
  const unit = unitOf(rangeUnit ?? mostUnit);
  const known = type.maxLength;
  const agrees = known === undefined || String(known) === max;
  return {
    ...lengthsOf(type),
    ...(known === undefined && max !== undefined && { maxLength: Number(max) }),
    ...(agrees && low !== undefined && { minLength: Number(low) }),
    ...(agrees && unit && { unit }),
  };
}

const lengthsOf = ({ minLength, maxLength }: TypeFacts): Partial<DescriptionFacts> => ({
  ...(minLength !== undefined && { minLength }),
  ...(maxLength !== undefined && { maxLength }),
});

function unitOf(word: string | undefined): OfficialField['unit'] {
  if (word === '字节') return 'bytes';
  return word === '字符' ? 'characters' : undefined;
}

/** A range in brackets: `取值范围 [0,86399]`, `取值范围为 3600~86400`. */
function readRange(text: string): Partial<DescriptionFacts> {
  const [, low, high] = /取值范围\s*(?:为|是)?\s*[:：]?\s*[[（(]?\s*(\d+)\s*[,，~～-]\s*(\d+)/.exec(text) ?? [];
  if (low === undefined || high === undefined) return {};
  return { minimum: Number(low), maximum: Number(high) };
}

const MAX_ITEMS = /(?:最多|不超过|上限为?)[^\d。；，,\n]{0,8}(\d+)\s*(?:个|张|条|项|笔|段|组|人)(?!字符|字)/;
const LEAST_ITEMS = /(?:至少|最少)[^\d。；，,\n]{0,6}(\d+)\s*(?:个|张|条|项|笔|段|组)(?!字符|字)/;

function readItems(text: string): Partial<DescriptionFacts> {
  const [, most] = MAX_ITEMS.exec(text) ?? [];
  const [, least] = LEAST_ITEMS.exec(text) ?? [];
  return {
    ...(least !== undefined && { minItems: Number(least) }),
    ...(most !== undefined && { maxItems: Number(most) }),
  };
}

/** Times by the standard that a page names, days by the pattern that it shows; a validity without an end has neither. */
function readFormat(text: string): OfficialField['format'] {
  if (text.includes('长期')) return undefined;
  if (/rfc\s?3339|yyyy-MM-DDTHH:mm:ss/i.test(text)) return 'date-time';
  return /yyyy-MM-dd(?!\s*[T\w:])/i.test(text) ? 'date' : undefined;
}
