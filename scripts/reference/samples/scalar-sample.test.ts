import { describe, expect, it } from 'vitest';
import type { Schema } from '../../spec/catalog-model.ts';
import { scalarValue } from './scalar-sample.ts';

const schema = (part: Partial<Schema>): Schema => ({
  type: 'string',
  nullable: false,
  bases: [],
  properties: [],
  enumDescriptions: {},
  examples: [],
  deprecated: false,
  source: { file: '', line: 1, column: 1 },
  ...part,
});

describe('scalarValue', () => {
  it.each<[string, string, Partial<Schema>, unknown]>([
    ['the merchant of all examples', 'sp_mchid', { examples: ['1230000109'] }, '1900000109'],
    ['as a number where the field is one', 'mchid', { type: 'integer' }, 1900000109],
    ['the spec example', 'stock_name', { examples: ['满减券'] }, '满减券'],
    ['no example that only explains', 'plate_number', { examples: ['车牌号。仅包括省份+车牌'] }, '粤B12345'],
    ['no example that breaks a limit', 'stock_name', { examples: ['太长的名称'], maxLength: 3, title: '名称' }, '名称'],
    ['the first meaningful value of an enum', 'role', { enum: ['UNKNOWN', 'MERCHANT'] }, 'MERCHANT'],
    ['a value of the enum before a convention', 'sign_type', { enum: ['MD5'] }, 'MD5'],
    ['the start of a span', 'begin_time', { format: 'date-time' }, '2026-12-01T00:00:00+08:00'],
    ['its end in the shape of the example', 'end_time', { examples: ['20091227091010'] }, '20261231235959'],
    ['a pattern', 'code', { pattern: '^\\d{6}$' }, '100001'],
    ['this year', 'remark', { examples: ['2020年4月报销'] }, '2026年4月报销'],
    ['a limit when nothing else is known', 'count', { type: 'integer', minimum: 500, maximum: 501 }, 500],
  ])('takes %s', (_rule, name, part, value) => {
    expect(scalarValue(name, schema(part), false)).toBe(value);
  });

  it('uses past dates in queries', () => {
    expect(scalarValue('end_date', schema({ format: 'date' }), true)).toBe('2026-11-20');
    const within = (description: string) => scalarValue('end_date', schema({ format: 'date', description }), true);
    expect(within('与开始日期相隔不能超过 7 天。')).toBe('2026-11-07');
    expect(within('与开始日期相隔不能超过 30 天。')).toBe('2026-11-20');
  });
});
