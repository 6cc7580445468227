import { describe, expect, it } from 'vitest';
import { goldenContent } from '../../tests/support/golden-content.ts';
import { addPath } from './add-path.ts';
import { type NewOperationRequest, planOperation, UsageError } from './plan-operation.ts';

const spec = new Map([...(await goldenContent('.'))].filter(([file]) => file.startsWith('openapi/')));
const nothing = () => undefined;
const hologram: NewOperationRequest = {
  method: 'post',
  path: '/v3/pay/hologram/{code}',
  title: '全息下单',
  tag: '基础支付',
};

describe('planOperation', () => {
  it('drafts spec, root entry, example and page of an unknown operation', () => {
    const { differences, kept } = planOperation(spec, hologram, nothing);
    expect(kept).toEqual([]);
    expect(differences.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'missing openapi/paths/v3/pay/hologram/_code_.yaml',
      'stale openapi/openapi.yaml',
      'stale openapi/products/payment.yaml',
      'missing snippets/v3/pay/hologram/_code_.post.ts',
      'missing docs/openapi/v3/pay/hologram/_code_.md',
    ]);
    expect(differences[2]?.after).toMatch(/\n {6}- v3\/pay\/hologram\/_code_\n$/);
    expect(differences[3]?.after).toContain('wxpay.v3.pay.hologram._code_.post(');
  });

  it('appends a method to an existing path item', () => {
    const request: NewOperationRequest = {
      method: 'delete',
      path: '/v3/pay/transactions/jsapi',
      title: '撤单',
      tag: '基础支付',
    };
    const [item] = planOperation(spec, request, nothing).differences;
    expect(item?.kind).toBe('stale');
    expect(item?.after.startsWith(item.before)).toBe(true);
    expect(item?.after).toMatch(/^delete:\n {2}operationId: v3\.pay\.transactions\.jsapi\.delete$/m);
  });

  it('drafts only the example when spec and page exist', () => {
    const page = '::: operation POST /v3/pay/transactions/jsapi';
    const read = (path: string) => (path.endsWith('.md') ? page : undefined);
    const { differences, notes } = planOperation(spec, { method: 'post', path: '/v3/pay/transactions/jsapi' }, read);
    expect(differences.map(({ path }) => path)).toEqual(['snippets/v3/pay/transactions/jsapi.post.ts']);
    expect(notes).toEqual([]);
  });

  it('overwrites nothing, and notes what a page lacks', () => {
    const { differences, kept, notes } = planOperation(
      spec,
      { method: 'post', path: '/v3/pay/transactions/jsapi' },
      () => 'mine',
    );
    expect(differences).toEqual([]);
    expect(kept).toHaveLength(3);
    expect(notes.join()).toContain('::: operation POST /v3/pay/transactions/jsapi');
  });

  it.each([
    [{ method: 'post', path: '/v3/pay/hologram' }, /--title and --tag/],
    [{ ...hologram, tag: '全息支付' }, /No product area is called 全息支付/],
  ] satisfies [NewOperationRequest, RegExp][])('refuses %o', (request, message) => {
    expect(() => planOperation(spec, request, nothing)).toThrow(UsageError);
    expect(() => planOperation(spec, request, nothing)).toThrow(message);
  });
});

describe('addPath', () => {
  const root = 'paths:\n  /a:\n    $ref: ./paths/v2/a.yaml\n  /c:\n    $ref: ./paths/v2/c.yaml\ncomponents: {}\n';

  it.each([
    ['/b', 3],
    ['/d', 5],
    ['/0', 1],
  ])('puts %s where the order wants it', (path, line) => {
    expect(addPath(root, path, `v2${path}`).split('\n')[line]).toBe(`  ${path}:`);
  });

  it('keeps an existing path', () => expect(addPath(root, '/c', 'v2/c')).toBe(root));
});
