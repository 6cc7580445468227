import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { inTemporaryFolder } from '../../lib/temporary-folder.ts';
import { loadCatalog, ROOT_FILE } from '../../spec/load/load-catalog.ts';
import { compareFacts } from '../compare/compare.ts';
import { differenceId } from '../difference.ts';
import { recordsOf, subjectName } from '../facts-files.ts';
import type { OfficialField, OfficialRecord } from '../official-model.ts';
import { readFolder } from '../read/read-folder.ts';
import { applyCorrections, renderPlan } from './apply-corrections.ts';
import { planCorrections } from './plan-corrections.ts';
import { stated } from './stated.ts';
import { CALL_KINDS } from './stated-calls.ts';
import { KEYWORD_KINDS } from './stated-keywords.ts';

const ITEM = 'openapi/paths/v3/hologram/orders.yaml';
const SHARED = 'openapi/components/schemas/HologramAmount.yaml';
const FILES = {
  [ROOT_FILE]: `openapi: 3.1.1
servers:
  - url: https://api.mch.weixin.qq.com
paths:
  /v3/hologram/orders:
    $ref: ./paths/v3/hologram/orders.yaml
`,
  [ITEM]: `post:
  operationId: v3.hologram.orders.post
  summary: 全息下单
  x-roles: [直连商户, 渠道商]
  requestBody:
    content:
      application/json:
        schema:
          type: object
          # the order of the page
          required: [open_date, out_trade_no]
          properties:
            out_trade_no:
              type: string
              title: 商户订单号
              examples: ['1217752501201407033233368018']
            open_date:
              type: string
            amount:
              $ref: ../../../components/schemas/HologramAmount.yaml
              title: 金额
            height:
              type: integer
  responses:
    '200':
      content:
        application/json:
          schema:
            type: object
            properties:
              order_id:
                type: string
`,
  [SHARED]: `type: object
properties:
  total:
    type: integer
    title: 总金额
    examples: [1]
  currency:
    type: string
`,
};

const WRITTEN = [...KEYWORD_KINDS, ...CALL_KINDS];

let records: OfficialRecord[];
beforeAll(async () => {
  records = recordsOf((await readFolder(new URL('../fixtures', import.meta.url).pathname)).pages);
});

const load = (files: Record<string, string>) => loadCatalog(new Map(Object.entries(files))).catalog;

function planOf(kinds: readonly string[], deviating: string[] = []) {
  return planCorrections(stated(kinds, records, load(FILES)), new Set(deviating));
}

/** The files of the project after the corrections of these kinds. */
function corrected(kinds: readonly string[], deviating: string[] = []): Promise<Record<string, string>> {
  return inTemporaryFolder('apply-', async (project) => {
    for (const [file, text] of Object.entries(FILES)) {
      await mkdir(dirname(join(project, file)), { recursive: true });
      await writeFile(join(project, file), text);
    }
    await applyCorrections(project, planOf(kinds, deviating).files);
    const texts = Object.keys(FILES).map(async (file) => [file, await readFile(join(project, file), 'utf8')] as const);
    return Object.fromEntries(await Promise.all(texts));
  });
}

describe('corrections', () => {
  test('leave no difference of their kinds, and make no new one', async () => {
    const before = compareFacts(records, load(FILES)).differences;
    const after = compareFacts(records, load(await corrected(WRITTEN))).differences;
    const kinds = new Set<string>(WRITTEN);
    expect(new Set(before.map(({ kind }) => kind).filter((kind) => kinds.has(kind)))).toEqual(kinds);
    expect(after.filter(({ kind }) => kinds.has(kind))).toEqual([]);
    const known = new Set(before.map(differenceId));
    expect(after.map(differenceId).filter((id) => !known.has(id))).toEqual([]);
  });

  test('write keywords where the schema has them, through a $ref into the shared file', async () => {
    const files = await corrected(['length', 'pattern', 'range', 'required', 'format', 'default', 'date', 'caller']);
    expect(files[ITEM]).toContain(`          # the order of the page
          required: [out_trade_no]
          properties:
            out_trade_no:
              type: string
              title: 商户订单号
              minLength: 6
              maxLength: 64
              x-length-unit: characters
              pattern: ^[0-9A-Za-z_|*-]+$
              examples`);
    expect(files[ITEM]).toContain('              format: date\n              maxLength: 10\n');
    expect(files[ITEM]).toContain('              type: integer\n              default: 1080\n');
    expect(files[ITEM]).toContain(
      "  x-roles: [直连商户, 服务商, 从业机构（银行）]\n  x-updated: '2026-01-03'\n  requestBody",
    );
    expect(files[SHARED]).toBe(`type: object
required: [total]
properties:
  total:
    type: integer
    title: 总金额
    minimum: 1
    maximum: 86400
    examples: [1]
  currency:
    type: string
    maxLength: 16
`);
  });

  test('change nothing of other kinds, nor what deviates', async () => {
    const id = 'length POST /v3/hologram/orders body out_trade_no';
    const files = await corrected(['length'], [id]);
    expect(files[ITEM]).toBe(
      FILES[ITEM]
        .replace('type: string\n            amount', 'type: string\n              maxLength: 10\n            amount')
        .replace(
          'order_id:\n                type: string',
          'order_id:\n                type: string\n                minLength: 1\n                maxLength: 64',
        ),
    );
  });

  test('end with file and line when a file has another style', async () => {
    const [first] = planOf(['range']).files;
    const file = { file: first?.file ?? '', edits: [{ at: { line: 99, column: 1 }, set: { minimum: 1 } }] };
    await inTemporaryFolder('apply-', async (project) => {
      await mkdir(join(project, dirname(SHARED)), { recursive: true });
      await writeFile(join(project, SHARED), FILES[SHARED]);
      await expect(applyCorrections(project, [file])).rejects.toThrow(`${SHARED}: line 99: no map starts at column 1.`);
    });
  });
});

test('what pages of a shared request shape state differently is listed, not written', () => {
  const order = records.find(({ subject }) => subjectName(subject) === 'POST /v3/hologram/orders');
  if (order?.subject.kind !== 'operation') throw new Error('The fixtures have an order.');
  const amount: OfficialField = { name: 'amount.currency', type: 'string', required: false, maxLength: 8 };
  const [statement] = order.statements;
  if (!statement) throw new Error('It has a statement.');
  const cancel: OfficialRecord = {
    subject: { ...order.subject, path: '/v3/hologram/cancellations' },
    statements: [{ ...statement, facts: { ...statement.facts, fields: { body: [amount] }, samples: {} } }],
  };
  const root = `${FILES[ROOT_FILE]}  /v3/hologram/cancellations:\n    $ref: ./paths/v3/hologram/cancellations.yaml\n`;
  const item = FILES[ITEM].replace('hologram.orders', 'hologram.cancellations');
  const catalog = load({ ...FILES, [ROOT_FILE]: root, [ITEM.replace('orders', 'cancellations')]: item });
  const plan = planCorrections(stated(['length'], [order, cancel], catalog), new Set());
  expect(plan.files.map(({ file }) => file)).not.toContain(SHARED);
  expect(renderPlan(plan)).toContain(`${SHARED}:7 length: pages of a shared shape disagree
  length POST /v3/hologram/orders body amount.currency: {"maxLength":16} by merchant/9000000002
  length POST /v3/hologram/cancellations body amount.currency: {"maxLength":8} by merchant/9000000002`);
});
