import { CLIENT_FILLED_FIELDS } from '../../../scripts/client/filled-fields.ts';
import { isRecord } from '../../../scripts/lib/type-guards.ts';
import type { Schema } from '../../../scripts/spec/catalog-model.ts';
import { allProperties } from '../../../scripts/spec/traverse.ts';
import type { ValidRequest } from '../mock-model.ts';
import type { SentRequest } from './entity-store.ts';

/** The largest request that is stored whole, in characters of its JSON: of a larger one only fields that are short. */
const MAX_STORED_LENGTH = 8192;

/** The host of merchants overseas. */
const OVERSEAS = 'https://apihk.mch.weixin.qq.com';

/** The longest field that is stored of a large request. */
const MAX_FIELD_LENGTH = 512;

/** A request as its object stores it. */
export function sentRequest({ operation, body, query }: ValidRequest): SentRequest {
  const data = isRecord(body) ? body : query;
  const schema = operation.request?.schema;
  const asked = Object.entries(data).filter(([name]) => !CLIENT_FILLED_FIELDS.includes(name));
  return {
    version: operation.version,
    overseas: operation.server === OVERSEAS,
    body: boundedBody(Object.fromEntries(asked)),
    unsent: schema ? unsentFields(schema, data) : [],
    fingerprint: `${operation.id} ${canonicalJson(Object.fromEntries(asked))}`,
  };
}

/** A request that nobody sent, for what is made by the control. */
export const unsentRequest = ({ version, overseas }: Pick<SentRequest, 'version' | 'overseas'>): SentRequest => ({
  version,
  overseas,
  body: {},
  unsent: [],
  fingerprint: '',
});

function boundedBody(body: Record<string, unknown>): Record<string, unknown> {
  if (JSON.stringify(body).length <= MAX_STORED_LENGTH) return body;
  return Object.fromEntries(
    Object.entries(body).filter(([, value]) => JSON.stringify(value).length <= MAX_FIELD_LENGTH),
  );
}

/** Fields that a request could have and has not, dots leading into objects that it has. */
function unsentFields(schema: Schema, data: Readonly<Record<string, unknown>>, prefix = ''): string[] {
  return allProperties(schema).flatMap(({ name, schema: field }) => {
    const value = data[name];
    if (value === undefined) return [`${prefix}${name}`];
    return isRecord(value) && field.type === 'object' ? unsentFields(field, value, `${prefix}${name}.`) : [];
  });
}

/** JSON with the names of every object in order: requests that say the same have the same. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}
