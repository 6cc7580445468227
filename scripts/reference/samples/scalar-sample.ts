import type { Scalar, Schema } from '../../spec/catalog-model.ts';
import { conventionsOf } from './conventions.ts';
import { dateValue, usualTimes } from './dates.ts';
import { familiarValue } from './familiar-values.ts';
import { coerce, fits } from './fits.ts';

/** Examples of the spec that say what to write instead of being something one would write. */
const NOT_A_VALUE =
  /example|示例|例值|填写|xx|XX|。|\.\.\.|\*{2}|^(string|test|reason|STATE)$|你的|您的|yourapp|yoursite|支持|长度|用于|唯一|标识$|按照|不能|必须|例如|用户在/;

/** The realistic value of a scalar field: what it is called, what the spec shows, what it allows. */
export function scalarValue(name: string, schema: Schema, past: boolean): Scalar {
  for (const candidate of candidates(name, schema, past)) {
    const value = coerce(schema, candidate);
    if (value !== undefined && fits(schema, value)) return value;
  }
  return byLimits(schema);
}

/** Values to try, best first; the later ones are looked for only when no earlier one fits. */
function* candidates(name: string, schema: Schema, past: boolean): Generator<unknown> {
  const { examples, enum: values = [], title } = schema;
  yield schema.const;
  yield* conventionsOf(name);
  yield dateValue(name, schema, past);
  yield* examples.filter((example) => !NOT_A_VALUE.test(String(example)) && example !== title).map(thisYear);
  yield* values.filter((value) => !/UNKNOWN|UNSPECIFIED|INVALID/.test(String(value)));
  yield* values;
  yield schema.default;
  yield familiarValue(name, schema);
  yield* fallbacks(name, schema, past);
}

/** Examples name the year in which they were written: `2020年4月报销` → `2026年4月报销`. */
function thisYear(example: unknown): unknown {
  return typeof example === 'string' ? example.replace(/20(1\d|2[0-5])(?=年)/g, '2026') : example;
}

function fallbacks(name: string, schema: Schema, past: boolean): unknown[] {
  if (schema.type === 'boolean') return [/^(need|is|can|support|allow)/.test(name)];
  if (schema.type !== 'string') return [100, schema.minimum, schema.maximum, 1];
  if (schema.format === 'uri' || /ur[li]$/.test(name)) return ['https://example.com/images/logo.png'];
  const term = (schema.title ?? '').replace(/[（(].*$/, '').replace(/[^\p{Script=Han}\w]/gu, '');
  if (/时间|日期/.test(term)) return usualTimes(name, schema, past);
  if (/有效期/.test(term)) return ['2026-12-31', '20261231', '12/26'];
  if (/金额|单价|价格/.test(term)) return ['100'];
  if (/编码|编号|代码|流水号|单号|序列号/.test(term)) return ['20261201000001', '100001'];
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
