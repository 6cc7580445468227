import type { Encryption, Schema } from '../../spec/catalog-model.ts';
import { allProperties } from '../../spec/traverse.ts';
import { commentText } from './escape.ts';

const ENCRYPTION: Record<Encryption, { request: string; response: string }> = {
  'wechatpay-public-key': {
    request: '需用微信支付公钥加密（RSAES-OAEP）',
    response: '密文，用商户API证书私钥解密',
  },
  'merchant-certificate': { request: '需用商户API证书公钥加密', response: '密文，用商户API证书私钥解密' },
  'apiv3-key': {
    request: '需用APIv3密钥加密（AEAD_AES_256_GCM）',
    response: '密文，用APIv3密钥解密（AEAD_AES_256_GCM）',
  },
  'apiv2-key': { request: '需用APIv2密钥加密（AES-256-ECB）', response: '密文，用APIv2密钥的MD5值解密（AES-256-ECB）' },
};

const FORMATS: Record<string, string> = {
  'date-time': 'RFC 3339 日期时间',
  date: 'YYYY-MM-DD 日期',
  uri: 'URL',
  int64: '64位整数',
};

/** What a field's comment says beside its schema. */
export interface FieldNotes {
  direction: 'request' | 'response';
  /** Full name of the type of the JSON in a string. */
  contentType?: string;
  /** Unit of integers that are amounts of money. */
  moneyUnit?: string;
  /** Sentences of the generator, such as "客户端自动填写". */
  remarks?: string[];
}

/** A JSDoc comment of the given lines; none at all without lines. A single line stays on one line. */
export function comment(lines: string[]): string[] {
  if (lines.length === 0) return [];
  if (lines.length === 1) return [`/** ${lines[0]} */`];
  return ['/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'];
}

/** The JSDoc comment of a field: term, limits, meanings of enum values, encryption, default, example, deprecation. */
export function fieldComment(schema: Schema, term: string | undefined, notes: FieldNotes): string[] {
  const text = [
    commentText(term ?? schema.description ?? ''),
    ...limits(schema, notes),
    isMoney(schema, term) && notes.moneyUnit !== undefined ? `单位：${notes.moneyUnit}` : '',
    ...(notes.remarks ?? []),
    fieldNames(schema),
  ].filter((line) => line !== '');
  return comment([...paragraphs(text), ...meanings(schema), ...tags(schema)]);
}

/** Amounts are integers in the smallest unit of the currency; the term tells that a number is an amount. */
function isMoney({ type, description }: Schema, term: string | undefined): boolean {
  const words = (term ?? description ?? '').replace(/[（(].*$/, '');
  return type === 'integer' && /(金额|面额|单价|原价|价格)$/.test(words);
}

const NAMES_SHOWN = 12;

/** The fields of an object, or of the objects in a list: what its type's name alone doesn't tell. */
function fieldNames(schema: Schema): string {
  const names = allProperties(schema.items ?? schema).map(
    ({ name }) => `\`${commentText(name).replaceAll('`', "'")}\``,
  );
  if (names.length === 0) return '';
  const rest = names.length > NAMES_SHOWN ? ` 等 ${names.length} 个` : '';
  return `字段：${names.slice(0, NAMES_SHOWN).join('、')}${rest}`;
}

/** Markdown in hovers joins lines, so that each sentence needs a paragraph or a list of its own. */
function paragraphs(lines: string[]): string[] {
  const [term, ...rest] = lines;
  if (term === undefined) return [];
  return rest.length ? [term, '', rest.join('；')] : [term];
}

function limits(schema: Schema, notes: FieldNotes): string[] {
  const encrypted = schema.encryption && ENCRYPTION[schema.encryption][notes.direction];
  return [
    encrypted ?? (schema.contentEncoding === 'base64' ? 'BASE64 编码' : ''),
    (schema.format && FORMATS[schema.format]) ?? '',
    range('长度', schema.minLength, schema.maxLength),
    range('取值', schema.minimum, schema.maximum),
    range('个数', schema.minItems, schema.maxItems),
    schema.pattern === undefined ? '' : `正则 \`${commentText(schema.pattern).replaceAll('`', "'")}\``,
    notes.contentType === undefined ? '' : `JSON 字符串，内容为 {@link ${notes.contentType}}`,
    schema.nullable ? '可能为 null' : '',
    ...(schema.items ? itemLimits(schema.items, notes) : []),
  ];
}

function itemLimits(item: Schema, notes: FieldNotes): string[] {
  if (item.type === 'object' || item.type === 'array') return [];
  const text = limits(item, notes).filter(Boolean).join('，');
  return text === '' ? [] : [`每项：${text}`];
}

function range(label: string, low: number | undefined, high: number | undefined): string {
  if (low === undefined && high === undefined) return '';
  if (low === high) return `${label} ${low}`;
  if (low === undefined) return `${label}最大 ${high}`;
  return high === undefined ? `${label}最小 ${low}` : `${label} ${low}–${high}`;
}

function meanings(schema: Schema): string[] {
  const { enumDescriptions } = schema.items ?? schema;
  const known = Object.entries(enumDescriptions);
  if (known.length === 0) return [];
  const rows = known.map(
    ([value, meaning]) => `- \`${commentText(value).replaceAll('`', "'")}\`：${commentText(meaning)}`,
  );
  return ['', ...rows];
}

function tags(schema: Schema): string[] {
  const example = schema.examples[0];
  return [
    ...(schema.deprecated ? ['@deprecated'] : []),
    ...(schema.default === undefined ? [] : [`@default ${exampleText(schema.default)}`]),
    ...(example === undefined ? [] : [`@example ${exampleText(example)}`]),
  ];
}

const EXAMPLE_LENGTH = 200;

function exampleText(example: unknown): string {
  const text = commentText(typeof example === 'string' ? `'${example}'` : JSON.stringify(example));
  return text.length > EXAMPLE_LENGTH ? `${text.slice(0, EXAMPLE_LENGTH)}…` : text;
}
