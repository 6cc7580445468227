import { beforeAll, describe, expect, test } from 'vitest';
import { goldenInput } from '../../tests/support/golden-input.ts';
import { createLoadCache } from '../spec/load/load-cache.ts';
import { loadCatalog } from '../spec/load/load-catalog.ts';
import { type CheckInput, createInput } from './check-input.ts';
import { RULES } from './rules/index.ts';
import { runRules } from './run-rules.ts';

const JSAPI = 'openapi/paths/v3/pay/transactions/jsapi.yaml';
const EXAMPLE = 'snippets/v3/pay/transactions/jsapi.post.ts';
const PAGE = 'docs/openapi/v3/pay/transactions/jsapi.md';
const QUERY = 'openapi/paths/v3/pay/transactions/out-trade-no/_out_trade_no_.yaml';
const QUERY_PAGE = 'docs/openapi/v3/pay/transactions/out-trade-no/_out_trade_no_.md';
const ROOT = 'openapi/openapi.yaml';
const EVENT = 'openapi/webhooks/v3/refund/success.yaml';
const EVENT_PAGE = 'docs/webhook/v3/refund/success.md';

interface Break {
  rule: string;
  file: string;
  /** The replaced text and its replacement; the problem is expected on the line of `to`, or of `at`. */
  from: string | RegExp;
  to: string;
  at?: string;
}

const BREAKS: Break[] = [
  { rule: 'yaml-syntax', file: JSAPI, from: '  summary: ', to: '  summary: [', at: '  tags:' },
  {
    rule: 'yaml-syntax',
    file: JSAPI,
    from: '  operationId:',
    to: '  summary: 下单\n  operationId:',
    at: '  summary: JSAPI',
  },
  {
    rule: 'reference-resolves',
    file: ROOT,
    from: './paths/v3/pay/transactions/jsapi.yaml',
    to: './paths/v3/pay/jsapi.yaml',
  },
  { rule: 'spec-shape', file: JSAPI, from: /type: string\n/, to: 'type: varchar\n' },
  { rule: 'operation-id', file: JSAPI, from: 'v3.pay.transactions.jsapi.post', to: 'jsapi' },
  {
    rule: 'path-parameters',
    file: QUERY,
    from: /in: path\n +required: true/,
    to: 'in: path',
    at: '- name: out_trade_no',
  },
  { rule: 'openapi-valid', file: JSAPI, from: /tags: .*\[?\n?/, to: 'tags: [无此分类]\n  x-old-tags:\n' },
  { rule: 'example-matches-schema', file: JSAPI, from: '2026-12-31T23:59:59+08:00', to: '2026-12-31' },
  { rule: 'operation-id', file: EVENT, from: 'webhook.v3.refund.success', to: 'refund' },
  { rule: 'path-item-place', file: EVENT, from: 'REFUND.SUCCESS', to: 'REFUND.SUCCEEDED' },
  {
    rule: 'example-matches-schema',
    file: 'openapi/components/schemas/DirectRefundNotification.yaml',
    from: '2026-12-02T10:34:56+08:00',
    to: '2026-12-02',
    at: '- mchid',
  },
  { rule: 'openapi-valid', file: EVENT, from: /tags: .*\[?\n?/, to: 'tags: [无此分类]\n  x-old-tags:\n' },
  { rule: 'types-fresh', file: 'virtual-types/webhook/v3/refund/success.d.ts', from: 'refund', to: 'refunds' },
  { rule: 'types-fresh', file: 'virtual-types/v3/pay/transactions/jsapi.d.ts', from: 'mchid', to: 'mchId' },
  { rule: 'escape-hatch', file: EXAMPLE, from: 'data.prepay_id', to: '(data as never)' },
  { rule: 'example-calls-operation', file: EXAMPLE, from: 'transactions.jsapi.post', to: 'transactions.app.post' },
  { rule: 'page-embeds', file: PAGE, from: 'jsapi.post.ts', to: 'app.post.ts' },
  { rule: 'page-title', file: PAGE, from: '\n# ', to: '\n# 新' },
  { rule: 'page-embeds', file: EVENT_PAGE, from: 'success.ts', to: 'closed.ts' },
  { rule: 'page-embeds', file: EVENT_PAGE, from: 'webhook v3/refund/success', to: 'webhook v3/refund/closed' },
  { rule: 'page-title', file: EVENT_PAGE, from: '\n# ', to: '\n# 新' },
  { rule: 'dead-anchor', file: EVENT_PAGE, from: /\n:::\n$/, to: '\n见[应答](#nothing)\n\n:::\n', at: '见[应答]' },
  { rule: 'page-description', file: PAGE, from: 'description: ', to: 'description: 本接口用于' },
  { rule: 'page-code-names', file: QUERY_PAGE, from: '`trade_state`', to: '`trade_status`' },
  { rule: 'page-code-names', file: PAGE, from: '`payer.openid`', to: '`payer.open_id`' },
  { rule: 'page-prose', file: PAGE, from: '有效期 2 小时', to: '有效期2 小时', at: '> `prepay_id`' },
  { rule: 'dead-link', file: PAGE, from: /\n:::\n$/, to: '\n见[退款](/openapi/v3/refund)\n\n:::\n', at: '见[退款]' },
  {
    rule: 'dead-link',
    file: JSAPI,
    from: /type: string(?=\s+title: 公众号ID)/,
    to: 'description: 见[退款](/openapi/v3/refund)\n              type: string',
    at: '见[退款]',
  },
  { rule: 'dead-anchor', file: PAGE, from: /\n:::\n$/, to: '\n见[应答](#nothing)\n\n:::\n', at: '见[应答]' },
];

describe('each problem in real operations, callbacks and pages', () => {
  const earlier = createLoadCache();
  const read: { input?: CheckInput } = {};
  beforeAll(async () => {
    read.input = await goldenInput(earlier);
  });

  test.each(BREAKS)('$rule in $file', async ({ rule: id, file, from, to, at }) => {
    const { input } = read;
    const rule = RULES.find((known) => known.id === id);
    const original = input?.files.get(file);
    if (!input || !rule || original === undefined) throw new Error(`There is no ${file}.`);
    const broken = original.replace(from, () => to);
    expect(broken).not.toBe(original);
    const offset = at ? broken.indexOf(at) : broken.indexOf(to) + to.length - to.trimStart().length;
    const line = broken.slice(0, offset).split('\n').length;
    const changed = createInput(input.root, new Map([...input.files, [file, broken]]), input.assets, {
      load: (spec) => loadCatalog(spec, earlier),
    });
    const [report] = await runRules([rule], changed);
    expect(report?.problems.filter((problem) => problem.file === file)).toMatchObject([{ rule: id, file, line }]);
  });
});
