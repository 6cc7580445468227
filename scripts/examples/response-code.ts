import type { Operation, Property, Schema } from '../spec/catalog-model.ts';
import { allProperties } from '../spec/traverse.ts';
import { printName } from './code-value.ts';

/** The code that uses a response: the property that the example takes, and its lines. */
interface ResponseCode {
  take: 'data' | 'status' | 'headers';
  lines: string[];
}

/** Fields that the next step needs, best first. */
const NEXT_STEP = [
  /^(prepay_id|code_url|h5_url|mweb_url|prepay_url|package_info|pre_entrustweb_id|presign_token|redirect_url|session_token)$/,
  /^(download_url|media_id|media_url|sign_url|apply_url|authorization_url|qrcode_url|url|token|access_token)$/,
  /(^|_)(url|token|package|media_id)$/,
];
const STATE = [/^(trade_state|refund_status|state|status)$/, /(^|_)(state|status|result)$/];
const IDENTIFIER = [
  /^(refund_id|order_id|transaction_id|contract_id|stock_id|coupon_code|card_id)$/,
  /(_id|_no|_code|_sn)$/,
];
const ENVELOPE =
  /^(return_code|return_msg|result_code|result_msg|err_code|err_code_des|err_msg|appid|mch_id|sub_mch_id|sub_appid|nonce_str|sign|sign_type|device_info)$/;

/** Writes the code that uses the response of an operation. */
export function responseCode(operation: Operation): ResponseCode {
  const { body, status } = operation.response;
  if (status === 302) return { take: 'headers', lines: ['console.log(headers.location);'] };
  if (!body) return { take: 'status', lines: [...accepted(status), `console.log(status === ${status});`] };
  const { schema } = body;
  if (schema.type === 'array' && schema.items)
    return { take: 'data', lines: loop('data', itemName(operation, 'data'), schema.items, operation) };
  if (schema.type !== 'object') return { take: 'data', lines: ['console.log(data);'] };
  return { take: 'data', lines: [...accepted(status), ...useObject('data', schema, operation)] };
}

/** A comment on the status 202, which is no result yet. */
const accepted = (status: number): string[] => (status === 202 ? ['// 202：请求已受理，结果以查询或回调通知为准'] : []);

function useObject(path: string, schema: Schema, operation: Operation): string[] {
  const properties = allProperties(schema).filter(({ pattern }) => pattern === undefined);
  const fields = properties.filter(({ name }) => !ENVELOPE.test(name));
  const sent = sentNames(operation);
  const scalars = fields.filter(({ schema: field }) => isPlain(field));
  const plain = scalars.filter(({ schema: field }) => !field.encryption);
  const decrypted = decryptedField(path, scalars, operation);
  const unsent = plain.filter(({ name }) => !sent.has(name) && !/(notify|callback)_url$|page_token$/.test(name));
  const best = [...new Set([find(unsent, NEXT_STEP), find(plain, STATE)])].filter((found) => found !== undefined);
  if (best.length) return [log(path, withDigest(best, plain)), ...decrypted];
  const list = fields.find(({ schema: field }) => field.type === 'array' && field.items && isJson(operation));
  const isQuery = operation.method !== 'post' || /query|search|sync/.test(operation.path);
  const needed = unsent.filter(({ required }) => required);
  const made = isQuery ? undefined : find(needed, IDENTIFIER);
  if (list && !made) return useList(path, list, operation);
  const identifier = made ?? find(unsent, IDENTIFIER) ?? unsent[0];
  if (identifier) return [log(path, [identifier]), ...decrypted];
  const nested = fields.find(({ schema: field }) => field.type === 'object' && allProperties(field).length > 0);
  if (nested && isJson(operation)) return useObject(access(path, nested), nested.schema, operation);
  const last =
    plain.find(({ name }) => !/(mch_?id|appid)$/.test(name)) ??
    plain[0] ??
    properties.find(({ name }) => name === 'result_code') ??
    properties[0];
  return [last ? log(path, [last]) : `console.log(${path});`];
}

const isJson = (operation: Operation): boolean => operation.version === 'v3';

/** `data.payer?.openid`: the access goes on with `?.` when the field may be absent. */
function access(path: string, { name, required, schema }: Property): string {
  const next = printName(name) === name ? `${path}.${name}` : `${path}[${printName(name)}]`;
  return required && !schema.nullable ? next : `${next}?`;
}

