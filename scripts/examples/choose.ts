import type { Property, Schema } from '../catalog/model.ts';

/** Optional fields that people really send. */
const POPULAR = /^(attach|notify_url|time_expire|reason|currency|offset|limit|bill_type|page|page_size|amount)$/;

/** Optional lists that are what the operation is about. */
const POPULAR_LISTS = /^(receivers|post_payments|sub_orders|(transfer_)?detail_list)$/;

/** Fields of which one is enough: the first group member present is sent when none is required. */
const ALTERNATIVES: string[][] = [
  ['out_refund_no', 'refund_id', 'out_trade_no', 'transaction_id'],
  ['out_trade_no', 'transaction_id'],
  ['out_order_no', 'order_id', 'query_id'],
  ['openid', 'sp_openid', 'sub_openid'],
  ['out_contract_code', 'contract_code', 'contract_id'],
  ['out_request_no', 'out_apply_no', 'applyment_id'],
];

/** What the client fills in by itself, so that no example has it. */
const FILLED_IN = new Set(['sign', 'nonce_str']);

/** The own properties of an object and those of its bases; a later one of the same name replaces the former. */
export function allProperties(schema: Schema): Property[] {
  const properties = [...schema.bases.flatMap(allProperties), ...schema.properties];
  return [...new Map(properties.map((property) => [property.name, property])).values()];
}

/** The properties that an example sends: the required ones, and the optional ones that people really send. */
export function chosenProperties(schema: Schema): Property[] {
  const properties = allProperties(schema).filter(
    ({ name, pattern, schema: { deprecated } }) => !FILLED_IN.has(name) && pattern === undefined && !deprecated,
  );
  const chosen = new Set(properties.filter((property) => isSent(property)));
  for (const names of ALTERNATIVES) {
    const group = properties.filter(({ name }) => names.includes(name));
    const first = names.map((name) => group.find((property) => property.name === name)).find(Boolean);
    if (group.length > 1 && first && !group.some((property) => chosen.has(property))) chosen.add(first);
  }
  if (properties.some(isJsapi)) {
    for (const property of properties) if (/^(openid|payer)$/.test(property.name)) chosen.add(property);
  }
  const isBare = [...chosen].every(({ name }) => /(mch_?id|appid|_id|_no|_code)$/.test(name));
  if (isBare && chosen.size < 2) addOptional(properties, chosen);
  return properties.filter((property) => chosen.has(property));
}

/** An order for JSAPI names the payer, which the spec of a call for all ways of paying can't require. */
function isJsapi({ name, schema }: Property): boolean {
  return name === 'trade_type' && (schema.examples[0] ?? schema.enum?.[0]) === 'JSAPI';
}

function isSent({ name, required, schema }: Property): boolean {
  if (required || (schema.type === 'array' && POPULAR_LISTS.test(name))) return true;
  return POPULAR.test(name) && schema.type !== 'object' && schema.type !== 'array';
}

/** An object without required fields says nothing: two plain optional ones make it one. */
function addOptional(properties: Property[], chosen: Set<Property>): void {
  const plain = properties.filter(
    ({ name, schema }) => !/^sub_|_sub_/.test(name) && !['object', 'array'].includes(schema.type) && !schema.encryption,
  );
  for (const property of plain.slice(0, 2)) chosen.add(property);
  const [first] = properties;
  if (chosen.size === 0 && first) chosen.add(first);
}
