import { describe, expect, test } from 'vitest';
import type { OfficialCondition, OfficialField } from '../official-model.ts';
import type { FieldRow } from './condition-names.ts';
import { withConditions } from './read-conditions.ts';

const row = (name: string, text: string, term?: string, items: string[] = []): FieldRow => {
  const field: OfficialField = { name, type: 'string', required: false, ...(term !== undefined && { term }) };
  return { field, cell: { text, lists: items.length > 0 ? [{ label: '可选取值', items }] : [] } };
};

const NEAR = [
  row('mode', '', '成像方式', ['`FRONT`: 正面', '`AROUND`: 环绕']),
  row('height', '', '全息图高度'),
  row('scene', ''),
  row('public', ''),
];

function conditionsOf(text: string): OfficialCondition[] | undefined {
  return withConditions([row('width', text, '全息图宽度'), ...NEAR])[0]?.conditions;
}

describe('a condition is read', () => {
  test.each<[string, OfficialCondition[]]>([
    ['当 `mode` 为 `AROUND` 时必填', [{ kind: 'required-when', fields: { mode: ['AROUND'] } }]],
    ['成像方式为环绕时必填', [{ kind: 'required-when', fields: { mode: ['AROUND'] } }]],
    ['public为true时，该字段必填', [{ kind: 'required-when', fields: { public: ['true'] } }]],
    ['mode是AROUND时，是展馆的宽（必传）', [{ kind: 'required-when', fields: { mode: ['AROUND'] } }]],
    ['当提供 `height` 时此字段必传', [{ kind: 'required-with', fields: ['height'] }]],
    ['若填写了全息图高度，则该字段必填', [{ kind: 'required-with', fields: ['height'] }]],
    ['全息图宽度与全息图高度二选一填写', [{ kind: 'one-of', fields: ['height'] }]],
    ['width字段和height字段必填一个(不允许都填写)', [{ kind: 'one-of', fields: ['height'] }]],
    ['与height二选一，如果同时存在，优先使用width', [{ kind: 'at-least-one', fields: ['height'] }]],
    ['与 height 至少二选一必传，建议全填', [{ kind: 'at-least-one', fields: ['height'] }]],
    ['必须至少传入 `width` 与 `height` 之一', [{ kind: 'at-least-one', fields: ['height'] }]],
    ['需和 `height` 一同填写', [{ kind: 'together', fields: ['height'] }]],
    ['不可与 `height`、`scene` 同时配置', [{ kind: 'never-with', fields: ['height', 'scene'] }]],
    // No data: a rule of some cases, or one that names no field.
    ['如为其他展馆，全息图宽度和全息图高度二选一', [{ kind: 'required-sometimes' }]],
    ['展馆是机构时必填', [{ kind: 'required-sometimes' }]],
  ])('%s', (text, conditions) => expect(conditionsOf(text)).toEqual(conditions));

  test.each(['可与 `height` 一同配置', '若与height同时传入，以宽为准', '至少一条', '【全息图宽度】不填则不限'])(
    'none in: %s',
    (text) => expect(conditionsOf(text)).toBeUndefined(),
  );

  test('of an object about its fields, by terms of the fields beside it alone', () => {
    const rows = [
      row('size', '全息图宽度与全息图高度二选一'),
      row('size.width', '', '全息图宽度'),
      row('size.height', '', '全息图高度'),
      row('other.height', '', '全息图高度'),
    ];
    const conditions: OfficialCondition[] = [{ kind: 'one-of', fields: ['width', 'height'] }];
    expect(withConditions(rows).map((field) => field.conditions)).toEqual([
      conditions,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
