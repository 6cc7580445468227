import { beforeAll, describe, expect, test } from 'vitest';
import { objectOf, operationWith, schemaOf } from '../../../tests/support/spec-model.ts';
import { type Catalog, EMPTY_CATALOG } from '../../spec/catalog-model.ts';
import type { Operation } from '../../spec/operation-model.ts';
import { differenceId } from '../difference.ts';
import { recordsOf } from '../facts-files.ts';
import type { OfficialRecord } from '../official-model.ts';
import { readFolder } from '../read/read-folder.ts';
import { compareFacts, undescribed } from './compare.ts';

let records: OfficialRecord[];
let ids: string[];
beforeAll(async () => {
  records = recordsOf((await readFolder(new URL('../fixtures', import.meta.url).pathname)).pages);
  ids = idsOf(orderOperation());
});

const integer = schemaOf({ type: 'integer' });
const json = { mediaType: 'application/json', required: true };

/** The order of the fixtures as its pages describe it, but for what `parts` says. */
function orderOperation(parts: Partial<Operation> = {}): Operation {
  const body = objectOf({
    sub_mchid: schemaOf({ maxLength: 32 }),
    out_trade_no: schemaOf({ minLength: 6, maxLength: 64, lengthUnit: 'characters' }),
    remark: schemaOf({ maxLength: 90 }),
    mode: schemaOf({ enum: ['FRONT', 'AROUND', 'LEFT'] }),
    height: schemaOf({}),
    amount: objectOf({ total: integer, currency: schemaOf({ maxLength: 16 }) }),
    is_public: schemaOf({ maxLength: 4 }),
    surplus: objectOf({ inner: schemaOf({}) }),
  });
  return operationWith({
    path: '/v3/hologram/orders',
    roles: ['直连商户', '渠道商'],
    updated: '2026-01-01',
    request: { ...json, schema: body },
    response: {
      status: 200,
      body: { ...json, schema: objectOf({ order_id: schemaOf({ minLength: 1, maxLength: 64 }) }) },
    },
    ...parts,
  });
}

function catalogWith(...operations: Operation[]): Catalog {
  return { ...EMPTY_CATALOG, operations, server: 'https://api.mch.weixin.qq.com' };
}

const idsOf = (operation: Operation): string[] =>
  compareFacts(records, catalogWith(operation)).differences.map(differenceId);
const CALL = 'POST /v3/hologram/orders';

describe('a difference is', () => {
  test.each([
    'operation GET /v3/hologram/orders/{order_id}',
    'callback HOLOGRAM.SUCCESS',
    `field ${CALL} body receivers.name`,
    `field ${CALL} answer 200 phone`,
    `extra-field ${CALL} body surplus`,
    `type ${CALL} body is_public`,
    `required ${CALL} body out_trade_no`,
    `length ${CALL} body remark`, // in bytes by the page
    `pattern ${CALL} body out_trade_no`,
    `range ${CALL} body amount.total`,
    `stricter ${CALL} body is_public`,
    `enum ${CALL} body mode`,
    `extra-enum ${CALL} body mode`,
    `default ${CALL} body height`,
    `caller ${CALL} 服务商`,
    `caller ${CALL} 从业机构（银行）`,
    `caller ${CALL} 渠道商`,
    `error ${CALL} 429 FREQUENCY_LIMITED`,
    `date ${CALL}`,
    `sample ${CALL} answer 200 merchant/9000000002`,
  ])('%s', (id) => expect(ids).toContain(id));

  test('no difference where pages of two roles differ and the spec allows both calls', () => {
    // One page knows no sub_mchid, so it is optional; lengths are the widest; openid is not always needed.
    for (const id of [
      `required ${CALL} body sub_mchid`,
      `length ${CALL} body out_trade_no`,
      `caller ${CALL} 直连商户`,
      `host ${CALL}`,
    ]) {
      expect(ids).not.toContain(id);
    }
    expect(ids).not.toContain(`extra-field ${CALL} body surplus.inner`);
  });

  test('a host, a status or an error that the spec has and no page states', () => {
    const source = { file: 'openapi/errors.yaml', line: 9, column: 3 };
    const row = { status: 400, code: 'ODD', description: '怪', remedy: 'retry-later' as const, advice: '等。', source };
    const found = idsOf(orderOperation({ server: 'https://example.com', response: { status: 204 }, errors: [row] }));
    expect(found).toEqual(expect.arrayContaining([`host ${CALL}`, `status ${CALL}`, `extra-error ${CALL} 400 ODD`]));
  });
});

test('differences have both statements, their pages, and the place in the spec', () => {
  const { differences } = compareFacts(records, catalogWith(orderOperation()));
  const found = differences.find((difference) => differenceId(difference) === `enum ${CALL} body mode`);
  expect(found).toMatchObject({
    official: 'BACK',
    ours: 'FRONT, AROUND, LEFT',
    docs: ['merchant/9000000002', 'partner/9000000002'],
    source: { file: 'openapi/paths/test.yaml', line: 1 },
  });
});

test('points are counted that both sides can make a statement about', () => {
  const { compared } = compareFacts(records, catalogWith(orderOperation()));
  expect(compared).toMatchObject({ operation: 4, callback: 2, enum: 1, caller: 4, host: 1, sample: 1 });
});

test('a callback is compared by its event, without samples of other events', () => {
  const resource = { from: 'resource.ciphertext', encryption: 'apiv3-key' as const, mediaType: 'application/json' };
  const webhook = (event: string): Catalog['webhooks'][number] => ({
    name: `v3/${event}`,
    version: 'v3',
    event,
    title: '通知',
    tags: [],
    officialDocs: [],
    retryDelays: [],
    replyWithin: 5,
    headers: [],
    body: { ...json, schema: objectOf({ event_type: schemaOf({ const: event }) }) },
    resource: { ...resource, schema: objectOf({ order_id: integer }) },
    reply: { status: 200, headers: [] },
    source: { file: 'openapi/webhooks/test.yaml', line: 1, column: 1 },
  });
  const catalog = { ...catalogWith(), webhooks: [webhook('HOLOGRAM.SUCCESS'), webhook('HOLOGRAM.CLOSED')] };
  const found = compareFacts(records, catalog).differences.map(differenceId);
  expect(found).toContain('type HOLOGRAM.SUCCESS resource order_id');
  expect(found).toContain('sample HOLOGRAM.SUCCESS resource merchant/9000000004');
  expect(found.filter((id) => id.startsWith('sample HOLOGRAM.CLOSED'))).toEqual([]);
});

test('APIv3 operations that no page describes are listed', () => {
  const v2 = operationWith({ version: 'v2', path: '/pay/micropay' });
  expect(undescribed(records, catalogWith(orderOperation(), operationWith(), v2)).operations).toEqual([
    'POST /v3/orders/{id}',
  ]);
});
