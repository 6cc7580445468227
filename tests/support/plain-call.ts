import { isPlaceholder, type Placeholder, type Value } from '../../scripts/languages/call-model.ts';
import { unknownNode } from '../../scripts/languages/evaluate.ts';
import type { EvaluatedCall } from '../../scripts/languages/read-call.ts';

/** In the place of what nobody knows before a run. */
export const UNKNOWN = Symbol('unknown');

const CIPHERTEXT = 'Y2lwaGVydGV4dA==';
const LENGTHS = { sha256: 64, md5: 32, sm3: 64 } as const;

/** A call with text of the right form in the place of its placeholders, for validation by a schema. */
export const plainCall = (call: EvaluatedCall): EvaluatedCall => ({
  ...call,
  data: plain(call.data),
  config: Object.fromEntries(Object.entries(call.config).map(([name, value]) => [name, plain(value)])),
});

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (unknownNode(value)) return UNKNOWN;
  // An object that an example sends holds values only.
  if (isPlaceholder(value as Value)) return plainPlaceholder(value as Placeholder);
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plain(field)]));
}

function plainPlaceholder(placeholder: Placeholder): unknown {
  if (placeholder['@'] === 'encrypt') return CIPHERTEXT;
  if (placeholder['@'] === 'digest') return 'a'.repeat(LENGTHS[placeholder.algorithm]);
  if (placeholder['@'] !== 'json') return UNKNOWN;
  return JSON.stringify(plain(placeholder.value), (_key, value: unknown) => (value === UNKNOWN ? '' : value));
}
