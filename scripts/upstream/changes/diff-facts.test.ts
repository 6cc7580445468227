import { describe, expect, test } from 'vitest';
import { isBreaking } from '../../spec/change-model.ts';
import type { OfficialDoc, OfficialFacts, OfficialField, OfficialRecord } from '../official-model.ts';
import { diffFacts } from './diff-facts.ts';

const field = (name: string, facts: Partial<OfficialField> = {}): OfficialField => ({
  name,
  type: 'string',
  required: false,
  ...facts,
});
const factsOf = (fields: OfficialFacts['fields'], rest: Partial<OfficialFacts> = {}): OfficialFacts => ({
  ...{ callers: ['普通商户'], hosts: ['https://api.mch.weixin.qq.com'], fields, errors: [], samples: {} },
  ...rest,
});
const doc = (id: string, updated?: string): OfficialDoc => ({ id, title: '', area: '', ...(updated && { updated }) });
const record = (
  facts: OfficialFacts,
  docs = [doc('merchant/1', '2025-01-01')],
  path = '/v3/orders',
): OfficialRecord => ({
  subject: { kind: 'operation', method: 'POST', path },
  statements: [{ docs, facts }],
});
const TODAY = '2026-05-20';
/** The changes of the one entry between two sets of fields, as short texts, breaking ones with a mark. */
const told = (before: OfficialFacts['fields'], after: OfficialFacts['fields']): string[] =>
  diffFacts([record(factsOf(before))], [record(factsOf(after))], TODAY).flatMap(({ changes }) =>
    changes.map((change) => {
      const { kind, at, of, from, to } = change;
      const values = from === undefined && to === undefined ? [] : [`${from ?? ''}→${to ?? ''}`];
      return [...(isBreaking(change) ? ['!'] : []), kind, at, ...(of ? [of] : []), ...values].join(' ');
    }),
  );

describe('a field', () => {
  test('that came or went is told with its place; a required one that callers must now send breaks', () => {
    const before = { body: [field('a'), field('b')], 'answer 200': [field('c')] };
    const after = {
      body: [field('a'), field('d', { required: true })],
      'answer 200': [field('e', { required: true })],
    };
    expect(told(before, after)).toEqual([
      '! added body d',
      '! removed body b',
      'added answer 200 e',
      '! removed answer 200 c',
    ]);
  });

  test('inside a new object is required there alone', () => {
    expect(told({ body: [] }, { body: [field('a', { type: 'object' }), field('a.b', { required: true })] })).toEqual([
      'added body a',
      'added body a.b',
    ]);
  });

  test('with another name, but the term and the type of one that went beside it, was renamed, with all inside it', () => {
    const before = { body: [field('old', { type: 'object', term: '商户' }), field('old.id', { maxLength: 10 })] };
    const after = { body: [field('new', { type: 'object', term: '商户' }), field('new.id', { maxLength: 32 })] };
    expect(told(before, after)).toEqual(['! renamed body new old→', 'loosened body new.id length ≤ 10→≤ 32']);
  });

  test('breaks callers when it is tightened, and readers when it becomes optional in an answer', () => {
    const now = (required: boolean) => ({ body: [field('a', { required })], 'answer 200': [field('a', { required })] });
    expect(told(now(false), now(true))).toEqual(['! tightened body a required', 'tightened answer 200 a required']);
    expect(told(now(true), now(false))).toEqual(['loosened body a required', '! loosened answer 200 a required']);
  });

  test.each<[Partial<OfficialField>, Partial<OfficialField>, string[]]>([
    [{ maxLength: 32 }, { maxLength: 64 }, ['loosened body a length ≤ 32→≤ 64']],
    [{ maxLength: 32 }, { minLength: 6, maxLength: 32 }, ['! tightened body a length ≤ 32→6-32']],
    [{ maxLength: 32 }, {}, ['loosened body a length ≤ 32→']],
    [{ minLength: 1, maxLength: 9 }, { minLength: 2, maxLength: 12 }, ['changed body a length 1-9→2-12']],
    [{ pattern: '^[0-9]+$' }, { pattern: '^[0-9a-z]+$' }, ['loosened body a pattern ^[0-9]+$→^[0-9a-z]+$']],
    [{ enum: ['A', 'B'] }, { enum: ['B', 'C'] }, ['loosened body a enum →C', '! tightened body a enum A→']],
    [{}, { enum: ['A'] }, []],
    [{}, { type: 'integer' }, ['! changed body a type string→integer']],
    [{ term: '单号' }, { term: '订单号' }, []],
    [{}, { deprecated: true }, ['deprecated body a']],
    [{}, { encrypted: true }, ['! changed body a encryption →encrypted']],
    [
      { conditions: [{ kind: 'required-when', fields: { way: ['APP'] } }] },
      { conditions: [{ kind: 'required-when', fields: { jump: ['H5'] } }] },
      ['changed body a condition required-when way=APP→required-when jump=H5'],
    ],
  ])('%j → %j', (before, after, expected) => {
    expect(told({ body: [field('a', before)] }, { body: [field('a', after)] })).toEqual(expected);
  });
});

