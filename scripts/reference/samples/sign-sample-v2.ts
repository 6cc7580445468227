import { signOf, signTypeOf, stringToSign } from '../../client/signature-v2.ts';

/** The APIv2 key of all samples: with it a reader can check an implementation against them. */
const SAMPLE_KEY = '0123456789abcdef0123456789abcdef';

/** Values with their `sign`, and the text that was signed. An earlier `sign` keeps its place, else it comes last. */
export function signedV2(values: object): { values: Record<string, unknown>; toSign: string } {
  const fields = new Map(Object.entries(values).map(([name, value]) => [name, String(value)]));
  const sign = signOf(fields, signTypeOf(fields) ?? 'MD5', SAMPLE_KEY);
  return { values: { ...values, sign }, toSign: `${stringToSign(fields)}&key=${SAMPLE_KEY}` };
}