function log(path: string, fields: Property[]): string {
  const expressions = fields.map((field) => {
    return access(path, field).replace(/\?$/, '');
  });
  return `console.log(${expressions.join(', ')});`;
}

/** Prints an encrypted field of a query's response, decrypted; the name of a payee repeats the request. */
function decryptedField(path: string, scalars: Property[], operation: Operation): string[] {
  const encrypted = scalars.find(
    ({ name, schema }) => schema.encryption === 'merchant-certificate' && name !== 'user_name',
  );
  if (!encrypted || operation.method !== 'get') return [];
  const text = access(path, encrypted).replace(/\?$/, '');
  return [encrypted.required ? `console.log(decrypt(${text}));` : `if (${text}) console.log(decrypt(${text}));`];
}

function useList(path: string, list: Property, operation: Operation): string[] {
  const source = access(path, list);
  const isOptional = source.includes('?');
  const iterable = isOptional ? `${source.replace(/\?$/, '')} ?? []` : source;
  return loop(iterable, itemName(operation, list.name), list.schema.items ?? list.schema, operation);
}

function loop(iterable: string, item: string, schema: Schema, operation: Operation): string[] {
  if (schema.type !== 'object') return [`for (const ${item} of ${iterable}) console.log(${item});`];
  return [`for (const ${item} of ${iterable}) {`, ...useItem(item, schema, operation).map((line) => `  ${line}`), '}'];
}

/** Prints an item: the field that identifies it, and its state. */
function useItem(item: string, schema: Schema, operation: Operation): string[] {
  const scalars = allProperties(schema).filter(({ schema: field, pattern }) => isPlain(field) && pattern === undefined);
  const plain = scalars.filter(({ schema: field }) => !field.encryption);
  const sent = sentNames(operation);
  const unsent = plain.filter(({ name }) => !sent.has(name));
  const label = find(unsent, [...IDENTIFIER, /name|title|type|date/]) ?? unsent[0] ?? plain[0];
  const state = find(
    unsent.filter((field) => field !== label),
    [...STATE, /amount|name|time|date/],
  );
  const fields = [label, state].filter((field) => field !== undefined);
  return fields.length
    ? [log(item, fields), ...decryptedField(item, scalars, operation)]
    : useObject(item, schema, operation);
}

function withDigest(best: Property[], plain: Property[]): Property[] {
  const digest = best.some(({ name }) => name === 'download_url') && plain.find(({ name }) => name === 'hash_value');
  return digest ? [...best.slice(0, 1), digest, ...best.slice(1)] : best;
}

function find(properties: Property[], patterns: RegExp[]): Property | undefined {
  for (const pattern of patterns) {
    const matching = properties.filter(({ name }) => pattern.test(name));
    const found = matching.find(({ required }) => required) ?? matching[0];
    if (found) return found;
  }
  return undefined;
}

const isPlain = (schema: Schema): boolean => !['object', 'array'].includes(schema.type) && !schema.content;

/** Names of fields that the caller knows: those of the request, and the numbers of the merchants. */
function sentNames(operation: Operation): Set<string> {
  const body = operation.request ? allProperties(operation.request.schema).map(({ name }) => name) : [];
  const parameters = operation.parameters.map(({ name }) => name);
  return new Set([...parameters, ...body, 'mchid', 'sp_mchid', 'sub_mchid', 'appid', 'sp_appid']);
}

/** The name of one item of a list: `complaints` → `complaint`, also for `data` of `…/complaints`. */
function itemName(operation: Operation, list: string): string {
  const generic = /^(data|list|items|result|records|details)$/.test(list);
  const name = generic ? lastSegment(operation.path) : list.replace(/_list$/, 's');
  const camel = name.replace(/[-_]+(\w)/g, (_match, letter: string) => letter.toUpperCase());
  const single = camel
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|ss)es$/, '$1')
    .replace(/([^s])s$/, '$1');
  return RESERVED.has(single) || !/^[a-z]\w*$/.test(single) || single === list ? 'item' : single;
}

const RESERVED = new Set(['data', 'status', 'default', 'delete', 'package', 'case', 'new', 'in', 'function', 'export']);

function lastSegment(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '' && !segment.startsWith('{'));
  const specific = segments.filter(
    (segment) => !/^(query|list|search|id|details?)$|(mchid|-id|-no|-code)$/.test(segment),
  );
  return (specific[specific.length - 1] ?? 'item').replace(/^(search|query|list|get)-|-by-.*$|-v\d$/g, '');
}
