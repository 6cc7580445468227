import { responseKind } from '../../client/response-kind.ts';
import { signOf, signTypeOf, stringToSign } from '../../client/signature-v2.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { allProperties } from '../../spec/traverse.ts';

/** The APIv2 key of all samples: with it a reader can check an implementation against them. */
const SAMPLE_KEY = '0123456789abcdef0123456789abcdef';

/** Signs values: with their `sign`, in its place or else last, and the text that was signed. */
export function signedV2(values: object): { values: Record<string, unknown>; toSign: string } {
  const fields = new Map(Object.entries(values).map(([name, value]) => [name, String(value)]));
  const sign = signOf(fields, signTypeOf(fields) ?? 'MD5', SAMPLE_KEY);
  return { values: { ...values, sign }, toSign: `${stringToSign(fields)}&key=${SAMPLE_KEY}` };
}

/** Fields that a success of APIv2 doesn't have, though the schema, which is that of errors as well, names them. */
export const FAILURE_ONLY_FIELDS: readonly string[] = [
  'err_code',
  'err_code_des',
  'error_code',
  'error_code_des',
  'sign',
];

/** The fields by which an APIv2 response reports success, as far as the operation has them. */
export function successFields(operation: Operation): Record<string, string | number> {
  const success = { return_code: 'SUCCESS', return_msg: 'OK', result_code: 'SUCCESS', retcode: 0, retmsg: 'OK' };
  const schema = operation.response.body?.schema;
  const names = new Set((schema ? allProperties(schema) : []).map(({ name }) => name));
  // The client accepts no XML without `return_code`.
  const always = responseKind(operation) === 'xml' ? ['return_code'] : [];
  return Object.fromEntries(Object.entries(success).filter(([name]) => names.has(name) || always.includes(name)));
}
