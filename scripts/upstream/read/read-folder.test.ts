import { beforeAll, describe, expect, test } from 'vitest';
import type { OfficialFacts, OfficialField, OfficialPage, OfficialPlace } from '../official-model.ts';
import { type ReadFolder, readFolder } from './read-folder.ts';

let folder: ReadFolder;
beforeAll(async () => {
  folder = await readFolder(new URL('../fixtures', import.meta.url).pathname);
});

function pageOf(id: string): OfficialPage {
  const page = folder.pages.find(({ doc }) => doc.id === id);
  if (!page) throw new Error(`${id} was not read.`);
  return page;
}

function fieldOf(id: string, place: OfficialPlace, name: string): OfficialField {
  const field = pageOf(id).facts.fields[place]?.find((known) => known.name === name);
  if (!field) throw new Error(`${id} has no ${place} ${name}.`);
  return field;
}

const ORDER = 'merchant/9000000002';
const QUERY = 'merchant/9000000003';
const EVENT = 'merchant/9000000004';
const UPLOAD = 'merchant/9000000006';
const DELETION = 'merchant/9000000007';
const PARTNER = 'partner/9000000002';

describe('a page has', () => {
  test.each<[string, OfficialPage['doc']]>([
    // A date on the page goes before that of the index; the index counts in China.
    [ORDER, { id: ORDER, title: '全息下单', area: '全息支付', updated: '2026-01-03' }],
    [QUERY, { id: QUERY, title: '查询全息订单', area: '全息支付', updated: '2025-12-31' }],
    [UPLOAD, { id: UPLOAD, title: '上传全息图', area: '全息素材' }],
    [PARTNER, { id: PARTNER, title: '全息下单', area: '全息支付（服务商）' }],
  ])('its place in the menu and its date: %s', (id, doc) => expect(pageOf(id).doc).toEqual(doc));

  test.each<[string, OfficialPage['subject']]>([
    [ORDER, { kind: 'operation', method: 'POST', path: '/v3/hologram/orders' }],
    [QUERY, { kind: 'operation', method: 'GET', path: '/v3/hologram/orders/{order_id}' }],
    [UPLOAD, { kind: 'operation', method: 'POST', path: '/v3/hologram/images/upload' }],
    [DELETION, { kind: 'operation', method: 'DELETE', path: '/v3/hologram/images/{media_id}' }],
    [EVENT, { kind: 'callback', events: ['HOLOGRAM.CLOSED', 'HOLOGRAM.SUCCESS'] }],
  ])('a subject: %s', (id, subject) => expect(pageOf(id).subject).toEqual(subject));

  test.each<[string, Partial<OfficialFacts>]>([
    [ORDER, { callers: ['普通商户'], hosts: ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com'] }],
    [QUERY, { callers: ['普通商户', '平台商户'], status: 200 }],
    [PARTNER, { callers: ['普通服务商', '从业机构（银行）'] }],
    [UPLOAD, { mediaType: 'multipart/form-data', status: 200 }],
    [DELETION, { status: 204, samples: {} }],
    [ORDER, { samples: { 'answer 200': [{ order_id: 'H20260103', state: 'DONE' }] } }],
    // A comma too many, a text across two lines, a sentence.
    [QUERY, { samples: { 'answer 200': [{ data: [{ order_id: '文'.repeat(22) }] }] } }],
    [UPLOAD, { samples: { 'answer 200': [{ media_id: 'AAAABBBB' }] } }],
  ])('facts of the call: %s %j', (id, facts) => expect(pageOf(id).facts).toMatchObject(facts));

  test.each<[string, OfficialFacts['errors']]>([
    [
      ORDER,
      [
        { status: 400, code: 'PARAM_ERROR', common: true },
        { status: 403, code: 'NO_AUTH' },
        { status: 404, code: 'ORDER_NOT_EXIST' },
      ],
    ],
    [
      QUERY,
      [
        { status: 400, code: 'PARAM_ERROR', common: true },
        { status: 404, code: 'NOT_FOUND' },
      ],
    ],
    [PARTNER, [{ status: 429, code: 'FREQUENCY_LIMITED' }]],
  ])('errors, common and own: %s', (id, errors) => expect(pageOf(id).facts.errors).toEqual(errors));
});

describe('a row of a table gives', () => {
  test.each<[string, OfficialPlace, string, Partial<OfficialField>]>([
    [ORDER, 'header', 'Wechatpay-Serial', { required: true, type: 'string' }],
    [
      ORDER,
      'body',
      'out_trade_no',
      { required: true, minLength: 6, maxLength: 32, unit: 'characters', term: '商户订单号' },
    ],
    [ORDER, 'body', 'remark', { required: false, maxLength: 90, unit: 'bytes' }],
    [ORDER, 'body', 'time_expire', { format: 'date-time' }],
    [ORDER, 'body', 'open_date', { format: 'date', maxLength: 10 }],
    [ORDER, 'body', 'amount', { type: 'object', required: true }],
    [ORDER, 'body', 'amount.total', { type: 'integer', minimum: 1, maximum: 86400 }],
    [ORDER, 'body', 'amount.currency', { fixed: 'CNY' }],
    [ORDER, 'body', 'mode', { enum: ['FRONT', 'AROUND'] }],
    [ORDER, 'body', 'scene', { enum: ['INDOOR', 'OUTDOOR'] }],
    [
      ORDER,
      'body',
      'angle',
      { conditions: [{ kind: 'required-when', fields: { mode: ['AROUND'], scene: ['INDOOR'] } }] },
    ],
    [ORDER, 'body', 'width', { conditions: [{ kind: 'together', fields: ['height'] }] }],
    [ORDER, 'body', 'height', { type: 'integer', default: '1080' }],
    [ORDER, 'body', 'seed', { conditions: [{ kind: 'never-with', fields: ['width', 'height'] }] }],
    [ORDER, 'body', 'openid', { conditions: [{ kind: 'one-of', fields: ['sub_openid'] }] }],
    [ORDER, 'body', 'receivers', { type: 'array', items: 'object', minItems: 1, maxItems: 50 }],
    [ORDER, 'body', 'receivers.name', { encrypted: true, maxLength: 1024 }],
    [ORDER, 'body', 'receivers.tags', { type: 'array', items: 'string', maxLength: 8, maxItems: 10 }],
    [ORDER, 'body', 'receivers.note', { conditions: [{ kind: 'required-sometimes' }] }],
    [ORDER, 'body', 'settle', { type: 'object' }],
    [ORDER, 'body', 'is_public', { type: 'boolean' }],
    [ORDER, 'answer 200', 'order_id', { minLength: 1, maxLength: 64 }],
    [ORDER, 'answer 200', 'phone', { encrypted: true }],
    [ORDER, 'answer 200', 'state', { enum: ['DONE', 'WAIT_PAY'] }],
    [QUERY, 'path', 'order_id', { required: true, maxLength: 64 }],
    [QUERY, 'query', 'limit', { type: 'integer', default: '20' }],
    [QUERY, 'answer 200', 'data', { type: 'array' }],
    [QUERY, 'answer 200', 'data.order_id', { type: 'string', maxLength: 64 }],
    [EVENT, 'envelope', 'resource.ciphertext', { minLength: 1, maxLength: 1048576 }],
    [EVENT, 'resource', 'success_time', { format: 'date-time', required: false }],
    [EVENT, 'reply', 'code', { maxLength: 32 }],
    [UPLOAD, 'body', 'file', { type: 'file', required: true }],
    [UPLOAD, 'body', 'meta.sha256', { maxLength: 64 }],
    [DELETION, 'path', 'media_id', { maxLength: 512 }],
    [PARTNER, 'body', 'sub_mchid', { required: true }],
    [PARTNER, 'body', 'mode', { enum: ['BACK'] }],
  ])('%s %s %s', (id, place, name, facts) => expect(fieldOf(id, place, name)).toMatchObject(facts));

  test.each<[string, OfficialPlace, string, keyof OfficialField]>([
    [ORDER, 'header', 'Wechatpay-Serial', 'encrypted'], // a header that speaks of encryption
    [ORDER, 'body', 'hints', 'enum'], // a list of examples
    [ORDER, 'body', 'is_public', 'enum'], // both values of a boolean
    [ORDER, 'body', 'out_trade_no', 'conditions'],
    [EVENT, 'envelope', 'resource.ciphertext', 'encrypted'],
  ])('%s %s %s: no %s', (id, place, name, key) => expect(fieldOf(id, place, name)).not.toHaveProperty(key));
});

test('headers of every call, pages without a call and samples of replies are left out', () => {
  expect(pageOf(ORDER).facts.fields.header?.map(({ name }) => name)).toEqual(['Wechatpay-Serial']);
  expect(folder.pages.map(({ doc }) => doc.id)).not.toContain('merchant/9000000001');
  expect(pageOf(EVENT).facts.samples.reply).toBeUndefined();
});

test('unreadable parts are reported with a reason', () => {
  expect(folder.read).toBe(8);
  expect(folder.unread.map(({ id, part, reason }) => `${id} ${part} ${reason}`)).toEqual([
    'merchant/9000000003 answer 200: data.odd has the unknown type "???"',
    'merchant/9000000003 answer 200: sample is no JSON',
    'merchant/9000000005 请求方式 names no path: the address comes from an earlier answer',
    'merchant/9000000006 错误码 has no table of errors',
  ]);
});

test('a folder without pages is an error', async () => {
  await expect(readFolder(import.meta.dirname)).rejects.toThrow('has neither merchant/pages nor partner/pages');
});
