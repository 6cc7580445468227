import type { Encryption, Property, Scalar, Schema, Unit } from '../spec/catalog-model.ts';
import { explanationContent } from './explanation.ts';
import { codeOf, type InlineContent } from './inline-content.ts';
import { elementOf, typeLabel } from './schema-shape.ts';

/** Whether the caller sends the value, and so encrypts it, or receives it. */
export type Direction = 'request' | 'response';

/** The limits of a number, a length or a count, both inclusive; at least one is set. */
interface Range {
  minimum?: number;
  maximum?: number;
}

/** A value of an enum, with its meaning when the spec has one. */
export interface EnumValue {
  value: Scalar;
  meaning?: string;
}

/** The facts of one field, as plain data. Those of a list's values are the facts of its innermost items. */
export interface FieldFacts {
  name: string;
  /** The Chinese term. */
  term?: string;
  /** An explanation of what the term does not say. */
  explanation?: InlineContent;
  /** Such as `string(32)` or `array<object>`: see {@link typeLabel}. */
  type: string;
  direction: Direction;
  required: boolean;
  deprecated: boolean;
  nullable: boolean;
  /** Whether a string contains JSON, whose fields are the field's own. */
  isJson: boolean;
  unit?: Unit;
  encryption?: Encryption;
  isBase64: boolean;
  itemCount?: Range;
  length?: Range;
  range?: Range;
  format?: string;
  pattern?: string;
  const?: Scalar;
  default?: unknown;
  values: EnumValue[];
  /** An example; absent for objects and lists of them, whose fields have their own. */
  example?: unknown;
}

/** The facts of a field that is sent (`request`) or received (`response`). */
export function fieldFacts({ name, required, schema }: Property, direction: Direction): FieldFacts {
  const element = elementOf(schema);
  const itemCount = rangeOf(schema.minItems, schema.maxItems);
  const length = rangeOf(element.minLength, element.maxLength);
  const range = rangeOf(element.minimum, element.maximum);
  const example = exampleOf(schema);
  return {
    ...{ name, direction, required, type: typeLabel(schema) },
    ...{ deprecated: schema.deprecated, nullable: schema.nullable, isJson: element.content !== undefined },
    isBase64: element.contentEncoding === 'base64',
    values: valuesOf(element),
    ...(schema.title !== undefined && { term: schema.title }),
    ...(schema.description !== undefined && { explanation: explanationContent(schema.description) }),
    ...(element.unit !== undefined && { unit: element.unit }),
    ...(element.encryption !== undefined && { encryption: element.encryption }),
    ...(itemCount && { itemCount }),
    ...(length && { length }),
    ...(range && { range }),
    ...(element.format !== undefined && { format: element.format }),
    ...(element.pattern !== undefined && { pattern: element.pattern }),
    ...(element.const !== undefined && { const: element.const }),
    ...(schema.default !== undefined && { default: schema.default }),
    ...(example !== undefined && { example }),
  };
}