describe('an operation', () => {
  test('is added with its first page, and removed when its last page is gone', () => {
    const orders = record(factsOf({}));
    const refunds = record(factsOf({}), [doc('merchant/2', '2026-05-08')], '/v3/refunds');
    expect(diffFacts([orders], [orders, refunds], TODAY)).toEqual([
      { date: '2026-05-08', subject: 'POST /v3/refunds', pages: ['merchant/2'], changes: [{ kind: 'added', at: '' }] },
    ]);
    expect(diffFacts([orders, refunds], [orders], TODAY)).toEqual([
      { date: TODAY, subject: 'POST /v3/refunds', pages: ['merchant/2'], changes: [{ kind: 'removed', at: '' }] },
    ]);
  });

  test('whose page names another path was renamed; templates are no part of its name', () => {
    const [before, after] = ['/v3/orders/{id}', '/v3/orders/{order_id}'].map((path) =>
      record(factsOf({}), undefined, path),
    );
    const moved = record(factsOf({}), undefined, '/v3/trades/{id}');
    if (!before || !after) throw new Error('Two records were made.');
    expect(diffFacts([before], [after], TODAY)).toEqual([]);
    expect(diffFacts([before], [moved], TODAY)).toMatchObject([
      { subject: 'POST /v3/trades/{id}', changes: [{ kind: 'renamed', at: '', from: 'POST /v3/orders/{id}' }] },
    ]);
  });

  test('has errors, callers and hosts that come and go; common errors are nobody’s', () => {
    const before = factsOf({}, { errors: [{ status: 400, code: 'PARAM_ERROR', common: true }] });
    const after = factsOf({}, { callers: ['普通商户', '从业机构'], errors: [{ status: 403, code: 'NO_AUTH' }] });
    const [entry] = diffFacts([record(before)], [record(after)], TODAY);
    expect(entry?.changes).toEqual([
      { kind: 'added', at: 'caller 从业机构' },
      { kind: 'added', at: 'error 403 NO_AUTH' },
    ]);
  });

  test('that pages of two roles change alike has one entry', () => {
    const both = (facts: OfficialFacts) => record(facts, [doc('merchant/1'), doc('partner/1')]);
    const entries = diffFacts([both(factsOf({}))], [both(factsOf({ body: [field('a')] }))], TODAY);
    expect(entries.map(({ pages }) => pages)).toEqual([['merchant/1', 'partner/1']]);
  });
});

describe('the date of a change', () => {
  const dateWith = (before: string | undefined, after: string | undefined): string | undefined =>
    diffFacts(
      [record(factsOf({}), [doc('merchant/1', before)])],
      [record(factsOf({ body: [field('a')] }), [doc('merchant/1', after)])],
      TODAY,
    )[0]?.date;

  test.each([
    ['2026-01-01', '2026-05-08', '2026-05-08'],
    ['2026-01-01', '2026-01-01', TODAY],
    ['2026-01-01', undefined, TODAY],
    [undefined, '2024-01-01', TODAY],
    ['2026-01-01', '2026-09-01', TODAY],
  ])('of a page of %s that is now of %s is %s', (before, after, expected) => {
    expect(dateWith(before, after)).toBe(expected);
  });

  test('of a new page is its own unless it is long past', () => {
    const added = (updated: string) =>
      diffFacts([], [record(factsOf({}), [doc('merchant/1', updated)])], TODAY)[0]?.date;
    expect(added('2026-05-01')).toBe('2026-05-01');
    expect(added('2025-05-30')).toBe(TODAY);
  });
});
