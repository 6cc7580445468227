import type { Operation, Schema } from '../../spec/catalog-model.ts';

/** Whether a request has fields that the caller encrypts: in any case, only when they are sent, or never. */
export function encryptionOf({ request, parameters }: Operation): 'required' | 'optional' | undefined {
  const marks = [
    ...parameters.flatMap(({ schema, required }) => marksOf(schema, required)),
    ...(request ? marksOf(request.schema, true) : []),
  ];
  if (marks.length === 0) return undefined;
  return marks.includes(true) ? 'required' : 'optional';
}

/** For each encrypted field whether a request has it in any case. */
function marksOf(schema: Schema, required: boolean): boolean[] {
  const inner = schema.content ?? schema.items;
  return [
    ...(schema.encryption === 'wechatpay-public-key' ? [required] : []),
    ...schema.bases.flatMap((base) => marksOf(base, required)),
    ...(schema.variants ?? []).flatMap((variant) => marksOf(variant, false)),
    ...schema.properties.flatMap((property) => marksOf(property.schema, required && property.required)),
    ...(inner ? marksOf(inner, required) : []),
  ];
}
