import { CLIENT_FILLED_FIELDS } from '../client/filled-fields.ts';
import { chosenFields } from '../reference/samples/choose-fields.ts';
import type { Condition, Property, Schema } from '../spec/catalog-model.ts';
import { conditionsOf } from '../spec/conditions.ts';
import { allProperties } from '../spec/traverse.ts';

/** Optional fields that are commonly sent. */
const POPULAR = /^(attach|notify_url|time_expire|reason|currency|offset|limit|bill_type|page|page_size|amount)$/;

/** Optional lists that are the subject of their operation. */
const POPULAR_LISTS = /^(receivers|post_payments|sub_orders|(transfer_)?detail_list)$/;

/** Groups of fields of which one is enough: when none is required, the first that exists is sent. */
const ALTERNATIVES: string[][] = [
  ['out_refund_no', 'refund_id', 'out_trade_no', 'transaction_id'],
  ['out_trade_no', 'transaction_id'],
  ['out_order_no', 'order_id', 'query_id'],
  ['openid', 'sp_openid', 'sub_openid'],
  ['out_contract_code', 'contract_code', 'contract_id'],
  ['out_request_no', 'out_apply_no', 'applyment_id'],
];

/** The properties that an example sends: the required and the commonly sent ones. */
export function chosenProperties(schema: Schema, isBody = true): Property[] {
  const properties = allProperties(schema).filter(
    ({ name, pattern, schema: { deprecated } }) =>
      !CLIENT_FILLED_FIELDS.includes(name) && pattern === undefined && !deprecated,
  );
  const chosen = new Set(properties.filter((property) => isSent(property)));
  addAlternatives(properties, chosen);
  for (const names of ALTERNATIVES) {
    const group = properties.filter(({ name }) => names.includes(name));
    const first = names.map((name) => group.find((property) => property.name === name)).find(Boolean);
    if (group.length > 1 && first && !group.some((property) => chosen.has(property))) chosen.add(first);
  }
  if (properties.some(isJsapi)) {
    for (const property of properties) if (/^(openid|payer)$/.test(property.name)) chosen.add(property);
  }
  const hasNoSubject = isBody && [...chosen].every(isGeneral);
  const hasOneIdentifier = chosen.size < 2 && [...chosen].every(({ name }) => IDENTIFIER.test(name));
  if (hasNoSubject || hasOneIdentifier) addOptional(properties, chosen);
  const sent = properties.filter((property) => chosen.has(property));
  return chosenFields(sent, new Set(sent.map(({ name }) => name)));
}

/** Adds an alternative for each condition that the chosen fields leave open. */
function addAlternatives(properties: readonly Property[], chosen: Set<Property>): void {
  for (const condition of conditionsOf(properties)) {
    const names = missingIn(
      condition,
      [...chosen].map(({ name }) => name),
    );
    for (const property of properties) if (names.includes(property.name)) chosen.add(property);
  }
}

/** The fields of the first alternative, when no alternative is complete. */
function missingIn(condition: Condition, chosen: readonly string[]): string[] {
  if (condition.kind !== 'one-of' && condition.kind !== 'any-of') return [];
  const isComplete = condition.alternatives.some((names) => names.every((name) => chosen.includes(name)));
  return isComplete ? [] : (condition.alternatives[0] ?? []);
}

/** Whether a field selects JSAPI, whose orders need a payer, which the spec of all trade types cannot require. */
function isJsapi({ name, schema }: Property): boolean {
  return name === 'trade_type' && (schema.examples[0] ?? schema.enum?.[0]) === 'JSAPI';
}

function isSent({ name, required, schema }: Property): boolean {
  if (required || (schema.type === 'array' && POPULAR_LISTS.test(name))) return true;
  return POPULAR.test(name) && schema.type !== 'object' && schema.type !== 'array';
}

/** Names of identifiers. */
const IDENTIFIER = /(mch_?id|appid|_id|_no|_code)$/;

/** Whether a field names the caller or the form of the request, not its subject. */
const isGeneral = ({ name }: Property): boolean =>
  POPULAR.test(name) || /(mch_?id|app_?id)$|^(version|sign_type)$/.test(name);

/** Adds two plain optional fields, or the first field, to a request without a subject. */
function addOptional(properties: Property[], chosen: Set<Property>): void {
  const plain = properties.filter(
    (property) =>
      !isGeneral(property) && !['object', 'array'].includes(property.schema.type) && !property.schema.encryption,
  );
  for (const property of plain.slice(0, 2)) chosen.add(property);
  const [first] = properties;
  if (chosen.size === 0 && first) chosen.add(first);
}
