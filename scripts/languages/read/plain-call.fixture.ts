import { isSpecial, type Special, type Value } from '../call-model.ts';
import type { ClientCall } from './calls.ts';
import { UNKNOWN } from './evaluate.ts';

const CIPHERTEXT = 'Y2lwaGVydGV4dA==';
const LENGTHS = { sha256: 64, md5: 32, sm3: 64 } as const;

/** A call with text of the right form in place of what only a run knows: as much as a schema can tell. */
export const plainCall = (call: ClientCall): ClientCall => ({
  ...call,
  data: plain(call.data),
  config: Object.fromEntries(Object.entries(call.config).map(([name, value]) => [name, plain(value)])),
});

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  // An object that an example sends holds values only.
  if (isSpecial(value as Value)) return plainSpecial(value as Special);
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plain(field)]));
}

function plainSpecial(special: Special): unknown {
  if (special['@'] === 'encrypt') return CIPHERTEXT;
  if (special['@'] === 'digest') return 'a'.repeat(LENGTHS[special.algorithm]);
  if (special['@'] !== 'json') return UNKNOWN;
  return JSON.stringify(plain(special.value), (_key, value: unknown) => (value === UNKNOWN ? '' : value));
}