function rangeOf(minimum: number | undefined, maximum: number | undefined): Range | undefined {
  if (minimum === undefined && maximum === undefined) return undefined;
  return { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}

function valuesOf({ enum: values = [], enumDescriptions }: Schema): EnumValue[] {
  return values.map((value) => {
    const meaning = enumDescriptions[String(value)];
    return { value, ...(meaning !== undefined && { meaning }) };
  });
}

function exampleOf(schema: Schema): unknown {
  const example = schema.examples[0] ?? elementOf(schema).examples[0];
  const parts = Array.isArray(example) ? example : [example];
  return parts.some((part) => typeof part === 'object' && part !== null) ? undefined : example;
}

const REQUIRED: Record<Direction, string> = { request: '必填', response: '必返' };

/** The mark of a field that is always there; undefined for any other. */
export const requiredText = ({ required, direction }: FieldFacts): string | undefined =>
  required ? REQUIRED[direction] : undefined;

const UNITS: Record<Unit, string | undefined> = {
  fen: '分',
  yuan: '元',
  'currency-minor-unit': '币种的最小单位',
  second: '秒',
  minute: '分钟',
  hour: '小时',
  day: '天',
  'working-day': '工作日',
  percent: '百分之一',
  'ten-thousandth': '万分之一',
  'hundred-millionth': '亿分之一',
  unstated: undefined,
};

const ENCRYPTIONS: Record<Encryption, Record<Direction, string>> = {
  'wechatpay-public-key': { request: '用微信支付公钥加密', response: '用商户 API 证书私钥解密' },
  'merchant-certificate': { request: '用商户 API 证书公钥加密', response: '用商户 API 证书私钥解密' },
  'apiv3-key': { request: '用 APIv3 密钥加密', response: '用 APIv3 密钥解密' },
  'apiv2-key': { request: '用 APIv2 密钥加密', response: '用 APIv2 密钥的 MD5 值解密' },
};

const FORMATS: Record<string, string> = {
  'date-time': 'RFC 3339 时间',
  date: '日期 YYYY-MM-DD',
  uri: 'URL',
  int32: '32 位整数',
  int64: '64 位整数',
};

/** The texts of facts, by fact, in reading order. */
const DETAILS = {
  unit: ({ unit }) => (unit && UNITS[unit] ? [`单位 ${UNITS[unit]}`] : undefined),
  encryption: ({ encryption, direction }) => encryption && [{ mark: '加密' }, ` ${ENCRYPTIONS[encryption][direction]}`],
  itemCount: ({ itemCount }) => itemCount && [`项数 ${rangeText(itemCount)}`],
  length: ({ length }) => (length?.minimum === undefined ? undefined : [`长度 ${rangeText(length)}`]),
  /** A length that has no minimum, which the label of the type contains too: `string(32)`. */
  maxLength: ({ length }) => (length && length.minimum === undefined ? [`长度 ${rangeText(length)}`] : undefined),
  range: ({ range }) => range && [`范围 ${rangeText(range)}`],
  format: ({ format }) => (format === undefined ? undefined : formatContent(format)),
  pattern: ({ pattern }) => labelled('正则', pattern),
  base64: ({ isBase64, encryption }) => (isBase64 && !encryption ? ['Base64'] : undefined),
  const: (facts) => labelled('固定为', facts.const),
  default: (facts) => labelled('默认', facts.default),
  nullable: ({ nullable }) => (nullable ? ['可为 ', { code: 'null' }] : undefined),
} satisfies Record<string, (facts: FieldFacts) => InlineContent | undefined>;

/** A fact that {@link detailTexts} can word. */
export type Detail = keyof typeof DETAILS;

/** The texts of unit, limits and the like, one content each, in reading order, without those that are omitted. */
export function detailTexts(facts: FieldFacts, omitted: readonly Detail[] = typeDetails(facts)): InlineContent[] {
  return Object.entries(DETAILS).flatMap(([detail, describe]) => {
    const content = omitted.some((each) => each === detail) ? undefined : describe(facts);
    return content ? [content] : [];
  });
}

/** The details that the label of a type has already: the length of `string(32)`, but not of `string<JSON>`. */
const typeDetails = ({ type }: FieldFacts): Detail[] => (/string\(\d/.test(type) ? ['maxLength'] : []);

function labelled(label: string, value: unknown): InlineContent | undefined {
  return value === undefined ? undefined : [`${label} `, codeOf(value)];
}

function rangeText({ minimum, maximum }: Range): string {
  if (minimum === undefined) return `≤ ${maximum}`;
  if (maximum === undefined) return `≥ ${minimum}`;
  return minimum === maximum ? `${minimum}` : `${minimum}–${maximum}`;
}

function formatContent(format: string): InlineContent {
  const known = FORMATS[format];
  return known === undefined ? ['格式 ', codeOf(format)] : [known];
}
