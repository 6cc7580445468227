import { CLIENT_FILLED_FIELDS } from '../client/filled-fields.ts';
import type { Property, Schema } from '../spec/catalog-model.ts';
import { allProperties } from '../spec/traverse.ts';

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

/** The properties that an example sends: the required ones, and the optional ones that people really send. */
export function chosenProperties(schema: Schema, isBody = true): Property[] {
  const properties = allProperties(schema).filter(
    ({ name, pattern, schema: { deprecated } }) =>
      !CLIENT_FILLED_FIELDS.includes(name) && pattern === undefined && !deprecated,
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
  const saysNothing = isBody && [...chosen].every(isPlumbing);
  const saysLittle = chosen.size < 2 && [...chosen].every(({ name }) => IDENTIFIER.test(name));
  if (saysNothing || saysLittle) addOptional(properties, chosen);
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

/** The name of a number that identifies something. */
const IDENTIFIER = /(mch_?id|appid|_id|_no|_code)$/;

/** Says who asks and how, but not what for. */
const isPlumbing = ({ name }: Property): boolean =>
  POPULAR.test(name) || /(mch_?id|app_?id)$|^(version|sign_type)$/.test(name);

/** A request that says nothing but who asks: two plain optional fields tell what for. */
function addOptional(properties: Property[], chosen: Set<Property>): void {
  const plain = properties.filter(
    (property) =>
      !isPlumbing(property) && !['object', 'array'].includes(property.schema.type) && !property.schema.encryption,
  );
  for (const property of plain.slice(0, 2)) chosen.add(property);
  const [first] = properties;
  if (chosen.size === 0 && first) chosen.add(first);
}
