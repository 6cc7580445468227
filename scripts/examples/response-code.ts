import type { Operation, Property, Schema } from '../spec/catalog-model.ts';
import { allProperties } from '../spec/traverse.ts';
import { itemName } from './item-name.ts';
import { printName } from './print-code.ts';

/** What an example does with the answer: what it takes from the response, and the lines that use it. */
export interface Answer {
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

/** Decides how an example uses the answer of its operation. */
export function answerOf(operation: Operation): Answer {
  const { body, status } = operation.response;
  if (status === 302) return { take: 'headers', lines: ['console.log(headers.location);'] };
  if (!body) return { take: 'status', lines: [...accepted(status), `console.log(status === ${status});`] };
  const { schema } = body;
  if (schema.type === 'array' && schema.items)
    return { take: 'data', lines: loop('data', itemName(operation, 'data'), schema.items, operation) };
  if (schema.type !== 'object') return { take: 'data', lines: ['console.log(data);'] };
  return { take: 'data', lines: [...accepted(status), ...useObject('data', schema, operation)] };
}

/** 202 is no result yet. */
const accepted = (status: number): string[] => (status === 202 ? ['// 202：请求已受理，结果以查询或回调通知为准'] : []);

function useObject(path: string, schema: Schema, operation: Operation): string[] {
  const properties = allProperties(schema).filter(({ pattern }) => pattern === undefined);
  const told = properties.filter(({ name }) => !ENVELOPE.test(name));
  const sent = sentNames(operation);
  const open = told.filter(({ schema: field }) => isPlain(field));
  const plain = open.filter(({ schema: field }) => !field.encryption);
  const hidden = secrets(path, open, operation);
  const news = plain.filter(({ name }) => !sent.has(name) && !/(notify|callback)_url$|page_token$/.test(name));
  const best = [...new Set([find(news, NEXT_STEP), find(plain, STATE)])].filter((found) => found !== undefined);
  if (best.length) return [log(path, withDigest(best, plain)), ...hidden];
  const list = told.find(({ schema: field }) => field.type === 'array' && field.items && isJson(operation));
  const isQuery = operation.method !== 'post' || /query|search|sync/.test(operation.path);
  const needed = news.filter(({ required }) => required);
  const made = isQuery ? undefined : find(needed, IDENTIFIER);
  if (list && !made) return useList(path, list, operation);
  const identifier = made ?? find(news, IDENTIFIER) ?? news[0];
  if (identifier) return [log(path, [identifier]), ...hidden];
  const nested = told.find(({ schema: field }) => field.type === 'object' && allProperties(field).length > 0);
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

/** A query shows what arrives encrypted, once it is decrypted; the name of a payee only repeats what was sent. */
function secrets(path: string, plain: Property[], operation: Operation): string[] {
  const secret = plain.find(({ name, schema }) => schema.encryption === 'merchant-certificate' && name !== 'user_name');
  if (!secret || operation.method !== 'get') return [];
  const text = access(path, secret).replace(/\?$/, '');
  return [secret.required ? `console.log(decrypt(${text}));` : `if (${text}) console.log(decrypt(${text}));`];
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

/** One line for one item: what names it and the state it is in. */
function useItem(item: string, schema: Schema, operation: Operation): string[] {
  const open = allProperties(schema).filter(({ schema: field, pattern }) => isPlain(field) && pattern === undefined);
  const plain = open.filter(({ schema: field }) => !field.encryption);
  const sent = sentNames(operation);
  const news = plain.filter(({ name }) => !sent.has(name));
  const label = find(news, [...IDENTIFIER, /name|title|type|date/]) ?? news[0] ?? plain[0];
  const fact = find(
    news.filter((field) => field !== label),
    [...STATE, /amount|name|time|date/],
  );
  const fields = [label, fact].filter((field) => field !== undefined);
  return fields.length ? [log(item, fields), ...secrets(item, open, operation)] : useObject(item, schema, operation);
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

/** What the caller knows already: names of the request, and the numbers of the merchants. */
function sentNames(operation: Operation): Set<string> {
  const body = operation.request ? allProperties(operation.request.schema).map(({ name }) => name) : [];
  const parameters = operation.parameters.map(({ name }) => name);
  return new Set([...parameters, ...body, 'mchid', 'sp_mchid', 'sub_mchid', 'appid', 'sp_appid']);
}
