import type { Scalar, Schema } from '../catalog/model.ts';
import { conventionsOf } from './conventions.ts';
import { dateValue } from './dates.ts';
import { coerce, fits } from './fits.ts';

/** Examples of the spec that say what to write instead of being something one would write. */
const NOT_A_VALUE =
  /example|示例|例值|填写|xx|XX|。|\.\.\.|\*{2}|^(string|test|reason|STATE)$|你的|您的|yourapp|yoursite/;

/** The realistic value of a scalar field: what it is called, what the spec shows, what it allows. */
export function scalarValue(name: string, schema: Schema, past: boolean): Scalar {
  const candidates: unknown[] = [
    schema.const,
    ...conventionsOf(name),
    dateValue(name, schema, past),
    ...schema.examples.filter((example) => !NOT_A_VALUE.test(String(example))),
    ...(schema.enum ?? []),
    schema.default,
    ...fallbacks(name, schema),
  ];
  for (const candidate of candidates) {
    const value = coerce(schema, candidate);
    if (value !== undefined && fits(schema, value)) return value;
  }
  return byLimits(schema);
}

function fallbacks(name: string, schema: Schema): unknown[] {
  if (schema.type === 'boolean') return [/^(need|is|can|support|allow)/.test(name)];
  if (schema.type !== 'string') return [100, schema.minimum, schema.maximum, 1];
  if (schema.format === 'uri' || /ur[li]$/.test(name)) return ['https://example.com/images/logo.png'];
  const term = (schema.description ?? '').replace(/[（(].*$/, '').replace(/[^\p{Script=Han}\w]/gu, '');
  if (/(_id|_no|_code|_number|_sn|id|code|no|sn|version|num|token|ticket)$/.test(name)) {
    return ['20261201000001', '1000000001', '100001', '1001', '01'];
  }
  return [term, term.slice(0, schema.maxLength), '20261201', name];
}

/** A text or number at the border of what the schema allows, when nothing better is known. */
function byLimits(schema: Schema): Scalar {
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1;
  return '1'.repeat(Math.max(1, schema.minLength ?? 1));
}
